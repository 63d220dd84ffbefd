package org.twinbench.sim.factory.proof;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.twinbench.model.Message;
import org.twinbench.sim.KnownAnswer;
import org.twinbench.sim.Kpis;
import org.twinbench.sim.ProofCase;

/** What follows from lengths, speeds and fixed times alone, and has to come out exactly. */
final class HandlingCases {
    private static final double EXACT = 1e-9;

    private HandlingCases() {}

    static List<ProofCase> all() {
        return List.of(conveyorTime(), conveyorRate(), fullConveyor(), fixedTimes(), fixedBreakdowns(), energy());
    }

    private static ProofCase exact(String name, Plan plan, double warmUp, double measured, KnownAnswer<Kpis> answer) {
        return new ProofCase.OfScenario(
                Message.of("proof.case." + name),
                Message.of("proof.source.identity"),
                plan.scenario(warmUp, measured),
                1,
                List.of(answer));
    }

    private static KnownAnswer<Kpis> answer(String figure, double expected, ToDoubleFunction<Kpis> measure) {
        return new KnownAnswer<>(Figure.named(figure), expected, EXACT, measure);
    }

    private static Plan conveyor(String interarrival) {
        return new Plan()
                .source("belt", interarrival)
                .block("belt", "conveyor", "out", "length", "12 m", "speed", "0.5 m/s", "spacing", "0.6 m")
                .sink();
    }

    private static ProofCase conveyorTime() {
        return exact("conveyorTime", conveyor("10 s"), 100, 500, answer("stay", 24, Figure.of("belt", "stay.mean")));
    }

    private static ProofCase conveyorRate() {
        KnownAnswer<Kpis> rate = answer("throughput", 0.5 / 0.6, Figure.whole("throughput"));
        return exact("conveyorRate", conveyor("0 s"), 100, 600, rate);
    }

    /** Parts that pile up before a slow machine stand as close as the belt allows. */
    private static ProofCase fullConveyor() {
        Plan plan = new Plan()
                .source("belt", "0 s")
                .block("belt", "conveyor", "machine", "length", "12 m", "speed", "0.5 m/s", "spacing", "0.6 m")
                .block("machine", "machine", "out", "processTime", "10 s")
                .sink();
        return exact("fullConveyor", plan, 600, 600, answer("partsOnBelt", 20, Figure.of("belt", "level.max")));
    }

    private static ProofCase fixedTimes() {
        Plan plan = new Plan()
                .source("first", "0 s")
                .block("first", "machine", "second", "processTime", "3 s")
                .block("second", "machine", "third", "processTime", "5 s")
                .block("third", "machine", "out", "processTime", "4 s")
                .sink();
        return exact("fixedTimes", plan, 100, 500, answer("throughput", 0.2, Figure.whole("throughput")));
    }

    private static ProofCase fixedBreakdowns() {
        Plan plan = new Plan()
                .source("machine", "0 s")
                .block(
                        "machine",
                        "machine",
                        "out",
                        "processTime",
                        "1 s",
                        "timeToFailure",
                        "50 s",
                        "timeToRepair",
                        "10 s",
                        "failureMode",
                        "calendar")
                .sink();
        return exact(
                "fixedBreakdowns",
                plan,
                60,
                600,
                answer("failedShare", 1.0 / 6, Figure.of("machine", "stateShare.failed")));
    }

    /** The meter of the factory against the sum of power times time over the states. */
    private static ProofCase energy() {
        Plan plan = new Plan()
                .source("first", "0 s")
                .block("first", "machine", "second", powered("exponential(4 s)"))
                .block("second", "machine", "out", powered("exponential(5 s)"))
                .sink();
        ToDoubleFunction<Kpis> difference = kpis -> {
            double expected = 600 * (energyRate(kpis, "first") + energyRate(kpis, "second"));
            return Figure.whole("energy").applyAsDouble(kpis) / expected - 1;
        };
        return exact("energy", plan, 50, 600, answer("energyDifference", 0, difference));
    }

    private static String[] powered(String processTime) {
        return new String[] {
            "processTime", processTime,
            "timeToFailure", "exponential(60 s)",
            "timeToRepair", "exponential(10 s)",
            "powerWorking", "11 kW",
            "powerIdle", "2 kW",
            "powerBlocked", "3 kW",
            "powerFailed", "0.5 kW"
        };
    }

    private static double energyRate(Kpis kpis, String machine) {
        return 11_000 * Figure.of(machine, "stateShare.working").applyAsDouble(kpis)
                + 2_000 * Figure.of(machine, "stateShare.idle").applyAsDouble(kpis)
                + 3_000 * Figure.of(machine, "stateShare.blocked").applyAsDouble(kpis)
                + 500 * Figure.of(machine, "stateShare.failed").applyAsDouble(kpis);
    }
}
