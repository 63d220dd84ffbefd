package org.twinbench.schedule.jobshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A job shop: each job is a chain of operations, each operation one or several choices of machine and duration. With one choice each
 * it is the classical job shop, otherwise the flexible one. Times are whole units.
 *
 * @param machines how many there are, numbered from 0
 * @param jobs the operations of each job in order, with their choices
 */
public record JobShop(String name, int machines, List<List<List<Choice>>> jobs) {
    /** A machine that can do an operation, and how long it takes. */
    public record Choice(int machine, int duration) {}

    public JobShop {
        jobs = jobs.stream().map(job -> job.stream().map(List::copyOf).toList()).toList();
        for (List<List<Choice>> job : jobs) {
            for (List<Choice> choices : job) {
                check(choices, machines);
            }
        }
    }

    private static void check(List<Choice> choices, int machines) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("an operation that no machine can do");
        }
        for (Choice choice : choices) {
            if (choice.machine() < 0 || choice.machine() >= machines || choice.duration() < 0) {
                throw new IllegalArgumentException(choice + " with " + machines + " machines");
            }
        }
    }

    /** How many operations all jobs have; they are numbered job by job from 0. */
    public int operations() {
        return jobs.stream().mapToInt(List::size).sum();
    }

    /** Whether some operation has a choice of machines. */
    public boolean isFlexible() {
        return jobs.stream().anyMatch(job -> job.stream().anyMatch(choices -> choices.size() > 1));
    }

    /** The choices of all operations, by number. */
    public List<List<Choice>> choices() {
        List<List<Choice>> all = new ArrayList<>();
        jobs.forEach(all::addAll);
        return all;
    }

    /** The job of each operation, by number. */
    int[] jobOf() {
        int[] jobOf = new int[operations()];
        int next = 0;
        for (int job = 0; job < jobs.size(); job++) {
            Arrays.fill(jobOf, next, next + jobs.get(job).size(), job);
            next += jobs.get(job).size();
        }
        return jobOf;
    }
}
