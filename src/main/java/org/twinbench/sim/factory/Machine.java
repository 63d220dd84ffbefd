package org.twinbench.sim.factory;

import java.util.SequencedMap;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Vec3;
import org.twinbench.model.expression.Expression;
import org.twinbench.sim.Tally;

/** Works on parts at one or several places; a finished part blocks its place until it can leave. */
final class Machine extends Block {
    private final ProcessTimes processTimes;
    /** Each null if the station does no such thing. */
    private final Setups setups;

    private final Kit kit;
    private final RoomAhead ahead;
    private final Batching batching;
    private final PowerSaving saving;
    private final StationShifts shifts;
    /** Whether parts wait inside for others. */
    private final boolean gathers;

    private final SequencedMap<String, Expression> when;
    private final Staff staff;
    private final Places places;
    private final PlaceView looks;
    private final Breakdowns breakdowns;
    private final Finished finished;
    private final StationStates states;
    private final Tally stay = new Tally();
    private int working;
    private int inSetup;

    Machine(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        processTimes = new ProcessTimes(setting);
        setups = Setups.of(setting);
        kit = Kit.of(setting);
        ahead = RoomAhead.of(this, values);
        batching = Batching.of(setting);
        gathers = kit != null || batching != null;
        saving = PowerSaving.of(this, setting);
        shifts = StationShifts.of(this, setting);
        when = Conditions.written(setting);
        staff = new Staff(this, values);
        places = new Places(
                (int) values.whole("capacity"), values.text("afterRepair").equals("restart"));
        looks = new PlaceView(plant, site, places.count());
        breakdowns = new Breakdowns(this, setting);
        finished = new Finished(this, setting, places, batching);
        states = new StationStates(setting, saving);
    }

    @Override
    void connect() {
        breakdowns.connect();
        Conditions.connect(this, when);
        if (ahead != null) {
            ahead.connect();
        }
        staff.connect();
        finished.connect();
        if (kit != null) {
            kit.connect();
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
        if (staff.come(place)) {
            startAt(place);
        }
    }

    ProcessTimes processTimes() {
        return processTimes;
    }

    Staff staff() {
        return staff;
    }

    /** Where its people stand: on the floor beside its middle; null if it has no place in the model. */
    Vec3 stand() {
        return site == null ? null : site.beside();
    }

    /** The people for the work on a place have come; if the station has failed meanwhile they wait for its repair. */
    void beginWith(int place) {
        staff.arrived();
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
        finished.add(place);
        update();
        staff.leave(place);
        outlet.push();
        if (plant.view.on && outlet.isWaiting && finished.oneByOne) {
            looks.showDone(places.part(place), place);
        }
    }

    @Override
    boolean hasReady() {
        return !finished.isEmpty();
    }

    @Override
    int release() {
        int part = finished.release();
        stay.add((double) (plant.now - plant.parts.arrived[part]));
        update();
        if (gathers) {
            startNext();
        }
        return part;
    }

    @Override
    int nextPart() {
        return finished.next();
    }

    @Override
    boolean isStuck() {
        return finished.isEverywhere() || isHeldBack() && places.free() == places.count();
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
        boolean off = shifts != null && !shifts.isOpen() || staff.isOff();
        return off && working + inSetup == 0;
    }

    private boolean hasShifts() {
        return shifts != null || staff.hasShifts();
    }

    private int atRest() {
        if (inSetup > 0) {
            return StationStates.SETUP;
        }
        if (staff.isAwaited()) {
            return StationStates.WAITING;
        }
        if (!finished.isEmpty() || isHeldBack()) {
            return StationStates.BLOCKED;
        }
        return saving == null ? StationStates.IDLE : saving.state();
    }

    @Override
    void resetStatistics() {
        states.resetStatistics();
        stay.reset();
        finished.resetStatistics();
        if (batching != null) {
            batching.resetStatistics();
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
        states.report(figures, places.count(), setups != null, staff.isNeeded(), hasShifts());
        finished.report(figures);
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
