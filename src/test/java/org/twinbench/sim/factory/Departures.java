package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.Assets;
import org.twinbench.model.Ticks;
import org.twinbench.sim.Simulation;
import org.twinbench.state.Frame;

/** When parts reach a sink. */
final class Departures {
    private Departures() {}

    /** The seconds at which parts came to the sink {@code out}, from a run whose sink counts no two at once. */
    static List<Double> of(FactoryRuns runs) {
        List<Double> seconds = new ArrayList<>();
        int[] count = new int[1];
        Simulation simulation = runs.start(Assets.NONE, frame -> note(frame, count[0], seconds));
        count[0] = simulation.info().indexOf("out/count");
        simulation.advanceTo(runs.horizon());
        return seconds;
    }

    private static void note(Frame frame, int channel, List<Double> seconds) {
        for (int i = 0; i < frame.channel().length; i++) {
            if (frame.channel()[i] == channel && frame.value()[i] > 0) {
                seconds.add(Ticks.toSeconds(frame.tick()));
            }
        }
    }
}
