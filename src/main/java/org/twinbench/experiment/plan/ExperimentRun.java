package org.twinbench.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.Replications;
import org.twinbench.experiment.design.Design;
import org.twinbench.experiment.design.Effect;
import org.twinbench.experiment.design.Effects;
import org.twinbench.experiment.selection.Selection;
import org.twinbench.experiment.selection.SelectionGoal;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Unit;
import org.twinbench.sim.Kpi;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.SimulationException;

/** Executes an experiment point by point; the result does not depend on the number of threads. */
public final class ExperimentRun {
    private final PreparedExperiment prepared;
    private final int threads;
    private final Progress progress;

    private ExperimentRun(PreparedExperiment prepared, int threads, Progress progress) {
        this.prepared = prepared;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Runs all points.
     *
     * @param threads how many replications run at the same time, at least 1
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     * @throws SimulationException if a model cannot go on, or if what is selected by was not measured
     */
    public static ExperimentResult execute(PreparedExperiment prepared, int threads, Progress progress) {
        ExperimentRun run = new ExperimentRun(prepared, threads, progress);
        return prepared.experiment().method() instanceof Method.SelectBest(SelectionGoal goal)
                ? run.best(goal)
                : run.responses(prepared.design().orElseThrow());
    }

    private ExperimentResult responses(Design design) {
        List<List<Kpis>> runs = new ArrayList<>();
        int count = prepared.points().size();
        for (int i = 0; i < count; i++) {
            Progress part = progress.part((double) i / count, (i + 1.0) / count);
            int replications = prepared.experiment().replications();
            runs.add(Replications.more(prepared.points().get(i).scenario(), 0, replications, threads, part)
                    .kpis());
        }
        return new ExperimentResult.Responses(
                prepared,
                prepared.experiment().responses().stream()
                        .map(name -> response(design, name, runs))
                        .toList());
    }

    private ResponseResult response(Design design, KpiName name, List<List<Kpis>> runs) {
        double[][] values = runs.stream().map(name::values).toArray(double[][]::new);
        List<Estimate> points = IntStream.range(0, values.length)
                .mapToObj(i -> Estimate.of(values[i]))
                .toList();
        boolean hasLevels = !(prepared.experiment().method() instanceof Method.LatinHypercube);
        return new ResponseResult(
                name,
                unit(name, runs.getFirst().getFirst()),
                points,
                effects(design, values),
                hasLevels ? means(design, values) : List.of());
    }

    private static Unit unit(KpiName name, Kpis kpis) {
        List<Kpi> list = kpis.list();
        return list.get(name.indexIn(list)).unit();
    }

    private List<Effect> effects(Design design, double[][] values) {
        return switch (prepared.experiment().method()) {
            case Method.LatinHypercube(int points) -> Effects.linear(design, values);
            case Method.FractionalFactorial(var fraction) -> Effects.ofTwoLevels(design, Optional.of(fraction), values);
            case Method method ->
                design.isTwoLevel()
                        ? Effects.ofTwoLevels(design, Optional.empty(), values)
                        : Effects.ofLevels(
                                design,
                                IntStream.range(0, design.factors())
                                        .mapToObj(this::levelNames)
                                        .toList(),
                                values);
        };
    }

    private List<String> levelNames(int factor) {
        Levels levels = prepared.experiment().factors().get(factor).levels();
        return positions(levels).mapToObj(levels::at).toList();
    }

    private static DoubleStream positions(Levels levels) {
        return IntStream.range(0, levels.count()).mapToDouble(i -> (double) i / (levels.count() - 1));
    }

    /** Means by every level of one factor, and by every pair of levels of two. */
    private List<ResponseResult.LevelMean> means(Design design, double[][] values) {
        List<ResponseResult.LevelMean> means = new ArrayList<>();
        for (int a = 0; a < design.factors(); a++) {
            addMeans(means, design, values, List.of(a));
        }
        for (int a = 0; a < design.factors(); a++) {
            for (int b = a + 1; b < design.factors(); b++) {
                addMeans(means, design, values, List.of(a, b));
            }
        }
        return means;
    }

    private void addMeans(
            List<ResponseResult.LevelMean> means, Design design, double[][] values, List<Integer> factors) {
        List<Levels> levels = factors.stream()
                .map(factor -> prepared.experiment().factors().get(factor).levels())
                .toList();
        int[] counts = levels.stream().mapToInt(Levels::count).toArray();
        for (List<Double> positions : Design.full(counts).points()) {
            Estimate mean = Effects.meanWhere(design, factors, positions, values);
            if (mean.n() > 0) {
                List<String> names = IntStream.range(0, factors.size())
                        .mapToObj(i -> levels.get(i).label(positions.get(i)))
                        .toList();
                means.add(new ResponseResult.LevelMean(factors, names, mean));
            }
        }
    }

    private ExperimentResult best(SelectionGoal goal) {
        KpiName response = prepared.experiment().responses().getFirst();
        int count = prepared.points().size();
        Selection selection = Selection.among(count, goal, (system, from, to) -> {
            double begin = (from == 0 ? 0 : 0.5) + 0.5 * system / count;
            return values(response, system, from, to, progress.part(begin, begin + 0.5 / count));
        });
        List<Kpi> figures = prepared.points().getFirst().scenario().figures();
        Unit unit = figures.get(response.indexIn(figures)).unit();
        return new ExperimentResult.Best(prepared, response, unit, goal, selection);
    }

    private double[] values(KpiName response, int system, int from, int to, Progress part) {
        Point point = prepared.points().get(system);
        double[] values = response.values(
                Replications.more(point.scenario(), from, to, threads, part).kpis());
        if (DoubleStream.of(values).anyMatch(Double::isNaN)) {
            throw new SimulationException(Message.of("experiment.notMeasured", response.toString(), point.name()));
        }
        return values;
    }
}
