package org.twinbench.schedule.solver;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.api.solver.event.SolverEventListener;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.twinbench.schedule.kernel.SequenceKernel;

/** One local search of OptaPlanner around one kernel. */
final class Island implements Session.StepWatch {
    /** So hot that every step is accepted: which steps are good is the kernel's business. */
    private static final String ACCEPT_ALL = "1000000000hard/1000000000000soft";

    private final Solver<LanePlan> solver;
    private final Session session;
    private final SearchLimits limits;
    private final Exchange exchange;
    private final int number;
    private int steps;
    private Found best;

    Island(
            int number,
            Supplier<SequenceKernel> kernels,
            SearchLimits limits,
            EnvironmentMode mode,
            Exchange exchange,
            Consumer<Found> listener) {
        this.number = number;
        this.limits = limits;
        this.exchange = exchange;
        SequenceKernel kernel = kernels.get();
        session = new Session(kernel, kernels, this);
        solver = SolverFactory.<LanePlan>create(config(mode, limits.steps(), kernel.lowerBound()))
                .buildSolver();
        SolverEventListener<LanePlan> told = event -> {
            HardSoftLongScore score = (HardSoftLongScore) event.getNewBestScore();
            best = new Found(event.getNewBestSolution().sequences(), score.hardScore(), score.softScore(), steps);
            listener.accept(best);
        };
        solver.addEventListener(told);
    }

    private static SolverConfig config(EnvironmentMode mode, int steps, long lowerBound) {
        TerminationConfig ends = new TerminationConfig().withBestScoreLimit("0hard/" + -lowerBound + "soft");
        if (steps < Integer.MAX_VALUE) {
            ends.setStepCountLimit(steps);
        }
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ProposedSteps.class))
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(ACCEPT_ALL))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        search.setTerminationConfig(ends);
        return new SolverConfig()
                .withEnvironmentMode(mode)
                .withSolutionClass(LanePlan.class)
                .withEntityClasses(Lane.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(KernelScore.class))
                .withPhases(search);
    }

    /** Searches until a limit. @return the best that was found */
    Found search() {
        LanePlan found = solver.solve(LanePlan.of(session.sequences(), session));
        HardSoftLongScore score = found.score();
        best = new Found(found.sequences(), score.hardScore(), score.softScore(), steps);
        return best;
    }

    @Override
    public void beforeStep(SequenceKernel kernel) {
        steps++;
        if (steps % kernel.stepsPerLook() == 0 && limits.stop().getAsBoolean()) {
            solver.terminateEarly();
        }
        if (steps % Exchange.EVERY == 0 && best != null) {
            exchange.meet(number, best).ifPresent(found -> kernel.welcome(found.sequences()));
        }
    }
}
