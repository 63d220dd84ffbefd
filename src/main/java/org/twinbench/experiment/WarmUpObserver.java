package org.twinbench.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.twinbench.experiment.warmup.IntervalSampler;
import org.twinbench.experiment.warmup.Signal;
import org.twinbench.experiment.warmup.SignalCourse;
import org.twinbench.experiment.warmup.WarmUpAdvice;
import org.twinbench.experiment.warmup.Welch;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.state.Frame;
import org.twinbench.state.FrameSink;
import org.twinbench.state.StreamInfo;

/** Samples work in process and throughput of the first replications, to propose a warm-up. */
final class WarmUpObserver implements Replications.Observer {
    private static final int INTERVALS = 500;

    private final long horizon;
    private final int intervals;
    private final Set<AssetId> ends;
    private final Watch[] watches;

    /** @param runs how many replications are sampled, beginning with number 0 */
    WarmUpObserver(Scenario scenario, int runs) {
        horizon = scenario.horizon();
        intervals = Math.clamp(horizon, 1, INTERVALS);
        ends = scenario.elements().stream()
                .filter(element -> element.next().isEmpty())
                .map(Element::stateId)
                .collect(Collectors.toSet());
        watches = new Watch[runs];
        Arrays.setAll(watches, i -> new Watch());
    }

    /** One replication, used by the thread that runs it; what it has sampled is read after all threads have ended. */
    private final class Watch implements FrameSink {
        private List<Signal> signals = List.of();
        private IntervalSampler sampler;
        private double[][] samples;

        void start(StreamInfo info) {
            signals = Signal.of(info, ends);
            sampler = new IntervalSampler(signals, info.channels().size(), horizon, intervals);
        }

        @Override
        public void accept(Frame frame) {
            sampler.accept(frame);
        }
    }

    @Override
    public FrameSink sink(int replication) {
        return replication < watches.length ? watches[replication] : FrameSink.NONE;
    }

    @Override
    public void started(int replication, StreamInfo info) {
        if (replication < watches.length) {
            watches[replication].start(info);
        }
    }

    @Override
    public void finished(int replication) {
        if (replication < watches.length) {
            watches[replication].samples = watches[replication].sampler.finish();
        }
    }

    /** What the sampled ones among the first replications say, all of which have reached the horizon. */
    WarmUpAdvice advice(int replications) {
        List<double[][]> runs = Arrays.stream(watches)
                .limit(replications)
                .map(watch -> watch.samples)
                .toList();
        List<SignalCourse> courses = new ArrayList<>();
        List<Signal> signals = watches.length == 0 ? List.of() : watches[0].signals;
        for (int s = 0; s < signals.size(); s++) {
            int signal = s;
            double[][] series = runs.stream().map(run -> run[signal]).toArray(double[][]::new);
            double interval = Ticks.toSeconds(horizon) / intervals;
            List<Double> mean = DoubleStream.of(Welch.mean(series)).boxed().toList();
            courses.add(new SignalCourse(signals.get(s).key(), signals.get(s).unit(), interval, mean));
        }
        return new WarmUpAdvice(runs.size(), courses);
    }
}
