package org.twinbench.schedule.io;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.twinbench.model.LocalText;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonValue;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Released;
import org.twinbench.schedule.Setups;
import org.twinbench.schedule.Tariff;
import org.twinbench.schedule.Transport;
import org.twinbench.schedule.Weights;

/** Makes a planning problem of a JSON object, noting everything that is wrong with it. */
final class PlanningReader {
    /** Calendars are laid out until the horizon: at most 10 years. */
    private static final double LONGEST_HORIZON = 10 * 366 * 86_400.0;

    private static final OffsetDateTime NO_START = OffsetDateTime.of(2000, 1, 3, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Findings findings;
    private final Names names = new Names();

    PlanningReader(Findings findings) {
        this.findings = findings;
    }

    Names names() {
        return names;
    }

    /** The problem; meaningless if an error was noted, and empty if it is none. */
    Optional<PlanningProblem> read(JsonValue root) {
        if (!(root instanceof JsonValue.Obj object)) {
            findings.error(root.place(), "scenario.wrongType", root.kind(), Message.of("scenario.json.object"));
            return Optional.empty();
        }
        Fields fields = new Fields(object, findings);
        if (!versionFits(fields)) {
            return Optional.empty();
        }
        Clock clock = new Clock(start(fields));
        Values document = Values.of(fields, clock, PlanningKeys.TOP);
        long horizon = document.instant("horizon", 0, true);
        if (document.has("horizon") && (horizon <= 0 || horizon > LONGEST_HORIZON * 1e6)) {
            findings.error(document.place("horizon"), "schedule.badHorizon", clock.text(horizon));
        }
        return findings.hasErrors() ? Optional.empty() : Optional.of(problem(document, horizon));
    }

    private PlanningProblem problem(Values document, long horizon) {
        Draft draft = new Draft(findings, document.clock(), Hours.of(document, horizon), names);
        ResourceReader resources = new ResourceReader(draft);
        document.list("machines").forEach(resources::machine);
        document.list("operators").forEach(resources::operator);
        OrderReader orders = new OrderReader(draft);
        document.list("products").forEach(orders::product);
        document.list("orders").forEach(orders::order);
        some(document, "machines", draft.machines.size());
        some(document, "orders", draft.orders.size());
        Setups setups = new SetupReader(draft).read(document);
        Transport transport = new TransportReader(draft).read(document);
        Tariff tariff = new TariffReader().read(document, horizon);
        PinReader pins = new PinReader(draft);
        pins.pins(document);
        Released released = pins.released(document);
        LocalText name = document.fields().localText("name", "");
        PlanningProblem problem = new PlanningProblem(
                names.add("problem", "", name),
                document.clock().start(),
                horizon,
                draft.machines,
                draft.operators,
                draft.products,
                draft.orders,
                draft.operations,
                setups,
                transport,
                tariff,
                weights(document),
                released);
        if (!findings.hasErrors()) {
            new PlanningCheck(problem, draft, pins.places()).check(document);
        }
        return problem;
    }

    private void some(Values document, String key, int count) {
        if (count == 0 && document.has(key)) {
            findings.error(document.place(key), "schedule.emptyList", key);
        }
    }

    private boolean versionFits(Fields fields) {
        String mark = PlanningKeys.MARK;
        Optional<String> version = fields.has(mark) ? fields.scalar(mark) : Optional.empty();
        if (version.isEmpty()) {
            findings.error(fields.object().place(), "schedule.noVersion", PlanningKeys.VERSION);
            return false;
        }
        Place place = fields.place(mark);
        if (!version.get().matches("[1-9][0-9]{0,8}")) {
            findings.error(place, "scenario.badVersion", version.get(), "" + PlanningKeys.VERSION);
            return false;
        }
        if (Integer.parseInt(version.get()) > PlanningKeys.VERSION) {
            findings.error(place, "scenario.tooNew", version.get(), "" + PlanningKeys.VERSION);
            return false;
        }
        return true;
    }

    /** Without an offset it is taken as UTC: only differences count. */
    private OffsetDateTime start(Fields fields) {
        Optional<String> text = fields.required("start");
        try {
            return text.map(PlanningReader::instant).orElse(NO_START);
        } catch (DateTimeException e) {
            findings.error(fields.place("start"), "scenario.badStart", text.get());
            return NO_START;
        }
    }

    private static OffsetDateTime instant(String text) {
        return text.matches(".*T[\\d:.]+")
                ? LocalDateTime.parse(text).atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(text);
    }

    private static Weights weights(Values document) {
        Weights standard = Weights.standard();
        Optional<Values> written = document.object("weights");
        if (written.isEmpty()) {
            return standard;
        }
        Values values = written.get();
        Weights weights = new Weights(
                values.amount("tardinessPerHour", standard.tardiness()),
                values.amount("makespanPerHour", standard.makespan()),
                values.amount("setupPerHour", standard.setup()),
                values.amount("energy", standard.energy()),
                values.amount("disruptionPerHour", standard.disruption()),
                values.amount("reassignment", standard.reassignment()),
                values.amount("workInProcessPerHour", standard.workInProcess()));
        if (weights.isMakespanOnly() && weights.makespan() == 0) {
            values.findings().warning(values.place(), "schedule.noWeights");
        }
        return weights;
    }
}
