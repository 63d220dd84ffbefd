package org.twinbench.schedule.jobshop;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.twinbench.schedule.kernel.SequenceKernel;
import org.twinbench.schedule.kernel.Step;

/**
 * Search for the shortest makespan: tabu search with N7 moves and, on flexible machines, insertions; after {@value #PATIENCE} idle
 * iterations it goes on from a point between two members of its elite. The soft score is the negative makespan; nothing is ever
 * violated.
 */
public final class JobShopKernel implements SequenceKernel {
    private static final int PATIENCE = 12_500;

    private final Graph graph;
    private final TabuSearch search;
    private final Population population;
    private final Graph runBest;
    private final long lowerBound;

    public JobShopKernel(JobShop shop, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        graph = new Graph(shop);
        runBest = new Graph(shop);
        search = new TabuSearch(graph, random, shop.isFlexible());
        population = new Population(shop, random);
        lowerBound = new LowerBound(shop).makespan();
        load(population.first());
    }

    @Override
    public int operationCount() {
        return graph.n;
    }

    @Override
    public int laneCount() {
        return graph.machines;
    }

    @Override
    public int[] sequence(int lane) {
        return Arrays.copyOf(graph.lane[lane], graph.length[lane]);
    }

    /** @throws IllegalArgumentException if the sequences contradict the jobs */
    @Override
    public void load(int[][] sequences) {
        if (!graph.load(sequences)) {
            throw new IllegalArgumentException("sequences with a cycle");
        }
        search.begin();
        runBest.copy(graph);
    }

    @Override
    public long hardScore() {
        return 0;
    }

    @Override
    public long softScore() {
        return -graph.makespan;
    }

    @Override
    public Step propose() {
        if (search.idle >= PATIENCE || !search.choose()) {
            population.add(new Elite(runBest));
            return new Step.Jump(population.next());
        }
        return search.toMachine < 0
                ? new Step.Shift(search.machine, search.from, search.to)
                : new Step.Transfer(search.machine, search.from, search.toMachine, search.to);
    }

    @Override
    public void apply(Step step) {
        switch (step) {
            case Step.Shift(int lane, int from, int to) -> carryOut(lane, from, -1, to, step);
            case Step.Transfer(int lane, int from, int target, int to) -> carryOut(lane, from, target, to, step);
            case Step.Jump(int[][] sequences) -> load(sequences);
        }
        if (graph.makespan < runBest.makespan) {
            runBest.copy(graph);
        }
    }

    private void carryOut(int lane, int from, int target, int to, Step step) {
        if (!search.carryOut(lane, from, target, to)) {
            throw new IllegalArgumentException(step + " makes a cycle");
        }
    }

    @Override
    public void welcome(int[][] sequences) {
        population.welcome(sequences);
    }

    @Override
    public long lowerBound() {
        return lowerBound;
    }
}
