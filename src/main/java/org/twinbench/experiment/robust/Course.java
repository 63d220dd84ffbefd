package org.twinbench.experiment.robust;

import java.util.List;
import org.twinbench.schedule.WorkCalendar;

/** When the jobs of a plan start and end if they take the given times. Arrays that are reused; one object serves one thread. */
final class Course {
    static final int NOTHING = -1;
    private static final long NEVER = WorkCalendar.NEVER;

    final long[] start;
    /** NEVER for what the calendars have no more room for. */
    final long[] end;
    /** The job whose end was the last that each waited for; {@link #NOTHING} if it waited for none. */
    final int[] because;

    Course(int jobs) {
        start = new long[jobs];
        end = new long[jobs];
        because = new int[jobs];
    }

    /** @param times by job: ticks that it really takes, repairs included */
    void run(List<Job> jobs, long[] times) {
        for (int i = 0; i < jobs.size(); i++) {
            place(jobs.get(i), i, times[i]);
        }
    }

    /** Whoever starts a job knows its planned duration; what cannot pause is finished even if the machine should have closed. */
    void place(Job job, int index, long time) {
        Job.Waits waits = job.waits();
        long free = 0;
        int last = NOTHING;
        for (int each : waits.shared()) {
            if (end[each] > free) {
                free = end[each];
                last = each;
            }
        }
        long from = job.work().setup() == 0 ? free : afterSetup(job.work(), free);
        if (waits.floor() >= from) {
            from = waits.floor();
            last = NOTHING;
        }
        for (int i = 0; i < waits.before().length; i++) {
            int before = waits.before()[i];
            long ready = end[before] + waits.lags()[i];
            if (ready > from || ready == from && end[before] > 0) {
                from = ready;
                last = before;
            }
        }
        because[index] = last;
        put(job, index, from, time);
    }

    private void put(Job job, int index, long from, long time) {
        Job.Work work = job.work();
        boolean pauses = work.pauses() || work.running();
        start[index] = from >= NEVER || work.running() ? from : work.hours().fit(from, job.duration(), pauses);
        end[index] =
                start[index] >= NEVER ? NEVER : Math.min(NEVER, work.hours().finish(start[index], time, pauses));
    }

    private static long afterSetup(Job.Work work, long free) {
        long open = free >= NEVER ? NEVER : work.hours().nextOpen(free);
        return open >= NEVER ? NEVER : work.hours().finish(open, work.setup(), true);
    }
}
