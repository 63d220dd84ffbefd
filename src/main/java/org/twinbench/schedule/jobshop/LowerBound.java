package org.twinbench.schedule.jobshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.twinbench.schedule.jobshop.JobShop.Choice;

/**
 * A makespan that no schedule undercuts: the longest job, or the best preemptive schedule of one machine with heads and tails (Carlier
 * 1982) for operations that have no other machine, or the shortest work of all shared by all machines.
 */
final class LowerBound {
    private final JobShop shop;

    /** What one machine has to do at least: from when, how long, and what comes after. */
    private record Task(int head, int duration, int tail) {}

    LowerBound(JobShop shop) {
        this.shop = shop;
    }

    long makespan() {
        List<List<Task>> onMachine = new ArrayList<>();
        for (int m = 0; m < shop.machines(); m++) {
            onMachine.add(new ArrayList<>());
        }
        long bound = 0;
        long work = 0;
        for (List<List<Choice>> job : shop.jobs()) {
            int length = job.stream().mapToInt(LowerBound::shortest).sum();
            work += length;
            bound = Math.max(bound, length);
            int head = 0;
            for (List<Choice> choices : job) {
                int duration = shortest(choices);
                if (choices.size() == 1) {
                    onMachine.get(choices.getFirst().machine()).add(new Task(head, duration, length - head - duration));
                }
                head += duration;
            }
        }
        for (List<Task> tasks : onMachine) {
            bound = Math.max(bound, preemptive(tasks));
        }
        return Math.max(bound, Math.ceilDiv(work, Math.max(1, shop.machines())));
    }

    private static int shortest(List<Choice> choices) {
        return choices.stream().mapToInt(Choice::duration).min().orElse(0);
    }

    /** Jackson's preemptive schedule: always the task with the longest tail among those that are there. */
    private static long preemptive(List<Task> tasks) {
        List<Task> arriving = new ArrayList<>(tasks);
        arriving.sort(Comparator.comparingInt(Task::head));
        PriorityQueue<long[]> waiting = new PriorityQueue<>((a, b) -> Long.compare(b[0], a[0]));
        long time = 0;
        long end = 0;
        int next = 0;
        while (next < arriving.size() || !waiting.isEmpty()) {
            if (waiting.isEmpty()) {
                time = Math.max(time, arriving.get(next).head());
            }
            while (next < arriving.size() && arriving.get(next).head() <= time) {
                Task task = arriving.get(next++);
                waiting.add(new long[] {task.tail(), task.duration()});
            }
            long[] task = waiting.poll();
            long until = next < arriving.size() ? arriving.get(next).head() : Long.MAX_VALUE;
            long worked = Math.min(task[1], until - time);
            time += worked;
            if (worked == task[1]) {
                end = Math.max(end, time + task[0]);
            } else {
                waiting.add(new long[] {task[0], task[1] - worked});
            }
        }
        return end;
    }
}
