package org.twinbench.workbench.analysis;

import javafx.scene.Node;
import org.twinbench.experiment.analysis.RunAnalysis;

/** One way of looking at an analysis. UI thread only. */
interface AnalysisView {
    Node node();

    /** Shows another analysis, or the same anew in another language or look. */
    void show(RunAnalysis analysis);

    /** The shown instant is another. */
    default void mark(long tick) {}
}
