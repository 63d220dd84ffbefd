package org.twinbench.workbench.problems;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.twinbench.model.Severity;
import org.twinbench.workbench.language.Texts;

/** A button for each severity that shows and hides the lines of it. */
public final class SeverityFilter {
    private final Set<Severity> shown = EnumSet.allOf(Severity.class);
    private final HBox node = new HBox();

    private Runnable changed = () -> {};

    public SeverityFilter(Texts texts) {
        node.getStyleClass().add("severity-filter");
        for (Severity severity : Severity.values()) {
            node.getChildren().add(button(severity, texts));
        }
    }

    private ToggleButton button(Severity severity, Texts texts) {
        ToggleButton button = new ToggleButton("", SeverityIcon.of(severity));
        button.setId("filter." + severity.name());
        button.getStyleClass().add("flat");
        button.textProperty().bind(texts.of(SeverityIcon.key(severity)));
        button.setSelected(true);
        button.selectedProperty().addListener((observable, before, now) -> {
            if (now) {
                shown.add(severity);
            } else {
                shown.remove(severity);
            }
            changed.run();
        });
        return button;
    }

    /** @param listener is told when the choice changes */
    public void whenChanged(Runnable listener) {
        changed = listener;
    }

    public Node node() {
        return node;
    }

    public boolean shows(Severity severity) {
        return shown.contains(severity);
    }
}
