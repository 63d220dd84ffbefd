package org.twinbench.workbench.analysis;

import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.workbench.Session;

/** Where the bottleneck is, how it moved, and what to do about it. */
final class BottleneckView implements AnalysisView {
    private final BottleneckStrip strip;
    private final BottleneckTable table;
    private final CauseList causes;
    private final VBox node;

    BottleneckView(Session session, LongConsumer seek) {
        strip = new BottleneckStrip(session, seek);
        table = new BottleneckTable(session);
        causes = new CauseList(session);
        SplitPane halves = new SplitPane(table.node(), causes.node());
        halves.setDividerPositions(0.66);
        VBox.setVgrow(halves, Priority.ALWAYS);
        node = new VBox(4, strip, halves);
        node.getStyleClass().add("analysis-body");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(RunAnalysis analysis) {
        strip.show(analysis);
        table.show(analysis);
        causes.show(analysis.causes());
    }

    @Override
    public void mark(long tick) {
        strip.draw();
    }
}
