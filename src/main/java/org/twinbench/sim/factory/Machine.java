package org.twinbench.sim.factory;

import java.util.SequencedMap;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Vec3;
import org.twinbench.model.expression.Expression;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.Tally;
import org.twinbench.state.TraceStep;

/** Works on parts at one or several places; a finished part blocks its place until it can leave. */
final class Machine extends Block {
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

    private final PowerSaving saving;
    private final StationShifts shifts;
    /** Whether what leaves is of the kind that came. */
    private final boolean keepsKind;
    /** Whether parts wait inside for others. */
    private final boolean gathers;
    /** Whether one part leaves from a place. */
    private final boolean oneByOne;

    private final SequencedMap<String, Expression> when;
    private final String workersId;
    /** How many people one place needs. */
    private final int people;

    private final String skill;
    private Workers workers;
    private final Places places;
    private final PlaceView looks;
    private final Breakdowns breakdowns;
    private final int product;
    private final IntQueue done = new IntQueue();
    private final StationStates states;
    private final Tally stay = new Tally();
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
        gathers = kit != null || batching != null;
        oneByOne = split == null && batching == null;
        saving = PowerSaving.of(this, setting);
        shifts = StationShifts.of(this, setting);
        keepsKind = values.has("container") || split != null;
        when = Conditions.written(setting);
        workersId = values.text("workers").strip();
        people = (int) values.whole("people");
        skill = values.text("skill").strip();
        places = new Places(
                (int) values.whole("capacity"), values.text("afterRepair").equals("restart"));
        looks = new PlaceView(plant, site, places.count());
        breakdowns = new Breakdowns(this, setting);
        String made = values.text("product");
        product = made.isBlank() ? -1 : plant.kinds.of(made.strip());
        states = new StationStates(setting, saving);
    }

    @Override
    void connect() {
        breakdowns.connect();
        Conditions.connect(this, when);
        if (ahead != null) {
            ahead.connect();
        }
        if (!workersId.isEmpty()) {
            workers = plant.component(workersId, Workers.class);
            workers.serves(this);
        }
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

    @Override
    void start() {
        states.start();
        breakdowns.start();
        if (shifts != null) {
            shifts.clock();
            update();
        }
    }

    /** Whether it may begin with something new. */
    private boolean isOpen() {
        return !breakdowns.failed() && (shifts == null || shifts.isOpen());
    }

    /** Whether work that has begun cannot go on. */
    private boolean isHalted() {
        return breakdowns.failed() || shifts != null && shifts.isPaused();
    }

    @Override
    boolean hasRoom() {
        if (gathers) {
            return kit != null ? kit.hasRoom() : batching.hasRoom();
        }
        return isOpen() && places.free() > 0 && (ahead == null || ahead.isThere());
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
        if (kit != null && kit.isComplete() && isOpen() && places.free() > 0) {
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

    private void startNext() {
        startKit();
        startBatches();
    }

    /** Begins with the batches that may begin and have a place. */
    private void startBatches() {
        while (batching != null && isOpen() && places.free() > 0) {
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
        if (saving == null || saving.isOn()) {
            staff(place);
        } else {
            saving.wake(place);
        }
        update();
        if (plant.view.on && batching != null) {
            looks.showWork(batching.on(place), place, setup + duration);
        } else if (plant.view.on) {
            looks.showWork(part, place, setup + duration);
        }
    }

    /** Work on a place begins as soon as there are people for it. */
    void staff(int place) {
        if (workers == null || workers.ask(this, place)) {
            startAt(place);
        } else {
            inWait++;
        }
    }

    ProcessTimes processTimes() {
        return processTimes;
    }

    int crewSize() {
        return people;
    }

    /** The skill that its people need; empty for any. */
    String skill() {
        return skill;
    }

    /** Where its people stand: on the floor beside its middle; null if it has no place in the model. */
    Vec3 stand() {
        return site == null ? null : site.beside();
    }

    /** The people for the work on a place have come; if the station has failed meanwhile they wait for its repair. */
    void beginWith(int place) {
        inWait--;
        startAt(place);
        update();
    }

    private void startAt(int place) {
        count(place, 1);
        if (isHalted()) {
            places.hold(place);
        } else {
            begin(place);
        }
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
        } else if (data == StationShifts.CHANGE) {
            changeShift();
        } else if (PowerSaving.isMine(data)) {
            saving.happen(data);
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
            workers.leave(this, place);
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
        plant.trace.tell(TraceStep.What.WORKED, part, this);
        if (quality != null) {
            quality.judge(part);
        }
    }

    @Override
    boolean hasReady() {
        return !done.isEmpty();
    }

    @Override
    int release() {
        int place = done.removeFirst();
        int part = oneByOne ? places.leave(place) : outgoing.next(place, places);
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        update();
        if (gathers) {
            startNext();
        }
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

    private void changeShift() {
        if (!shifts.clock()) {
            return;
        }
        if (shifts.isOpen()) {
            resume();
        } else if (shifts.isPaused()) {
            pause();
        } else {
            update();
        }
    }

    /** The work on all places stops at the end of a shift. */
    private void pause() {
        for (int place = 0; place < places.count(); place++) {
            if (places.isWorking(place)) {
                plant.calendar.cancel(places.event(place));
                places.pause(place, plant.now);
            }
        }
        update();
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

    /** Work goes on after a repair or when a shift begins, and waiting parts may come in. */
    void resume() {
        for (int place = 0; place < places.count() && !isHalted(); place++) {
            if (places.isInterrupted(place)) {
                begin(place);
            }
        }
        update();
        startNext();
        plant.roomIn(this);
    }

    void update() {
        int state = state();
        if (states.enter(state, working)) {
            breakdowns.working(state == StationStates.WORKING);
            if (state == StationStates.BLOCKED && ahead != null && outlet.inLoop) {
                plant.suspect = this;
            }
        }
    }

    private int state() {
        if (breakdowns.failed()) {
            return StationStates.FAILED;
        }
        if (isOffShift()) {
            return StationStates.OFF_SHIFT;
        }
        return working > 0 ? StationStates.WORKING : atRest();
    }

    /** Whether it stands because it, or everybody that it needs, is off. */
    private boolean isOffShift() {
        if (shifts != null && shifts.isPaused()) {
            return true;
        }
        boolean off = shifts != null && !shifts.isOpen() || workers != null && !workers.isOnDuty();
        return off && working + inSetup == 0;
    }

    private boolean hasShifts() {
        return shifts != null || workers != null && workers.hasShifts();
    }

    private int atRest() {
        if (inSetup > 0) {
            return StationStates.SETUP;
        }
        if (inWait > 0) {
            return StationStates.WAITING;
        }
        if (!done.isEmpty() || isHeldBack()) {
            return StationStates.BLOCKED;
        }
        return saving == null ? StationStates.IDLE : saving.state();
    }

    @Override
    void resetStatistics() {
        states.resetStatistics();
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
            case "timeToFailure", "timeToRepair" -> breakdowns.change(values, states.isWorking());
            default -> states.changePowers(values);
        }
    }

    @Override
    void report(Figures figures) {
        states.report(figures, places.count(), setups != null, workers != null, hasShifts());
        figures.count("processed", processed);
        if (batching != null) {
            batching.report(figures);
        }
        if (quality != null) {
            quality.report(figures);
        }
        figures.stay(stay);
        double down = states.down(figures.now);
        breakdowns.report(figures, figures.seconds() - down, down);
        states.reportEnergy(figures);
    }

    @Override
    double energy(long now) {
        return states.energy(now);
    }
}
