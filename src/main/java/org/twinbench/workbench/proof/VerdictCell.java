package org.twinbench.workbench.proof;

import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.experiment.ProofRow;
import org.twinbench.workbench.language.Texts;

/** Met or missed: by shape, by word and by colour. */
final class VerdictCell extends TableCell<ProofRow, ProofRow> {
    private final Texts texts;

    VerdictCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(ProofRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        FontIcon icon = new FontIcon(row.ok() ? "mdi2c-check-circle-outline" : "mdi2c-close-circle-outline");
        icon.getStyleClass().add(row.ok() ? "proof-met" : "proof-missed");
        setGraphic(icon);
        setText(texts.now(row.ok() ? "proof.verdict.met" : "proof.verdict.missed"));
    }
}
