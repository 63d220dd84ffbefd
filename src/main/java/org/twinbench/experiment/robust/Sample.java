package org.twinbench.experiment.robust;

import org.twinbench.model.Ticks;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.WorkCalendar;

/** What was seen in the replications: each writes rows of its own, and counts are added. Four bytes for each job and replication. */
final class Sample {
    private final PlanGraph graph;
    /** By replication and order of the graph: ticks. */
    final long[][] ends;
    /** By replication and job: s, repairs included. */
    final float[][] seconds;
    /** By replication: s. */
    final double[] makespan;

    final double[] tardiness;
    final double[] lateOrders;
    /** By job: in how many replications it made an order late that is planned on time, and lay on the longest chain of all. */
    final int[] madeLate;

    final int[] critical;
    /** Replications in which the calendars ended before the work. */
    int beyond;

    Sample(PlanGraph graph, int replications) {
        this.graph = graph;
        ends = new long[replications][graph.orders().size()];
        seconds = new float[replications][graph.jobs().size()];
        makespan = new double[replications];
        tardiness = new double[replications];
        lateOrders = new double[replications];
        madeLate = new int[graph.jobs().size()];
        critical = new int[graph.jobs().size()];
    }

    int replications() {
        return makespan.length;
    }

    /** Takes one replication; what has no end counts as ended with the calendars. */
    void take(int replication, Course course, long[] times) {
        boolean[] onLate = new boolean[times.length];
        boolean[] onLongest = new boolean[times.length];
        for (int i = 0; i < graph.orders().size(); i++) {
            takeOrder(replication, i, course, onLate);
        }
        int last = 0;
        for (int i = 0; i < times.length; i++) {
            seconds[replication][i] = (float) Ticks.toSeconds(times[i]);
            last = course.end[i] > course.end[last] ? i : last;
        }
        if (times.length > 0) {
            makespan[replication] = Ticks.toSeconds(known(course.end[last]));
            mark(last, course, onLongest);
            count(onLate, onLongest, course.end[last] >= WorkCalendar.NEVER);
        }
    }

    private void takeOrder(int replication, int index, Course course, boolean[] onLate) {
        PlanGraph.Made made = graph.orders().get(index);
        Order order = graph.problem().orders().get(made.index());
        int last = made.jobs()[0];
        for (int job : made.jobs()) {
            last = course.end[job] > course.end[last] ? job : last;
        }
        long end = known(course.end[last]);
        ends[replication][index] = course.end[last];
        if (course.end[last] > order.due()) {
            lateOrders[replication]++;
            tardiness[replication] += Ticks.toSeconds(Math.max(0, end - order.due()));
            if (!made.late()) {
                mark(last, course, onLate);
            }
        }
    }

    long known(long end) {
        return end < WorkCalendar.NEVER ? end : graph.problem().horizon();
    }

    /** Marks a job and those whose ends it waited for, up to one that is marked, since behind it all are. */
    private static void mark(int last, Course course, boolean[] marks) {
        for (int job = last; job != Course.NOTHING && !marks[job]; job = course.because[job]) {
            marks[job] = true;
        }
    }

    private synchronized void count(boolean[] onLate, boolean[] onLongest, boolean endless) {
        for (int i = 0; i < onLate.length; i++) {
            madeLate[i] += onLate[i] ? 1 : 0;
            critical[i] += onLongest[i] ? 1 : 0;
        }
        beyond += endless ? 1 : 0;
    }
}
