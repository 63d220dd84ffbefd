package org.twinbench.workbench.analysis;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Messages;
import org.twinbench.workbench.charts.StateColors;

/** The colours of the activities that occur, with their names. */
final class ActivityLegend extends FlowPane {
    ActivityLegend() {
        super(12, 2);
        getStyleClass().add("state-legend");
    }

    void show(RunAnalysis analysis, Messages messages) {
        getChildren()
                .setAll(occurring(analysis).stream()
                        .map(activity -> new Label(name(activity, messages), new Rectangle(10, 10, color(activity))))
                        .toList());
    }

    /** The activities that any machine spends time with. */
    static List<Activity> occurring(RunAnalysis analysis) {
        return List.of(Activity.values()).stream()
                .filter(activity -> analysis.machines().stream().anyMatch(machine -> machine.share(activity) > 0))
                .toList();
    }

    static Color color(Activity activity) {
        return StateColors.of(activity.state(), activity.ordinal());
    }

    static String name(Activity activity, Messages messages) {
        return messages.text("analysis.activity." + activity.state());
    }
}
