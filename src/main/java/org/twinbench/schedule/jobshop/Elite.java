package org.twinbench.schedule.jobshop;

/** A schedule worth keeping: its sequences, and what is needed to compare it with others. */
final class Elite {
    final int[][] sequences;
    final int makespan;
    /** By operation: index in its sequence, machine, and place in a topological order. */
    final int[] position;

    final int[] machine;
    final int[] place;

    Elite(Graph graph) {
        sequences = graph.sequences();
        makespan = graph.makespan;
        position = graph.position.clone();
        machine = graph.machine.clone();
        place = graph.place.clone();
    }

    /** Number of pairs of operations on one machine that the two order differently, and of operations on different machines. */
    int distance(Elite other) {
        int distance = 0;
        for (int[] sequence : sequences) {
            for (int i = 0; i < sequence.length; i++) {
                int a = sequence[i];
                if (machine[a] != other.machine[a]) {
                    distance++;
                    continue;
                }
                for (int k = i + 1; k < sequence.length; k++) {
                    int b = sequence[k];
                    if (other.machine[b] == machine[a] && other.position[b] < other.position[a]) {
                        distance++;
                    }
                }
            }
        }
        return distance;
    }
}
