package org.twinbench.experiment.warmup;

import java.util.List;
import java.util.Optional;

/**
 * How long the beginning of a scenario's runs should be left out, and the courses that say so.
 *
 * @param runs number of replications over which the courses are means
 */
public record WarmUpAdvice(int runs, List<SignalCourse> courses) {
    public WarmUpAdvice {
        courses = List.copyOf(courses);
    }

    /**
     * The proposed warm-up in seconds: the longest that MSER-5 finds for any signal. Empty if there is no signal, or if
     * a signal has not settled in the first half of the run.
     */
    public Optional<Double> seconds() {
        boolean told = !courses.isEmpty()
                && courses.stream().allMatch(course -> course.settled().isPresent());
        return told
                ? courses.stream().map(course -> course.settled().orElseThrow()).max(Double::compare)
                : Optional.empty();
    }
}
