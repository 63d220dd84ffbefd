package org.twinbench.workbench.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.twinbench.model.Messages;
import org.twinbench.workbench.inspector.ChannelText;

/** The colours of the states that occur, with their names. */
final class StateLegend {
    private final FlowPane node = new FlowPane(12, 2);

    StateLegend() {
        node.getStyleClass().add("state-legend");
    }

    Node node() {
        return node;
    }

    void show(ChartData data, Messages messages) {
        List<String> words = data.stateWords();
        node.getChildren().clear();
        for (int i = 0; i < words.size(); i++) {
            Rectangle swatch = new Rectangle(10, 10, StateColors.of(words.get(i), i));
            node.getChildren().add(new Label(ChannelText.state(words.get(i), messages), swatch));
        }
    }
}
