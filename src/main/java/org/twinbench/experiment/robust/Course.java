package org.twinbench.experiment.robust;

import java.util.List;
import java.util.stream.Stream;
import org.twinbench.schedule.WorkCalendar;

/**
 * When the jobs of a plan start and end if they take the given times. People are given to jobs in the order of the plan; a job that is
 * late is attended by whoever lets it end first. Arrays that are reused; one object serves one thread.
 */
final class Course {
    static final int NOTHING = -1;
    private static final long NEVER = WorkCalendar.NEVER;

    final long[] start;
    /** NEVER for what the calendars have no more room for. */
    final long[] end;
    /** The job whose end was the last that each waited for; {@link #NOTHING} if it waited for none. */
    final int[] because;

    private final List<Job> jobs;
    private final Roster[] rosters;
    private long ready;
    private int readyBecause;
    private final Slot slot = new Slot();
    private final Slot best = new Slot();

    /** Where a job would fit with a crew. */
    private static final class Slot {
        long begin;
        long start;
        long end;
        int because;
        Job.Crew crew;

        void copy(Slot other) {
            begin = other.begin;
            start = other.start;
            end = other.end;
            because = other.because;
            crew = other.crew;
        }
    }

    Course(List<Job> jobs, int people) {
        this.jobs = jobs;
        start = new long[jobs.size()];
        end = new long[jobs.size()];
        because = new int[jobs.size()];
        rosters = Stream.generate(Roster::new).limit(people).toArray(Roster[]::new);
    }

    /** @param times by job: ticks that it really takes, repairs included */
    void run(long[] times) {
        for (Roster each : rosters) {
            each.clear();
        }
        for (int i = 0; i < times.length; i++) {
            place(i, jobs.get(i), times[i]);
            take(i);
        }
    }

    /** Finds the place of a job after those with smaller numbers. */
    void place(int index, Job job, long time) {
        setReady(job.waits());
        fit(job, job.work().crew(), time);
        best.copy(slot);
        if (best.start > job.start()) {
            long least = Math.max(ready, free(job) + job.work().setup()) + time;
            List<Job.Crew> others = job.work().others();
            for (int i = 0; i < others.size() && best.end > least; i++) {
                fit(job, others.get(i), time);
                if (slot.end < best.end) {
                    best.copy(slot);
                }
            }
        }
        start[index] = best.start;
        end[index] = best.end;
        because[index] = best.because;
    }

    private long free(Job job) {
        int previous = job.waits().previous();
        return previous == NOTHING ? 0 : end[previous];
    }

    /** When everything but machine and people lets a job start, and which job that is due to. */
    private void setReady(Job.Waits waits) {
        ready = waits.floor();
        readyBecause = NOTHING;
        for (int i = 0; i < waits.before().length; i++) {
            int before = waits.before()[i];
            long its = end[before] + waits.lags()[i];
            if (its > ready || its == ready && end[before] > 0) {
                ready = its;
                readyBecause = before;
            }
        }
    }

    /** Lets the crew be busy with the job that was placed last. */
    void take(int index) {
        if (best.end < NEVER) {
            for (int person : best.crew.people()) {
                rosters[person].take(best.begin, best.end, index);
            }
        }
    }

    private void fit(Job job, Job.Crew crew, long time) {
        long free = free(job);
        slot.crew = crew;
        slot.because = free > 0 ? job.waits().previous() : NOTHING;
        do {
            long setup = job.work().setup();
            slot.start = setup == 0 ? free : afterSetup(setup, crew.hours(), free);
            if (ready >= slot.start) {
                slot.start = ready;
                slot.because = readyBecause;
            }
            put(job, crew, time);
            free = conflict(crew);
        } while (free < NEVER);
    }

    /** Whoever starts a job knows its planned duration; what cannot pause is finished even if the machine should have closed. */
    private void put(Job job, Job.Crew crew, long time) {
        Job.Work work = job.work();
        boolean pauses = work.pauses() || work.running();
        if (slot.start < NEVER && !work.running()) {
            slot.start = crew.hours().fit(slot.start, job.duration(), pauses);
        }
        slot.end = slot.start >= NEVER ? NEVER : Math.min(NEVER, crew.hours().finish(slot.start, time, pauses));
        boolean fits = slot.start < NEVER && work.setup() > 0;
        slot.begin = fits ? crew.hours().latestStart(slot.start, work.setup(), true) : slot.start;
    }

    /** When the first of the crew who is busy during the slot has ended that; NEVER if nobody is. */
    private long conflict(Job.Crew crew) {
        long until = -1;
        for (int person : crew.people()) {
            int index = slot.end < NEVER ? rosters[person].conflict(slot.begin, slot.end) : -1;
            if (index >= 0 && rosters[person].end(index) > until) {
                until = rosters[person].end(index);
                slot.because = rosters[person].job(index);
            }
        }
        return until < 0 ? NEVER : until;
    }

    private static long afterSetup(long setup, WorkCalendar hours, long free) {
        long open = free >= NEVER ? NEVER : hours.nextOpen(free);
        return open >= NEVER ? NEVER : hours.finish(open, setup, true);
    }
}
