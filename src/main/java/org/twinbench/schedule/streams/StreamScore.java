package org.twinbench.schedule.streams;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.SolverConfig;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/**
 * What a plan is worth and why.
 *
 * @param hard 0 if no rule is broken, else negative
 * @param soft the cost of all objectives with a minus, thousandths of the unit of cost
 * @param matches what the two consist of: broken rules first, then the dearest
 */
public record StreamScore(long hard, long soft, List<StreamMatch> matches) {
    private static final Comparator<StreamMatch> DEAREST_FIRST = Comparator.comparing(StreamMatch::isHard)
            .thenComparingLong(StreamMatch::cost)
            .reversed()
            .thenComparing(StreamMatch::key)
            .thenComparingInt(StreamMatch::order)
            .thenComparing(match -> match.operations().toString());

    public StreamScore {
        matches = List.copyOf(matches);
    }

    /** Evaluates a plan from its assignments and sequences, without the kernels of the search. */
    public static StreamScore evaluate(PlanningProblem problem, Plan plan) {
        SolutionManager<TimedPlan, HardSoftLongScore> manager = SolutionManager.create(SolverFactory.create(config()));
        ScoreExplanation<TimedPlan, HardSoftLongScore> explanation = manager.explain(PlanFacts.of(problem, plan));
        List<StreamMatch> matches = explanation.getConstraintMatchTotalMap().values().stream()
                .flatMap(total -> total.getConstraintMatchSet().stream())
                .filter(match -> !match.getScore().isZero())
                .map(StreamScore::match)
                .sorted(DEAREST_FIRST)
                .toList();
        HardSoftLongScore score = explanation.getScore();
        return new StreamScore(score.hardScore(), score.softScore(), matches);
    }

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(TimedPlan.class)
                .withEntityClasses(PlannedOperation.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(PlanConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
    }

    private static StreamMatch match(ConstraintMatch<HardSoftLongScore> match) {
        Concern concern = match.getJustification();
        HardSoftLongScore score = match.getScore();
        boolean isHard = score.hardScore() != 0;
        long cost = -(isHard ? score.hardScore() : score.softScore());
        return new StreamMatch(
                match.getConstraintName(), isHard, concern.order(), concern.operations(), concern.amount(), cost);
    }

    /** The matches by key: broken rules first, then the objective that costs most. */
    public List<StreamTerm> terms() {
        return matches.stream().collect(Collectors.groupingBy(StreamMatch::key)).values().stream()
                .map(StreamTerm::new)
                .sorted(StreamTerm.DEAREST_FIRST)
                .toList();
    }

    /** By key what the matches cost together; keys without a match are absent. */
    public Map<String, Long> totals() {
        return matches.stream()
                .collect(Collectors.groupingBy(
                        StreamMatch::key, TreeMap::new, Collectors.summingLong(StreamMatch::cost)));
    }
}
