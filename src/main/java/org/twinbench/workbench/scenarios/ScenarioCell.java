package org.twinbench.workbench.scenarios;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.Session;

/** A scenario: its name above its file; the open one is marked. */
final class ScenarioCell extends ListCell<ScenarioFile> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Session session;
    private final FontIcon icon = new FontIcon("mdi2p-play-box-outline");
    private final Label name = new Label();
    private final Label file = new Label();
    private final HBox row = new HBox(icon, new VBox(name, file));

    ScenarioCell(Session session) {
        this.session = session;
        file.getStyleClass().add("muted");
        row.getStyleClass().add("scenario-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ScenarioFile scenario, boolean empty) {
        super.updateItem(scenario, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            show(scenario);
        }
    }

    private void show(ScenarioFile scenario) {
        boolean open = isOpen(scenario.file());
        String title = scenario.name()
                .map(text -> text.in(session.texts().locale()))
                .orElseGet(() -> session.texts().now("workbench.scenarios.damaged"));
        name.setText(title);
        String state = open ? " · " + session.texts().now("workbench.scenarios.open") : "";
        file.setText(scenario.file().getFileName() + state);
        icon.setIconLiteral(scenario.name().isPresent() ? "mdi2p-play-box-outline" : "mdi2a-alert-outline");
        row.pseudoClassStateChanged(OPEN, open);
    }

    private boolean isOpen(Path path) {
        return path.equals(session.scenarioFile());
    }
}
