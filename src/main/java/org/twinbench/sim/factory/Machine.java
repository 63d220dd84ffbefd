package org.twinbench.sim.factory;

import java.util.List;
import java.util.SequencedMap;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.model.expression.Expression;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.StateTimes;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;

/** Works on parts at one or several places; a finished part blocks its place until it can leave. */
final class Machine extends Block {
    static final List<String> STATES = List.of("idle", "working", "blocked", "failed", "setup", "waiting");
    private static final int IDLE = 0;
    private static final int WORKING = 1;
    private static final int BLOCKED = 2;
    private static final int FAILED = 3;
    private static final int SETUP = 4;
    private static final int WAITING = 5;
    private static final String[] POWERS = {
        "powerIdle", "powerWorking", "powerBlocked", "powerFailed", "powerSetup", "powerIdle"
    };

    private final ProcessTimes processTimes;
    /** Each null if the station does no such thing. */
    private final Setups setups;

    private final Quality quality;
    private final Kit kit;
    private final RoomAhead ahead;
    private final Split split;
    private final Batching batching;
    /** What leaves, if more than one part can leave from a place. */
    private final Outgoing outgoing;
    /** Whether what leaves is of the kind that came. */
    private final boolean keepsKind;
    /** Whether one part leaves from a place. */
    private final boolean oneByOne;

    private final SequencedMap<String, Expression> when;
    private final String workersId;
    /** How many people one place needs. */
    private final int people;

    private Workers workers;
    private final Places places;
    private final PlaceView looks;
    private final Breakdowns breakdowns;
    private final int product;
    private final IntQueue done = new IntQueue();
    private final StateTimes states = new StateTimes(STATES.size());
    private final TimeWeighted busy = new TimeWeighted();
    private final TimeWeighted power = new TimeWeighted();
    private final Tally stay = new Tally();
    private final double[] watts = new double[POWERS.length];
    private final int stateChannel;
    private final int powerChannel;
    private int working;
    private int inSetup;
    private int inWait;
    private long processed;

    Machine(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        processTimes = new ProcessTimes(setting);
        setups = Setups.of(setting);
        quality = Quality.of(this, setting);
        kit = Kit.of(setting);
        ahead = RoomAhead.of(this, values);
        batching = Batching.of(setting);
        outgoing = new Outgoing(plant, site, (int) values.whole("capacity"));
        split = Split.of(this, setting, outgoing);
        oneByOne = split == null && batching == null;
        keepsKind = values.has("container") || split != null;
        when = Conditions.written(setting);
        workersId = values.text("workers").strip();
        people = (int) values.whole("people");
        places = new Places(
                (int) values.whole("capacity"), values.text("afterRepair").equals("restart"));
        looks = new PlaceView(plant, site, places.count());
        breakdowns = new Breakdowns(this, setting);
        String made = values.text("product");
        product = made.isBlank() ? -1 : plant.kinds.of(made.strip());
        readPowers(values);
        stateChannel = plant.view.state(asset, STATES);
        powerChannel = plant.view.number(asset, "power", Unit.KILOWATT);
    }

    @Override
    void connect() {
        breakdowns.connect();
        Conditions.connect(this, when);
        if (ahead != null) {
            ahead.connect();
        }
        workers = workersId.isEmpty() ? null : plant.component(workersId, Workers.class);
        if (quality != null) {
            quality.connect();
        }
        if (kit != null) {
            kit.connect();
        }
        if (split != null) {
            split.connect();
        }
    }

    private void readPowers(ParameterValues values) {
        for (int i = 0; i < POWERS.length; i++) {
            watts[i] = values.amount(POWERS[i]);
        }
    }

    @Override
    void start() {
        plant.view.value(plant.now, stateChannel, IDLE);
        power.set(plant.now, watts[IDLE]);
        plant.view.value(plant.now, powerChannel, watts[IDLE]);
        breakdowns.start();
    }

    @Override
    boolean hasRoom() {
        if (kit != null) {
            return kit.hasRoom();
        }
        return batching != null
                ? batching.hasRoom()
                : !breakdowns.failed() && places.free() > 0 && (ahead == null || ahead.isThere());
    }

    @Override
    boolean isOpen(Block from) {
        return kit != null ? kit.hasRoomFrom(from) : super.isOpen(from);
    }

    @Override
    int admitted() {
        if (kit == null) {
            return super.admitted();
        }
        for (int i = 0; i < waiting.size(); i++) {
            if (kit.hasRoomFrom(plant.block(waiting.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    void takeFrom(Block from, int part) {
        if (kit == null) {
            take(part);
            return;
        }
        plant.parts.arrived[part] = plant.now;
        kit.add(from, part);
        if (plant.view.on) {
            looks.showWaiting(part);
        }
        startKit();
    }

    /** Begins to assemble, if everything for it is there. */
    private void startKit() {
        if (kit != null && kit.isComplete() && !breakdowns.failed() && places.free() > 0) {
            work(kit.build(this));
            plant.roomIn(this);
        }
    }

    @Override
    void take(int part) {
        plant.parts.arrived[part] = plant.now;
        if (ahead != null) {
            ahead.keep();
        }
        if (batching == null) {
            work(part);
            return;
        }
        long again = batching.add(part);
        if (again > 0) {
            schedule(again, places.count());
        }
        startBatches();
    }

    /** Begins with the batches that may begin and have a place. */
    private void startBatches() {
        while (batching != null && !breakdowns.failed() && places.free() > 0) {
            int kind = batching.ready();
            if (kind < 0) {
                return;
            }
            batching.begin(kind, places.next());
            work(batching.on(places.next()).get(0));
            plant.roomIn(this);
        }
    }

    private void work(int part) {
        int kind = plant.parts.kind[part];
        long setup = setups == null ? 0 : setups.to(kind, plant.now);
        long duration = processTimes.next(part, kind, plant.now);
        int place = places.occupy(part, setup, duration);
        if (workers == null || workers.ask(this, place)) {
            count(place, 1);
            begin(place);
        } else {
            inWait++;
        }
        update();
        if (plant.view.on) {
            show(part, place, setup + duration);
        }
    }

    ProcessTimes processTimes() {
        return processTimes;
    }

    int crewSize() {
        return people;
    }

    /** The people for the work on a place have come; if the station has failed meanwhile they wait for its repair. */
    void beginWith(int place) {
        inWait--;
        count(place, 1);
        if (breakdowns.failed()) {
            places.hold(place);
        } else {
            begin(place);
        }
        update();
    }

    /** Counts a place among those at work or in setup, or no more. */
    private void count(int place, int change) {
        if (places.isSetUp(place)) {
            working += change;
        } else {
            inSetup += change;
        }
    }

    private void begin(int place) {
        places.began(place, plant.now, schedule(places.remaining(place), place));
    }

    private void show(int part, int place, long duration) {
        if (batching == null) {
            looks.showWork(part, place, duration);
            return;
        }
        for (int i = 0; i < batching.on(place).size(); i++) {
            looks.showWork(batching.on(place).get(i), place, duration);
        }
    }

    @Override
    public void happen(int data) {
        if (data >= places.count()) {
            startBatches();
        } else if (data >= 0 && !places.isSetUp(data)) {
            inSetup--;
            places.setUp(data);
            working++;
            begin(data);
            update();
        } else if (data >= 0) {
            complete(data);
        } else {
            breakdowns.happen(data);
        }
    }

    private void complete(int place) {
        working--;
        places.finished(place);
        finish(place);
        update();
        if (workers != null) {
            workers.leave(people);
        }
        outlet.push();
        if (plant.view.on && outlet.isWaiting && oneByOne) {
            looks.showDone(places.part(place), place);
        }
    }

    /** What is on a place may leave. */
    private void finish(int place) {
        if (oneByOne) {
            processed(places.part(place));
            done.add(place);
            return;
        }
        if (batching == null) {
            processed(places.part(place));
            split.open(places.part(place), place);
        } else {
            for (IntQueue batch = batching.on(place); !batch.isEmpty(); ) {
                int part = batch.removeFirst();
                processed(part);
                outgoing.add(part, place);
            }
        }
        for (int i = 0; i < outgoing.on(place); i++) {
            done.add(place);
        }
        if (outgoing.on(place) == 0) {
            places.leave(place);
            plant.roomIn(this);
        }
    }

    /** The work on a part is done. */
    private void processed(int part) {
        processed++;
        int kind = plant.parts.kind[part];
        plant.parts.kind[part] = product >= 0 ? product : keepsKind ? kind : plant.kinds.processed(kind);
        if (quality != null) {
            quality.judge(part);
        }
        plant.trace.processed(plant.now, plant.parts.serial[part], plant.parts.kind[part], this);
    }

    @Override
    boolean hasReady() {
        return !done.isEmpty();
    }

    @Override
    int release() {
        int place = done.removeFirst();
        int part = oneByOne ? places.part(place) : outgoing.next(place);
        if (oneByOne || outgoing.on(place) == 0) {
            places.leave(place);
        }
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        update();
        startKit();
        startBatches();
        return part;
    }

    @Override
    int nextPart() {
        return oneByOne ? places.part(done.get(0)) : outgoing.first();
    }

    @Override
    boolean isStuck() {
        return (oneByOne ? done.size() : outgoing.occupied()) == places.count()
                || isHeldBack() && places.free() == places.count();
    }

    /** Whether parts wait that it could begin with if there were room behind it. */
    private boolean isHeldBack() {
        return ahead != null && !waiting.isEmpty() && places.free() > 0 && !ahead.isThere();
    }

    @Override
    boolean keepsRoom() {
        return ahead != null;
    }

    /** A part has left the buffer behind. */
    void roomAhead() {
        update();
        plant.roomIn(this);
    }

    @Override
    void awaited() {
        if (ahead != null) {
            update();
        }
    }

    @Override
    Block[] waitsFor() {
        return isHeldBack() ? outlet.next : super.waitsFor();
    }

    /** All work stops; what is left of it is kept. */
    void interrupt() {
        for (int place = 0; place < places.count(); place++) {
            if (places.isWorking(place)) {
                plant.calendar.cancel(places.event(place));
                places.interrupt(place, plant.now);
            }
        }
        update();
    }

    /** Work goes on after a repair, and waiting parts may come in. */
    void resume() {
        for (int place = 0; place < places.count(); place++) {
            if (places.isInterrupted(place)) {
                begin(place);
            }
        }
        update();
        startKit();
        startBatches();
        plant.roomIn(this);
    }

    private void update() {
        boolean failed = breakdowns.failed();
        int state = failed ? FAILED : working > 0 ? WORKING : atRest();
        busy.set(plant.now, failed ? 0 : working);
        if (state != states.state()) {
            states.set(plant.now, state);
            plant.view.value(plant.now, stateChannel, state);
            updatePower();
            breakdowns.working(state == WORKING);
            if (state == BLOCKED && ahead != null && outlet.inLoop) {
                plant.suspect = this;
            }
        }
    }

    private int atRest() {
        if (inSetup > 0) {
            return SETUP;
        }
        return inWait > 0 ? WAITING : done.isEmpty() && !isHeldBack() ? IDLE : BLOCKED;
    }

    private void updatePower() {
        power.set(plant.now, watts[states.state()]);
        plant.view.value(plant.now, powerChannel, watts[states.state()]);
    }

    @Override
    void resetStatistics() {
        states.reset(plant.now);
        busy.reset(plant.now);
        power.reset(plant.now);
        stay.reset();
        processed = 0;
        if (batching != null) {
            batching.resetStatistics();
        }
        if (quality != null) {
            quality.resetStatistics();
        }
        breakdowns.resetStatistics();
    }

    @Override
    void change(String key, ParameterValues values) {
        switch (key) {
            case "processTime" -> processTimes.change(values);
            case "timeToFailure", "timeToRepair" -> breakdowns.change(values, states.state() == WORKING);
            default -> {
                readPowers(values);
                updatePower();
            }
        }
    }

    @Override
    void report(Figures figures) {
        long now = figures.now;
        figures.add("utilisation", busy.mean(now) / places.count(), Unit.PERCENT);
        for (int state = 0; state < STATES.size(); state++) {
            if (state == SETUP && setups == null || state == WAITING && workers == null) {
                continue;
            }
            figures.add("stateShare." + STATES.get(state), states.share(state, now), Unit.PERCENT);
        }
        figures.count("processed", processed);
        if (batching != null) {
            batching.report(figures);
        }
        if (quality != null) {
            quality.report(figures);
        }
        figures.stay(stay);
        double down = Ticks.toSeconds(states.in(FAILED, now));
        breakdowns.report(figures, figures.seconds() - down, down);
        figures.add("energy", energy(now), Unit.KILOWATT_HOUR);
    }

    @Override
    double energy(long now) {
        return power.integral(now) / Ticks.PER_SECOND;
    }
}
