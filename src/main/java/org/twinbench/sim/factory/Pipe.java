package org.twinbench.sim.factory;

import java.util.List;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Severity;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Element;
import org.twinbench.sim.StateTimes;
import org.twinbench.sim.TimeSampler;

/** A pump with its pipe: brings material from one tank to another, from outside, or out of the plant. */
final class Pipe extends Component implements Flows.Valve {
    static final ParameterType RATE = new ParameterType.Amount(Unit.CUBIC_METRE_PER_HOUR, 1e-9, 1e9);

    static final ComponentType TYPE = ComponentType.of(
                    "pipe",
                    0,
                    0,
                    List.of(
                            Parameter.optional("from", new ParameterType.Text(), ""),
                            Parameter.optional("to", new ParameterType.Text(), ""),
                            Parameter.required("rate", RATE),
                            Declared.choice("control", "always", "refill", "drain"),
                            Parameter.optional("timeToFailure", Declared.DURATION, "0 s"),
                            Parameter.optional("timeToRepair", Declared.DURATION, "0 s")),
                    Pipe::new)
            .changeable("rate")
            .checked(Pipe::check);

    private static final List<String> STATES = List.of("stopped", "on", "starved", "blocked", "failed");
    private static final int STOPPED = 0;
    private static final int ON = 1;
    private static final int STARVED = 2;
    private static final int BLOCKED = 3;
    private static final int FAILED = 4;

    private final String fromId;
    private final String toId;
    private final String control;
    private final TimeSampler timeToFailure;
    private final TimeSampler timeToRepair;
    private final boolean fails;
    private final StateTimes states = new StateTimes(STATES.size());
    private final int stateChannel;
    private final int rateChannel;
    private Stream stream;
    private double rate;
    private boolean open;
    private boolean failed;
    private double passedBefore;
    private long failures;

    Pipe(Setting setting) {
        super(setting);
        ParameterValues values = setting.values();
        fromId = values.text("from").strip();
        toId = values.text("to").strip();
        control = values.text("control");
        open = control.equals("always");
        rate = values.amount("rate");
        timeToFailure = setting.times("timeToFailure");
        timeToRepair = setting.times("timeToRepair");
        fails = Durations.reach(values.distribution("timeToFailure")) > 0;
        stateChannel = plant.view.state(asset, STATES);
        rateChannel = plant.view.number(asset, "rate", Unit.CUBIC_METRE_PER_HOUR);
    }

    private static void check(Inspection at) {
        ParameterValues values = at.values();
        String from = values.text("from").strip();
        String to = values.text("to").strip();
        isTank(at, "from", from);
        isTank(at, "to", to);
        if (from.equals(to)) {
            at.errorAt("to", "factory.pipeEnds", at.element().id());
        }
        String needed = values.text("control").equals("refill") ? to : from;
        if (!values.text("control").equals("always") && needed.isEmpty()) {
            at.errorAt("control", "factory.pipeControl", at.element().id(), values.text("control"));
        }
    }

    /** A parameter names a tank, or nothing. */
    static void isTank(Inspection at, String parameter, String id) {
        boolean fits = at.scenario()
                .element(id)
                .map(Element::type)
                .filter(Tank.TYPE.key()::equals)
                .isPresent();
        if (!id.isEmpty() && !fits) {
            at.errorAt(parameter, "factory.notA", id, Tank.TYPE.key());
        }
    }

    @Override
    void connect() {
        stream = new Stream(tank(fromId), tank(toId));
        plant.flows().add(stream, this);
    }

    private Tank tank(String tank) {
        return tank.isEmpty() ? null : plant.component(tank, Tank.class);
    }

    @Override
    void start() {
        plant.view.value(plant.now, stateChannel, STOPPED);
        if (fails) {
            schedule(timeToFailure.next(plant.now), 0);
        }
    }

    /** It fails or is repaired. */
    @Override
    public void happen(int data) {
        failed = !failed;
        failures += failed ? 1 : 0;
        Severity severity = failed ? Severity.WARNING : Severity.INFO;
        plant.view.mark(plant.now, severity, asset, failed ? "factory.breakdown" : "factory.repaired", id);
        schedule((failed ? timeToRepair : timeToFailure).next(plant.now), 0);
        plant.flows().update();
    }

    @Override
    public void decide() {
        switch (control) {
            case "refill" -> open = stream.to.isLow() || open && !stream.to.isHigh();
            case "drain" -> open = stream.from.isHigh() || open && !stream.from.isLow();
            default -> open = true;
        }
        stream.wanted = open && !failed ? rate : 0;
    }

    @Override
    public void flows() {
        int state = failed ? FAILED : !open ? STOPPED : stream.rate > 0 ? ON : halt();
        if (state != states.state()) {
            states.set(plant.now, state);
            plant.view.value(plant.now, stateChannel, state);
        }
        plant.view.value(plant.now, rateChannel, stream.rate);
    }

    private int halt() {
        return stream.to != null && stream.to.isFull() ? BLOCKED : STARVED;
    }

    @Override
    public double enough() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    void resetStatistics() {
        plant.flows().advance();
        states.reset(plant.now);
        passedBefore = stream.passed;
        failures = 0;
    }

    @Override
    void change(String key, ParameterValues values) {
        rate = values.amount("rate");
        plant.flows().update();
    }

    @Override
    void report(Figures figures) {
        double volume = plant.flows().passed(stream, figures.now) - passedBefore;
        figures.add("volume", volume, Unit.CUBIC_METRE);
        for (int state = 0; state < STATES.size(); state++) {
            if (state != FAILED || fails) {
                figures.add("stateShare." + STATES.get(state), states.share(state, figures.now), Unit.PERCENT);
            }
        }
        if (fails) {
            figures.count("failures", failures);
        }
    }
}
