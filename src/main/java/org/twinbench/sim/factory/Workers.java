package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/**
 * People that stations need for their work. Stations are served in the order in which they asked, each when all the people
 * that it needs are free; a later one is served sooner only by people of no use to an earlier one, so that a large team comes
 * together. Of those who can, the ones with the fewest skills come, and of these the nearest. They walk from where they were,
 * begin work only in their shifts, and finish what they are at, or on the way to, when a shift ends.
 */
final class Workers extends Component {
    static final ComponentType TYPE = ComponentType.of(
                    "workers",
                    0,
                    0,
                    List.of(
                            Parameter.optional("count", new ParameterType.Whole(1, 100_000), "1"),
                            Skills.OF_POOL,
                            Shifts.PARAMETER,
                            Parameter.optional(
                                    "walkingSpeed", new ParameterType.Amount(Unit.METRE_PER_SECOND, 0, 100), "0 m/s")),
                    Workers::new)
            .changeable("count")
            .checked(Skills::checkPool);

    /** The data of the event at which a shift begins or ends; others are the number of an arrival. */
    private static final int CLOCK = -1;

    private record Request(Machine station, int place, long since) {}

    private final List<Person> people = new ArrayList<>();
    private final List<Request> waiting = new ArrayList<>();
    /** Who is on the way, by the number of the event; null where nobody is. */
    private final List<Request> arrivals = new ArrayList<>();

    private final TimeWeighted busy = new TimeWeighted();
    private final TimeWeighted queue = new TimeWeighted();
    private final Tally waits = new Tally();
    private final TimeWeighted onDuty = new TimeWeighted();
    private final List<Machine> stations = new ArrayList<>();
    private final Shifts shifts;
    private final double speed;
    private final int kind;
    private final int channel;
    private final int dutyChannel;
    private long count;

    Workers(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        count = values.whole("count");
        shifts = values.notation("shifts", Shifts.class);
        speed = values.amount("walkingSpeed");
        kind = plant.kinds.of("worker");
        Skills.of(values, count).forEach(this::hire);
        channel = plant.view.number(asset, "busy", Unit.PIECE);
        dutyChannel = plant.view.number(asset, "onDuty", Unit.PIECE);
    }

    private void hire(Set<String> skills) {
        people.add(new Person(plant, people.size(), skills, plant.parts.mover(kind)));
    }

    /** A station needs them, and hears when a shift of theirs begins or ends. */
    void serves(Machine station) {
        stations.add(station);
    }

    boolean hasShifts() {
        return !shifts.isAlways();
    }

    boolean isOnDuty() {
        return onDuty.level() > 0;
    }

    @Override
    void start() {
        plant.view.value(plant.now, channel, 0);
        clock();
        stations.forEach(Machine::update);
    }

    /** Begins or ends a shift, and waits for the next change. */
    private void clock() {
        long time = plant.intoWeek + plant.now;
        onDuty.set(plant.now, shifts.open(time) ? 1 : 0);
        people.stream().filter(Person::isFree).forEach(this::comesOrGoes);
        showOnDuty();
        long next = shifts.nextChange(time);
        if (next < Long.MAX_VALUE) {
            schedule(next - time, CLOCK);
        }
    }

    /** Who is free comes in or goes off if that is what the clock and the number of people say. */
    private void comesOrGoes(Person person) {
        boolean isStaff = person.index < count;
        if (!isStaff || !isOnDuty()) {
            person.goOff(isStaff);
        } else if (!person.isHere()) {
            person.comeIn(site == null ? null : site.cell(person.index), site);
        }
    }

    private void showOnDuty() {
        plant.view.value(plant.now, dutyChannel, onDuty.level() * count);
    }

    /** Asks for people for the work on a place. @return whether they are there at once; else the station is called later */
    boolean ask(Machine station, int place) {
        Set<Person> kept = new HashSet<>();
        waiting.forEach(earlier -> kept.addAll(team(earlier.station(), kept)));
        List<Person> team = team(station, kept);
        if (team.size() == station.staff().people) {
            waits.add(0);
            return send(team, station, place) == 0;
        }
        waiting.add(new Request(station, place, plant.now));
        queue.set(plant.now, waiting.size());
        return false;
    }

    /** The people who would come to a station now, without those kept for others; fewer than it needs if not enough are free. */
    private List<Person> team(Machine station, Set<Person> kept) {
        Vec3 stand = station.stand();
        return people.stream()
                .filter(person -> person.isHere()
                        && person.isFree()
                        && person.can(station.staff().skill)
                        && !kept.contains(person))
                .sorted(Comparator.comparingInt((Person person) -> person.skills.size())
                        .thenComparingDouble(person -> person.distance(stand)))
                .limit(station.staff().people)
                .toList();
    }

    /** Sends people to a place. @return the ticks after which the last of them is there */
    private long send(List<Person> team, Machine station, int place) {
        Vec3 stand = station.stand();
        long longest = 0;
        for (Person person : team) {
            long ticks = speed > 0 ? Ticks.ofSeconds(person.distance(stand) / speed) : 0;
            longest = Math.max(longest, ticks);
            person.send(station, place, stand, ticks, station.site);
        }
        setBusy(busy.level() + team.size());
        if (longest > 0) {
            int slot = arrivals.indexOf(null);
            if (slot < 0) {
                slot = arrivals.size();
                arrivals.add(null);
            }
            arrivals.set(slot, new Request(station, place, plant.now));
            schedule(longest, slot);
        }
        return longest;
    }

    /** People have done their work on a place; they go to those who wait. */
    void leave(Machine station, int place) {
        int leaving = 0;
        for (Person person : people) {
            if (person.isAt(station, place)) {
                person.done();
                comesOrGoes(person);
                leaving++;
            }
        }
        setBusy(busy.level() - leaving);
        serve();
    }

    /** Serves those who wait, in their order; who cannot be served yet keeps the people who are free for it. */
    private void serve() {
        Set<Person> kept = new HashSet<>();
        for (Iterator<Request> each = waiting.iterator(); each.hasNext(); ) {
            Request request = each.next();
            Machine station = request.station();
            List<Person> team = team(station, kept);
            if (team.size() < station.staff().people) {
                kept.addAll(team);
                continue;
            }
            each.remove();
            queue.set(plant.now, waiting.size());
            waits.add((double) (plant.now - request.since()));
            if (send(team, station, request.place()) == 0) {
                station.beginWith(request.place());
            }
        }
    }

    private void setBusy(double level) {
        busy.set(plant.now, level);
        plant.view.value(plant.now, channel, level);
    }

    @Override
    public void happen(int data) {
        if (data == CLOCK) {
            clock();
            serve();
            stations.forEach(Machine::update);
            return;
        }
        Request request = arrivals.set(data, null);
        for (Person person : people) {
            if (person.isAt(request.station(), request.place())) {
                person.arrived();
            }
        }
        request.station().beginWith(request.place());
    }

    @Override
    void resetStatistics() {
        busy.reset(plant.now);
        queue.reset(plant.now);
        onDuty.reset(plant.now);
        waits.reset();
        people.forEach(Person::resetStatistics);
    }

    /** Fewer people finish what they are at; more come without skills. */
    @Override
    void change(String key, ParameterValues values) {
        count = values.whole("count");
        while (people.size() < count) {
            hire(Set.of());
        }
        people.stream().filter(Person::isFree).forEach(this::comesOrGoes);
        showOnDuty();
        serve();
    }

    @Override
    void report(Figures figures) {
        figures.add("utilisation", busy.integral(figures.now) / employed(figures.now), Unit.PERCENT);
        figures.add("onDuty", onDuty.mean(figures.now), Unit.PERCENT);
        for (int state = 0; state < Person.STATES.size(); state++) {
            boolean possible = state != Person.WALKING || speed > 0;
            if (possible && (state != Person.OFF_SHIFT || hasShifts())) {
                figures.add("stateShare." + Person.STATES.get(state), share(state, figures.now), Unit.PERCENT);
            }
        }
        figures.level("busy", busy);
        figures.level("queue", queue);
        figures.add("wait.mean", waits.mean() / Ticks.PER_SECOND, Unit.SECOND);
    }

    /** Of the time of all who belonged to the pool; NaN over no time. */
    private double share(int state, long now) {
        return people.stream().mapToLong(person -> person.in(state, now)).sum() / (double) employed(now);
    }

    private long employed(long now) {
        return people.stream().mapToLong(person -> person.employed(now)).sum();
    }
}
