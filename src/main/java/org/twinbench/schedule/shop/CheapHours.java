package org.twinbench.schedule.shop;

import java.util.Arrays;
import java.util.Optional;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Costs;
import org.twinbench.schedule.Order;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Precedence;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.WorkCalendar;

/**
 * Moves timed operations into cheaper hours. From the last to the first, each goes where it costs least between its start and what
 * comes after it, as late as it can for that price, which leaves room for those before it; then from the first to the last each goes back
 * as far as it costs nothing. Sequences and people stay, no order becomes late, and no plan becomes dearer.
 *
 * <p>A function of the sequences alone, like the timing, so that a plan that is timed again stays as it is.
 */
final class CheapHours {
    /** No operation is put off by more; tariffs repeat after a week. */
    private static final long LONGEST = 7 * 24 * 3600L * Ticks.PER_SECOND;

    private static final int MOST_TRIES = 20;
    private static final int MOST_RETURNS = 4;

    private final Shop shop;
    private final Costs costs;
    private final Tariff tariff;
    private final double cheapest;
    private final boolean hasFlow;
    private final boolean hasDisruption;
    private final PowerLevels power;
    /** By machine and by person: when what comes after begins or, on the way back, when what was before ends. */
    private final long[] machineAt;

    private final long[] personAt;
    private final long[] firstStart;
    private final long[] orderStart;
    private final long[] orderEnd;
    private long makespan;
    private Timing timing;
    private final Slot slot = new Slot();

    // what is being moved: an operation or a batch
    private int begin;
    private int finish;
    private int lead;
    private int machine;
    private WorkCalendar hours;
    private long length;
    private boolean pauses;
    private double watts;
    private long best;
    private long least;

    private CheapHours(Shop shop) {
        PlanningProblem problem = shop.problem;
        this.shop = shop;
        this.costs = new Costs(problem);
        this.tariff = problem.tariff();
        this.cheapest = Arrays.stream(tariff.perJoule()).min().orElse(0);
        this.hasFlow = problem.weights().workInProcess() != 0;
        this.hasDisruption = !problem.released().places().isEmpty();
        this.power = tariff.isLimited() ? new PowerLevels(tariff.limit()) : null;
        this.machineAt = new long[shop.machines];
        this.personAt = new long[problem.operators().size()];
        this.firstStart = new long[shop.operations];
        this.orderStart = new long[problem.orders().size()];
        this.orderEnd = new long[problem.orders().size()];
    }

    /** Empty where waiting cannot make anything cheaper, or parts would stand in the way of others meanwhile. */
    static Optional<CheapHours> of(Shop shop) {
        PlanningProblem problem = shop.problem;
        boolean varies = Arrays.stream(problem.tariff().perJoule()).distinct().count() > 1;
        boolean draws = problem.operations().stream()
                .flatMap(operation -> operation.modes().stream())
                .anyMatch(mode -> mode.watts() > 0);
        boolean helps = problem.weights().energy() > 0 && varies && draws && !shop.hasPlaces;
        return helps ? Optional.of(new CheapHours(shop)) : Optional.empty();
    }

    /** Moves what the timing has found. */
    void shift(Timing timed) {
        timing = timed;
        takeOver();
        Arrays.fill(machineAt, WorkCalendar.NEVER);
        Arrays.fill(personAt, WorkCalendar.NEVER);
        for (int end = timing.timedCount; load(end); end = begin) {
            if (timing.isTimed(lead)) {
                later();
                occupy(timing.setupStart[lead]);
            }
        }
        for (int round = 0; round < (power == null ? 1 : MOST_RETURNS); round++) {
            if (!back()) {
                return;
            }
        }
    }

    /** @return whether something went back; then there may be power for more */
    private boolean back() {
        boolean moved = false;
        Arrays.fill(machineAt, 0);
        Arrays.fill(personAt, 0);
        for (int i = 0; i < timing.timedCount; i = finish) {
            loadFrom(i);
            if (timing.isTimed(lead)) {
                moved |= earlier();
                occupy(timing.end[lead]);
            }
        }
        return moved;
    }

    private void takeOver() {
        Arrays.fill(orderStart, WorkCalendar.NEVER);
        Arrays.fill(orderEnd, 0);
        makespan = 0;
        if (power != null) {
            power.clear();
        }
        for (int i = 0; i < timing.timedCount; i++) {
            int op = timing.timed[i];
            if (timing.isTimed(op)) {
                firstStart[op] = timing.start[op];
                orderStart[shop.order[op]] = Math.min(orderStart[shop.order[op]], timing.start[op]);
                orderEnd[shop.order[op]] = Math.max(orderEnd[shop.order[op]], timing.end[op]);
                makespan = Math.max(makespan, timing.end[op]);
                if (power != null && timing.leads[op]) {
                    power.add(
                            timing.start[op],
                            timing.end[op],
                            shop.mode(op, timing.machineOf[op]).watts());
                }
            }
        }
    }

    /** Takes up what was timed last before an index. @return whether there is anything */
    private boolean load(int end) {
        if (end == 0) {
            return false;
        }
        int at = end - 1;
        while (!timing.leads[timing.timed[at]]) {
            at--;
        }
        loadFrom(at);
        return true;
    }

    private void loadFrom(int at) {
        begin = at;
        finish = at + 1;
        while (finish < timing.timedCount && !timing.leads[timing.timed[finish]]) {
            finish++;
        }
        lead = timing.timed[at];
        if (timing.isTimed(lead)) {
            machine = timing.machineOf[lead];
            hours = timing.hours(lead);
            length = hours.openBetween(timing.start[lead], timing.end[lead]);
            pauses = shop.interruptible[lead];
            watts = shop.mode(lead, machine).watts();
        }
    }

    private boolean isHeld() {
        for (int i = begin; i < finish; i++) {
            if (shop.pin[timing.timed[i]] != null) {
                return true;
            }
        }
        return false;
    }

    private void occupy(long time) {
        machineAt[machine] = time;
        for (int person : timing.team[lead]) {
            personAt[person] = time;
        }
    }

    /** To where it costs least up to what comes after, and there as late as it can be. */
    private void later() {
        long start = timing.start[lead];
        long last = Math.min(hours.latestStart(latestEnd(), length, pauses), latestStart());
        if (last <= start || isHeld()) {
            return;
        }
        draw(-1);
        best = start;
        least = price(start);
        tryLater(last, last);
        double floor = floor();
        int step = watts == 0 ? 0 : tariff.step(hours.finish(last, length, pauses));
        for (; step > 0 && tariff.from()[step] > start && least > floor; step--) {
            long change = tariff.from()[step];
            tryLater(change, last);
            tryLater(hours.latestStart(change, length, pauses), last);
        }
        move(best);
        draw(1);
    }

    private void tryLater(long from, long last) {
        long start = from > timing.start[lead] ? fit(from, last) : WorkCalendar.NEVER;
        if (start <= last) {
            long its = price(start);
            if (its < least || its == least && start > best) {
                least = its;
                best = start;
            }
        }
    }

    /** Back as far as it costs nothing. */
    private boolean earlier() {
        long start = timing.start[lead];
        long first = isHeld() ? start : earliestStart();
        if (first >= start) {
            return false;
        }
        draw(-1);
        least = price(start);
        best = start;
        tryEarlier(first, first);
        int steps = watts == 0 ? 0 : tariff.from().length;
        for (int step = tariff.step(first) + 1; step < steps && best == start; step++) {
            long change = tariff.from()[step];
            if (change >= timing.end[lead]) {
                break;
            }
            tryEarlier(hours.latestStart(change, length, pauses), first);
            tryEarlier(change, first);
        }
        move(best);
        draw(1);
        return best < start;
    }

    private void tryEarlier(long from, long first) {
        if (from >= first && from < best) {
            long start = fit(from, best - 1);
            if (start < best && price(start) <= least) {
                best = start;
            }
        }
    }

    /** The first start from an instant on in open time with power enough; beyond {@code last} if there is none before. */
    private long fit(long from, long last) {
        long start = hours.fit(from, length, pauses);
        for (int i = 0; power != null && watts > 0 && start <= last; i++) {
            long again = power.next(start, hours.finish(start, length, pauses), watts);
            if (again == start) {
                return start;
            }
            start = i < MOST_TRIES ? hours.fit(again, length, pauses) : WorkCalendar.NEVER;
        }
        return start;
    }

    /** When it has to end for what comes after it; an order that is not late must not become so. */
    private long latestEnd() {
        long latest = machineAt[machine];
        for (int person : timing.team[lead]) {
            latest = Math.min(latest, personAt[person]);
        }
        for (int i = begin; i < finish; i++) {
            int op = timing.timed[i];
            boolean isLast = true;
            for (int after : shop.after[op]) {
                if (timing.isTimed(after)) {
                    isLast = false;
                    latest = Math.min(
                            latest, timing.start[after] - distance(op, after).minLag() - way(op, after));
                }
            }
            Order order = shop.problem.orders().get(shop.order[op]);
            latest = isLast ? Math.min(latest, Math.max(timing.end[op], order.due())) : latest;
        }
        return latest;
    }

    /** When it has to start at the latest, because it must not wait longer after what was before it. */
    private long latestStart() {
        long latest = timing.start[lead] + LONGEST;
        for (int i = begin; i < finish; i++) {
            int op = timing.timed[i];
            for (Precedence precedence : shop.before[op]) {
                int before = precedence.operation();
                if (precedence.isLimited() && timing.isTimed(before)) {
                    latest = Math.min(latest, timing.end[before] + precedence.maxLag() + way(before, op));
                }
            }
        }
        return latest;
    }

    /** When it can start at the earliest, after all that was before it and so that what comes after need not wait too long. */
    private long earliestStart() {
        long free = machineAt[machine];
        for (int person : timing.team[lead]) {
            free = Math.max(free, personAt[person]);
        }
        long ready = 0;
        long end = 0;
        for (int i = begin; i < finish; i++) {
            int op = timing.timed[i];
            ready = Math.max(ready, shop.earliest[op]);
            for (Precedence precedence : shop.before[op]) {
                int before = precedence.operation();
                if (timing.isTimed(before)) {
                    ready = Math.max(ready, timing.end[before] + precedence.minLag() + way(before, op));
                }
            }
            for (int after : shop.hasLimitedLags ? shop.after[op] : Slot.NOBODY) {
                Precedence precedence = distance(op, after);
                if (precedence.isLimited() && timing.isTimed(after)) {
                    end = Math.max(end, timing.start[after] - precedence.maxLag() - way(op, after));
                }
            }
        }
        slot.fit(hours, free, ready, timing.setup[lead], length, pauses);
        return slot.end >= end ? slot.start : endingAt(end, slot.start);
    }

    /** The first start that does not end before an instant; where closed time makes that hard, the present one. */
    private long endingAt(long end, long first) {
        long start = Math.max(first, hours.latestStart(end, length, pauses));
        return hours.fit(start, length, pauses) == start && hours.finish(start, length, pauses) >= end
                ? start
                : timing.start[lead];
    }

    /** What it would cost at the lowest of all prices, thousandths. */
    private double floor() {
        double joules = watts * length / Ticks.PER_SECOND;
        return shop.problem.weights().energy() * Costs.SCALE * joules * cheapest + 1;
    }

    private Precedence distance(int before, int after) {
        for (Precedence precedence : shop.before[after]) {
            if (precedence.operation() == before) {
                return precedence;
            }
        }
        throw new IllegalStateException(after + " does not wait for " + before);
    }

    private long way(int before, int after) {
        return shop.transport(timing.machineOf[before], timing.machineOf[after]);
    }

    /** What depends on the start, thousandths; that it is nearer to other things is not counted, so that only electricity makes it wait. */
    private long price(long start) {
        long end = hours.finish(start, length, pauses);
        long sum = costs.energy(watts, hours, start, end);
        sum += end > makespan ? costs.makespan(end) - costs.makespan(makespan) : 0;
        for (int i = begin; i < finish && (hasFlow || hasDisruption); i++) {
            int op = timing.timed[i];
            int order = shop.order[op];
            if (hasFlow && end > orderEnd[order]) {
                sum += costs.workInProcess(end - orderStart[order])
                        - costs.workInProcess(orderEnd[order] - orderStart[order]);
            }
            if (hasFlow && start < orderStart[order]) {
                sum += costs.workInProcess(orderEnd[order] - start)
                        - costs.workInProcess(orderEnd[order] - orderStart[order]);
            }
            if (hasDisruption) {
                sum += Math.max(costs.disruption(op, machine, start), costs.disruption(op, machine, firstStart[op]));
            }
        }
        return sum;
    }

    private void draw(int sign) {
        if (power != null) {
            power.add(timing.start[lead], timing.end[lead], sign * watts);
        }
    }

    private void move(long start) {
        if (start == timing.start[lead]) {
            return;
        }
        long end = hours.finish(start, length, pauses);
        long setup = timing.setup[lead];
        long setupStart = setup == 0 ? start : hours.latestStart(start, setup, true);
        makespan = Math.max(makespan, end);
        for (int i = begin; i < finish; i++) {
            int op = timing.timed[i];
            timing.setupStart[op] = setupStart;
            timing.start[op] = start;
            timing.end[op] = end;
            orderStart[shop.order[op]] = Math.min(orderStart[shop.order[op]], start);
            orderEnd[shop.order[op]] = Math.max(orderEnd[shop.order[op]], end);
        }
    }
}
