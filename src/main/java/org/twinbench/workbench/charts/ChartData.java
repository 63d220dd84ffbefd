package org.twinbench.workbench.charts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.twinbench.state.Recording;
import org.twinbench.state.Series;

/** The courses that the charts show, read from a recording at one moment. */
record ChartData(long start, long end, List<Series> numbers, List<Series> states) {
    static final ChartData NONE = new ChartData(0, 1, List.of(), List.of());

    /** The states that occur, each once; the place in this list is the number that decides their colour. */
    List<String> stateWords() {
        return states.stream()
                .flatMap(series -> series.channel().states().stream())
                .distinct()
                .toList();
    }

    /** Reads the courses of some channels up to the end of a recording; may take a while for a long one. */
    static ChartData read(Recording recording, List<Integer> channels, int maxPoints) throws IOException {
        long start = recording.start();
        long end = recording.end();
        List<Series> numbers = new ArrayList<>();
        List<Series> states = new ArrayList<>();
        int[] all = channels.stream().mapToInt(i -> i).toArray();
        for (Series series : recording.series(all, start, end, maxPoints)) {
            (series.channel().isState() ? states : numbers).add(series);
        }
        return new ChartData(start, Math.max(start + 1, end), numbers, states);
    }
}
