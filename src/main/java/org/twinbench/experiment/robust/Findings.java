package org.twinbench.experiment.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.Proportion;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Order;

/** Figures of what was seen. */
final class Findings {
    private static final double EARLY = 0.05;
    private static final double HALF = 0.5;
    private static final double NINETY = 0.9;
    private static final double LATE = 0.95;

    private final PlanGraph graph;
    private final Sample sample;
    private final RobustSettings settings;
    private final Course planned;

    Findings(PlanGraph graph, Sample sample, RobustSettings settings) {
        this.graph = graph;
        this.sample = sample;
        this.settings = settings;
        planned = graph.course();
        planned.run(graph.plannedTimes());
    }

    Robustness robustness() {
        return new Robustness(
                sample.replications(),
                orders(),
                operations(),
                machines(),
                Estimate.of(sample.makespan),
                Estimate.of(sample.tardiness),
                Estimate.of(sample.lateOrders),
                sample.beyond,
                graph.held(),
                Arrays.stream(sample.tardiness).boxed().toList());
    }

    private List<OrderOutlook> orders() {
        return IntStream.range(0, graph.orders().size())
                .mapToObj(this::order)
                .sorted(Comparator.<OrderOutlook>comparingDouble(
                                each -> each.onTime().share())
                        .thenComparing(each -> -each.tardiness().mean())
                        .thenComparing(each -> slack(each)))
                .toList();
    }

    private long slack(OrderOutlook outlook) {
        return graph.problem().orders().get(outlook.order()).due() - outlook.late();
    }

    private OrderOutlook order(int index) {
        PlanGraph.Made made = graph.orders().get(index);
        Order order = graph.problem().orders().get(made.index());
        long[] ends = Arrays.stream(sample.ends).mapToLong(row -> row[index]).toArray();
        int onTime = (int) Arrays.stream(ends).filter(end -> end <= order.due()).count();
        long[] known = Arrays.stream(ends).map(sample::known).sorted().toArray();
        int last = last(made);
        long plan = planned.end[last];
        OpenBuffer hours = new OpenBuffer(graph.jobs().get(last).work().crew().hours());
        long buffer = hours.between(plan, quantile(known, settings.certainty()));
        return new OrderOutlook(
                made.index(),
                plan,
                new Proportion(onTime, ends.length),
                Estimate.of(Arrays.stream(known).mapToDouble(Ticks::toSeconds).toArray()),
                quantile(known, EARLY),
                quantile(known, HALF),
                quantile(known, NINETY),
                quantile(known, LATE),
                Estimate.of(Arrays.stream(known)
                        .mapToDouble(end -> Ticks.toSeconds(Math.max(0, end - order.due())))
                        .toArray()),
                buffer,
                order.hasDueDate() ? hours.before(order.due(), buffer) : order.due());
    }

    /** The job that is planned to end last. */
    private int last(PlanGraph.Made made) {
        return Arrays.stream(made.jobs())
                .reduce((a, b) -> planned.end[b] > planned.end[a] ? b : a)
                .orElseThrow();
    }

    /** The smallest value that at least the share does not pass. */
    private static long quantile(long[] sorted, double share) {
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    private List<OperationOutlook> operations() {
        List<OperationOutlook> outlooks = new ArrayList<>();
        for (int job = 0; job < graph.jobs().size(); job++) {
            outlooks.addAll(outlooks(job));
        }
        outlooks.sort(Comparator.comparingDouble(OperationOutlook::fragility)
                .thenComparingDouble(OperationOutlook::correlation)
                .reversed()
                .thenComparingInt(OperationOutlook::operation));
        return outlooks;
    }

    private List<OperationOutlook> outlooks(int index) {
        Job job = graph.jobs().get(index);
        double[] seconds =
                Arrays.stream(sample.seconds).mapToDouble(row -> row[index]).toArray();
        long[] sorted =
                Arrays.stream(seconds).mapToLong(Ticks::ofSeconds).sorted().toArray();
        double n = sample.replications();
        double correlation = correlation(seconds);
        Estimate time = Estimate.of(seconds);
        long late = quantile(sorted, settings.certainty());
        return IntStream.range(0, job.operations().length)
                .mapToObj(member -> new OperationOutlook(
                        job.operations()[member],
                        job.work().machine(),
                        sample.madeLate[index] / n,
                        sample.critical[index] / n,
                        correlation,
                        time,
                        Math.max(0, late - job.durations()[member])))
                .toList();
    }

    private double correlation(double[] seconds) {
        if (seconds.length < 2) {
            return 0;
        }
        double r = new PearsonsCorrelation().correlation(seconds, sample.tardiness);
        return Double.isNaN(r) ? 0 : r;
    }

    private List<MachineOutlook> machines() {
        List<MachineOutlook> outlooks = new ArrayList<>();
        for (int machine = 0; machine < graph.problem().machines().size(); machine++) {
            int[] jobs = jobsOn(machine);
            double seconds = Arrays.stream(jobs)
                    .mapToDouble(job -> Ticks.toSeconds(graph.jobs().get(job).duration()))
                    .sum();
            if (seconds > 0) {
                outlooks.add(new MachineOutlook(machine, seconds, stretch(jobs, seconds)));
            }
        }
        return outlooks;
    }

    private int[] jobsOn(int machine) {
        return IntStream.range(0, graph.jobs().size())
                .filter(job -> graph.jobs().get(job).work().machine() == machine)
                .toArray();
    }

    private Estimate stretch(int[] jobs, double planned) {
        return Estimate.of(Arrays.stream(sample.seconds)
                .mapToDouble(
                        row -> Arrays.stream(jobs).mapToDouble(job -> row[job]).sum() / planned)
                .toArray());
    }
}
