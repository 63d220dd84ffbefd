package org.twinbench.workbench.charts;

import java.io.IOException;
import java.util.List;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.state.Channel;
import org.twinbench.state.Frame;
import org.twinbench.state.Motions;
import org.twinbench.state.Recording;
import org.twinbench.state.RecordingWriter;
import org.twinbench.state.StreamInfo;

/** An hour of a tank that is filled with 10 L after half of it, and a press that starts to work at a quarter. */
final class TankAndPress {
    static final long END = 3600 * Ticks.PER_SECOND;

    private TankAndPress() {}

    static Recording recording() throws IOException {
        StreamInfo info = new StreamInfo(
                List.of(
                        Channel.number(new AssetId("tank"), "level", Unit.LITRE),
                        Channel.state(new AssetId("press"), "state", List.of("idle", "working"))),
                List.of());
        try (RecordingWriter writer = RecordingWriter.temporary(info)) {
            writer.accept(new Frame(0, new int[] {0, 1}, new double[] {0, 0}, Motions.NONE, List.of()));
            writer.accept(new Frame(END / 4, new int[] {1}, new double[] {1}, Motions.NONE, List.of()));
            writer.accept(new Frame(END / 2, new int[] {0}, new double[] {0.01}, Motions.NONE, List.of()));
            writer.advanceTo(END);
            return writer.recording();
        }
    }
}
