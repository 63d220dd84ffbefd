package org.twinbench.workbench.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.twinbench.model.Messages;
import org.twinbench.state.Series;
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
        List<String> words = new ArrayList<>();
        node.getChildren().clear();
        for (Series series : data.states()) {
            for (String word : series.channel().states()) {
                if (!words.contains(word)) {
                    words.add(word);
                    int index = series.channel().states().indexOf(word);
                    node.getChildren()
                            .add(new Label(
                                    ChannelText.state(word, messages),
                                    new Rectangle(10, 10, StateColors.of(word, index))));
                }
            }
        }
    }
}
