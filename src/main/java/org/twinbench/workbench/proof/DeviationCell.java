package org.twinbench.workbench.proof;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.twinbench.experiment.ProofRow;

/** Where the mean lies: a band from expected − tolerance to expected + tolerance, and a dot. */
final class DeviationCell extends TableCell<ProofRow, ProofRow> {
    private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");
    private static final double WIDTH = 108;
    private static final double HEIGHT = 14;
    /** Means farther out than this, in tolerances, are drawn here. */
    private static final double FARTHEST = 1.5;

    private final Pane strip = new Pane();
    private final Circle dot = new Circle(3.5);

    DeviationCell() {
        Region band = new Region();
        band.getStyleClass().add("proof-band");
        band.resizeRelocate(WIDTH / 6, HEIGHT / 2 - 2, WIDTH * 2 / 3, 4);
        band.setManaged(false);
        Line expected = new Line(WIDTH / 2, 1, WIDTH / 2, HEIGHT - 1);
        expected.getStyleClass().add("proof-expected");
        dot.getStyleClass().add("proof-dot");
        dot.setCenterY(HEIGHT / 2);
        strip.getChildren().addAll(band, expected, dot);
        strip.setMinSize(WIDTH, HEIGHT);
        strip.setMaxSize(WIDTH, HEIGHT);
    }

    @Override
    protected void updateItem(ProofRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : strip);
        if (!empty && row != null) {
            double off = Double.isNaN(row.deviation()) ? FARTHEST : row.deviation();
            dot.setCenterX(WIDTH * (0.5 + Math.clamp(off, -FARTHEST, FARTHEST) / 3));
            dot.pseudoClassStateChanged(MISSED, !row.ok());
        }
    }
}
