package org.twinbench.schedule.jobshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** The elite of a search, and where it starts again: on the way from one member to another (Peng, Lü and Cheng 2015). */
final class Population {
    /** Few members converge, and are given up, soon: good where one population hardly takes any time. */
    private static final int FEW = 12;

    private static final int MANY = 30;
    private static final int SMALL = 250;
    private static final int TOO_NEAR = 5;
    private static final int HARDLY_APART = 10;
    private static final int TRIAL = 500;
    private static final int EXHAUSTED_FEW = 36;
    private static final int EXHAUSTED_MANY = 300;
    private static final double NOISE = 0.5;

    private final JobShop shop;
    private final SplittableRandom random;
    private final TabuSearch search;
    private final Graph graph;
    private final Graph trialBest;
    private final Graph candidate;
    private final Start start;
    private final boolean isFlexible;
    private final int size;
    private final List<Elite> members = new ArrayList<>();
    private int best = Integer.MAX_VALUE;
    private int generationsWithoutBetter;

    Population(JobShop shop, SplittableRandom random) {
        this.shop = shop;
        this.random = random;
        this.isFlexible = shop.isFlexible();
        graph = new Graph(shop);
        size = graph.n <= SMALL ? FEW : MANY;
        trialBest = new Graph(shop);
        candidate = new Graph(shop);
        search = new TabuSearch(graph, random, isFlexible);
        start = new Start(graph);
    }

    /** Sequences of the plain dispatching rule. */
    int[][] first() {
        return start.sequences(random, 0);
    }

    /** Takes the result of a run in, in the place of the worst or of one that is nearly the same. */
    void add(Elite found) {
        generationsWithoutBetter++;
        if (found.makespan < best) {
            best = found.makespan;
            generationsWithoutBetter = 0;
        }
        Elite near = members.stream()
                .filter(member -> member.distance(found) <= TOO_NEAR)
                .findFirst()
                .orElse(null);
        if (near != null) {
            if (found.makespan < near.makespan) {
                members.set(members.indexOf(near), found);
            }
        } else if (members.size() < size) {
            members.add(found);
        } else {
            Elite worst = members.stream()
                    .max(Comparator.comparingInt(member -> member.makespan))
                    .orElseThrow();
            if (found.makespan < worst.makespan) {
                members.set(members.indexOf(worst), found);
            }
        }
        if (generationsWithoutBetter > (size == FEW ? EXHAUSTED_FEW : EXHAUSTED_MANY)) {
            // all that can be found between these has been found: another population
            generationsWithoutBetter = 0;
            best = Integer.MAX_VALUE;
            members.clear();
        }
    }

    /** Takes a schedule in that was found elsewhere. */
    void welcome(int[][] sequences) {
        if (graph.load(sequences)) {
            add(new Elite(graph));
        }
    }

    /** Where the next run starts. */
    int[][] next() {
        if (members.size() < size) {
            graph.load(start.sequences(random, NOISE));
            search.begin();
            search.shake(graph.n);
            return graph.sequences();
        }
        int a = random.nextInt(members.size());
        int b = random.nextInt(members.size() - 1);
        Elite from = members.get(a);
        Elite to = members.get(b >= a ? b + 1 : b);
        int distance = from.distance(to);
        graph.load(from.sequences);
        if (distance < HARDLY_APART) {
            search.begin();
            search.shake(20);
            return graph.sequences();
        }
        return isFlexible ? mixed(from, to) : relinked(from, to, distance);
    }

    /** Walks from one towards the other and tries some schedules on the way with short searches. */
    private int[][] relinked(Elite from, Elite to, int distance) {
        int margin = Math.max(2, distance / 5);
        int step = Math.max(1, distance / 10);
        int[][] bestStart = null;
        int bestValue = Integer.MAX_VALUE;
        candidate.load(from.sequences);
        for (int walked = 0; walked <= distance - margin; walked++) {
            if (walked >= margin && (walked - margin) % step == 0) {
                graph.copy(candidate);
                search.run(TRIAL, trialBest);
                if (trialBest.makespan < bestValue) {
                    bestValue = trialBest.makespan;
                    bestStart = trialBest.sequences();
                }
            }
            if (!swapTowards(to)) {
                break;
            }
        }
        return bestStart == null ? from.sequences : bestStart;
    }

    /** Swaps two random neighbours that the target has the other way round. @return false if none was found */
    private boolean swapTowards(Elite target) {
        for (int attempt = 0; attempt < 200 * candidate.machines; attempt++) {
            int m = random.nextInt(candidate.machines);
            if (candidate.length[m] > 1) {
                int i = random.nextInt(candidate.length[m] - 1);
                int[] lane = candidate.lane[m];
                if (target.position[lane[i]] > target.position[lane[i + 1]] && candidate.shift(m, i, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Machines from one or the other by chance, sequences by a mean of their topological orders, which respects the jobs and so makes
     * no cycle. Several mixtures are tried.
     */
    private int[][] mixed(Elite from, Elite to) {
        int[][] bestStart = from.sequences;
        int bestValue = Integer.MAX_VALUE;
        for (int trial = 0; trial < 4; trial++) {
            graph.load(mixture(from, to, 0.2 + 0.6 * random.nextDouble()));
            search.run(TRIAL, trialBest);
            if (trialBest.makespan < bestValue) {
                bestValue = trialBest.makespan;
                bestStart = trialBest.sequences();
            }
        }
        return bestStart;
    }

    private int[][] mixture(Elite from, Elite to, double share) {
        double[] rank = new double[graph.n];
        List<List<Integer>> lanes = new ArrayList<>();
        for (int m = 0; m < shop.machines(); m++) {
            lanes.add(new ArrayList<>());
        }
        for (int op = 0; op < graph.n; op++) {
            rank[op] = (1 - share) * from.place[op] + share * to.place[op];
            lanes.get(random.nextDouble() < share ? to.machine[op] : from.machine[op])
                    .add(op);
        }
        return lanes.stream()
                .map(lane -> lane.stream()
                        .sorted(Comparator.comparingDouble((Integer op) -> rank[op])
                                .thenComparing(op -> op))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }
}
