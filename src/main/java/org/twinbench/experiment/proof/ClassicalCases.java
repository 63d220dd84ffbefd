package org.twinbench.experiment.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.twinbench.model.Message;
import org.twinbench.model.UnfitValueException;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanAppraisal;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.SetupRule;
import org.twinbench.schedule.SetupState;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Weekly;
import org.twinbench.schedule.Weights;
import org.twinbench.schedule.WorkCalendar;
import org.twinbench.schedule.check.PlanChecker;
import org.twinbench.schedule.planner.PlanFound;
import org.twinbench.schedule.planner.Planner;
import org.twinbench.schedule.repair.Disturbance;
import org.twinbench.schedule.repair.Repair;
import org.twinbench.schedule.shop.ShopTiming;
import org.twinbench.schedule.solver.SearchLimits;

/** Shops of which a theorem says what the best plan is. */
final class ClassicalCases {
    private static final int INSTANCES = 10;
    private static final int JOBS = 9;
    private static final double MINUTE = Workshop.MINUTE;

    private final long seed;

    ClassicalCases(long seed) {
        this.seed = seed;
    }

    /** A case: what is planned, who says what comes out, what is expected, and what came out. */
    record Answer(Message name, Message figure, Message source, double expected, double measured) {}

    List<Answer> answers() {
        return List.of(johnson(), smith(), circle(), calendar(), breakdown(), threads(), checked());
    }

    private static Answer answer(String key, double expected, double measured) {
        return new Answer(
                Message.of("proof.schedule." + key),
                Message.of("proof.schedule." + key + ".figure"),
                Message.of("proof.schedule." + key + ".source"),
                expected,
                measured);
    }

    private PlanFound solve(PlanningProblem problem, int steps) {
        return new Planner(problem).solve(seed, Optional.empty(), SearchLimits.ofSteps(steps), better -> {});
    }

    /** Two machines in a row: first those that are shorter on the first, ascending, then the others, descending on the second. */
    private Answer johnson() {
        SplittableRandom random = new SplittableRandom(seed);
        long over = 0;
        for (int instance = 0; instance < INSTANCES; instance++) {
            int[][] minutes = new int[JOBS][];
            Arrays.setAll(minutes, job -> new int[] {1 + random.nextInt(50), 1 + random.nextInt(50)});
            Workshop shop = new Workshop(2);
            for (int[] each : minutes) {
                shop.order(1, WorkCalendar.NEVER, 0, new int[] {0, 1}, each);
            }
            PlanFound found = solve(shop.problem(Weights.makespanOnly()), 2_000);
            over += found.figures().makespan() - johnson(minutes) * Workshop.MINUTE;
        }
        return answer("johnson", 0, over / MINUTE);
    }

    private static long johnson(int[][] minutes) {
        List<int[]> first = Arrays.stream(minutes)
                .filter(each -> each[0] <= each[1])
                .sorted(Comparator.comparingInt(each -> each[0]))
                .toList();
        List<int[]> then = Arrays.stream(minutes)
                .filter(each -> each[0] > each[1])
                .sorted(Comparator.comparingInt(each -> -each[1]))
                .toList();
        long one = 0;
        long two = 0;
        for (List<int[]> half : List.of(first, then)) {
            for (int[] each : half) {
                one += each[0];
                two = Math.max(one, two) + each[1];
            }
        }
        return two;
    }

    /** One machine, all due at once: by time over weight. */
    private Answer smith() {
        SplittableRandom random = new SplittableRandom(seed + 1);
        long over = 0;
        for (int instance = 0; instance < INSTANCES; instance++) {
            int[][] jobs = new int[JOBS][];
            Arrays.setAll(jobs, job -> new int[] {5 + random.nextInt(60), 1 + random.nextInt(9)});
            Workshop shop = new Workshop(1);
            for (int[] job : jobs) {
                shop.order(job[1], 0, 0, new int[] {0}, job[0]);
            }
            PlanningProblem problem = shop.problem(new Weights(60, 0, 0, 0, 0, 0, 0));
            over += solve(problem, 4_000).figures().cost() - smith(jobs) * Costs.SCALE;
        }
        return answer("smith", 0, over / (double) Costs.SCALE);
    }

    /** Weighted sum of completion times, minutes: a cost of 60 for each hour is one for each minute. */
    private static long smith(int[][] jobs) {
        int[][] sorted = jobs.clone();
        Arrays.sort(sorted, Comparator.comparingDouble(job -> job[0] / (double) job[1]));
        long time = 0;
        long sum = 0;
        for (int[] job : sorted) {
            time += job[0];
            sum += time * job[1];
        }
        return sum;
    }

    /** Families on a circle, setups as long as the way between them: all are visited by going once round, less one step. */
    private Answer circle() {
        int families = 10;
        List<SetupState> states = IntStream.rangeClosed(0, families)
                .mapToObj(i -> SetupState.of(i == 0 ? "" : "f" + i))
                .toList();
        List<SetupRule> rules = IntStream.rangeClosed(1, families)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, families)
                        .filter(to -> to != from)
                        .mapToObj(to -> (SetupRule) new SetupRule.Change(
                                "m0", "f" + from, "f" + to, Workshop.MINUTE * way(from, to, families))))
                .toList();
        Workshop shop = new Workshop(1).setups(Setups.of(List.of("m0"), states, rules));
        IntStream.rangeClosed(1, families)
                .map(i -> 1 + 7 * i % families)
                .forEach(state -> shop.order(1, WorkCalendar.NEVER, state, new int[] {0}, 10));
        PlanFound found = solve(shop.problem(new Weights(0, 1, 1, 0, 0, 0, 0)), 6_000);
        return answer("circle", families - 1, found.figures().setup() / MINUTE);
    }

    private static long way(int from, int to, int families) {
        int distance = Math.abs(from - to);
        return Math.min(distance, families - distance);
    }

    /** 20 hours of work from Friday noon on, in one shift from 8 to 16 on workdays: 4 on Friday, 8, 8 and none is left. */
    private Answer calendar() {
        WorkCalendar shift = WorkCalendar.of(
                week(),
                4 * 24 * 60 * Workshop.MINUTE + 12 * 60 * Workshop.MINUTE,
                List.of(),
                30L * 24 * 60 * Workshop.MINUTE);
        Workshop shop = new Workshop(List.of(Machine.plain("m0").withCalendar(shift)));
        shop.order(1, WorkCalendar.NEVER, 0, new int[] {0}, 20 * 60);
        PlanFound found = solve(shop.problem(Weights.standard()), 1);
        return answer("calendar", 4 * 24 + 4, found.figures().makespan() / MINUTE / 60);
    }

    private static Weekly week() {
        try {
            return Weekly.parse("Mon-Fri 08:00-16:00");
        } catch (UnfitValueException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A machine that stands for five hours in the middle of its work ends five hours later. */
    private Answer breakdown() {
        Workshop shop = new Workshop(1);
        IntStream.range(0, 6).forEach(i -> shop.order(1, WorkCalendar.NEVER, 0, new int[] {0}, 60));
        PlanningProblem problem = shop.problem(Weights.standard());
        Plan plan = new Planner(problem).first().plan();
        long now = 150 * Workshop.MINUTE;
        Disturbance broken = new Disturbance.Breakdown(0, now, now + 300 * Workshop.MINUTE);
        Plan repaired = Repair.of(problem, plan, broken, now).plan();
        return answer("breakdown", 300, (repaired.makespan() - plan.makespan()) / MINUTE);
    }

    private PlanningProblem random() {
        SplittableRandom random = new SplittableRandom(seed + 2);
        Workshop shop = new Workshop(4);
        for (int job = 0; job < 12; job++) {
            int[] route = random.ints(0, 4).distinct().limit(4).toArray();
            int[] minutes = random.ints(4, 5, 60).toArray();
            long due = (60 + random.nextInt(500)) * Workshop.MINUTE;
            shop.order(1 + random.nextInt(3), due, 0, route, minutes);
        }
        return shop.problem(Weights.standard());
    }

    /** Two islands find the same on one thread and on two. */
    private Answer threads() {
        Planner planner = new Planner(random());
        long[] costs = new long[2];
        for (int threads = 1; threads <= 2; threads++) {
            SearchLimits limits = new SearchLimits(300, 2, threads, () -> false);
            costs[threads - 1] = planner.solve(seed, Optional.empty(), limits, better -> {})
                    .figures()
                    .cost();
        }
        return answer("threads", costs[0] / (double) Costs.SCALE, costs[1] / (double) Costs.SCALE);
    }

    /** What the independent checker finds wrong with a plan, and what the two ways to price it differ by. */
    private Answer checked() {
        PlanningProblem problem = random();
        PlanFound found = solve(problem, 300);
        long timed = new ShopTiming(problem).cost(found.plan().sequences());
        long priced = PlanAppraisal.of(problem, found.plan()).cost();
        double wrong = PlanChecker.check(problem, found.plan()).size();
        return answer("checked", 0, wrong + (double) Math.abs(timed - priced));
    }

    /** Best known makespans of files of the literature, and how far off a plan may be. */
    static Map<String, double[]> literature() {
        return Map.ofEntries(
                known("ft06", 55, 0),
                known("ft10", 930, 0),
                known("ft20", 1165, 0),
                known("la01", 666, 0),
                known("la16", 945, 0),
                known("la21", 1046, 0),
                known("la36", 1268, 0),
                known("la38", 1196, 0),
                known("ta01", 1231, 0),
                known("ta11", 1357, 0.006),
                known("ta21", 1642, 0.007),
                known("ta31", 1764, 0.009),
                known("ta41", 2005, 0.018),
                known("ta51", 2760, 0),
                known("ta71", 5464, 0));
    }

    private static Map.Entry<String, double[]> known(String name, double makespan, double gap) {
        return Map.entry(name, new double[] {makespan, gap});
    }
}
