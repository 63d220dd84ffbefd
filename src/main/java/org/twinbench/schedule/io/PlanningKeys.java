package org.twinbench.schedule.io;

import static org.twinbench.schedule.io.Shape.optional;
import static org.twinbench.schedule.io.Shape.required;

import org.twinbench.model.ParameterType;
import org.twinbench.model.Unit;
import org.twinbench.schedule.io.MemberType.Either;
import org.twinbench.schedule.io.MemberType.Inner;
import org.twinbench.schedule.io.MemberType.ListOf;
import org.twinbench.schedule.io.MemberType.Value;

/** What planning documents hold: each object with its keys in the order in which they are written, and what may stand behind them. */
final class PlanningKeys {
    /** Marks a planning document; its value is the version of the format. */
    static final String MARK = "twinbenchPlanning";

    /** The version of the format that is written and the highest that is read. */
    static final int VERSION = 1;

    /** The longest time that is read, s: an operation or a lag of more than 30 years is a slip of the pen. */
    static final double LONGEST = 1e9;

    /** The greatest size of a batch, number of places and quantity: more than any plant has. */
    static final int MOST = 1_000_000;

    private static final MemberType ID = new MemberType.Id();
    private static final MemberType WORDS = new MemberType.Words();
    private static final MemberType TEXT = new Value(new ParameterType.Text());
    private static final MemberType TEXTS = new MemberType.Texts();
    private static final MemberType NAMED = new MemberType.Named(TEXT);
    private static final MemberType INSTANT = new MemberType.Instant();
    private static final MemberType WEEK = new MemberType.Week();
    private static final MemberType PRICED = new MemberType.Price();
    private static final MemberType DURATION = amount(Unit.MINUTE, 0, LONGEST);
    private static final MemberType COORDINATE = amount(Unit.METRE, -1e7, 1e7);
    private static final MemberType WEIGHT = amount(Unit.ONE, 0, 1e9);

    static final Shape SPAN =
            Shape.of("span", required("from", INSTANT), required("to", INSTANT), optional("reason", WORDS));
    static final Shape POSITION = Shape.of("position", required("x", COORDINATE), required("y", COORDINATE));
    static final Shape MACHINE = Shape.of(
            "machine",
            required("id", ID),
            optional("name", WORDS),
            optional("site", TEXT),
            optional("calendar", WEEK),
            optional("closed", new ListOf(SPAN, 0)),
            optional("batchSize", whole(1, MOST)),
            optional("batchWait", DURATION),
            optional("inputPlaces", whole(0, MOST)),
            optional("family", TEXT),
            optional("attributes", NAMED),
            optional("position", new Inner(POSITION)));
    static final Shape OPERATOR = Shape.of(
            "operator",
            required("id", ID),
            optional("name", WORDS),
            optional("skills", TEXTS),
            optional("calendar", WEEK),
            optional("absent", new ListOf(SPAN, 0)));
    static final Shape MODE = Shape.of(
            "mode",
            required("machine", ID),
            optional("each", DURATION),
            optional("fixed", DURATION),
            optional("skill", TEXT),
            optional("people", whole(0, 1_000)),
            optional("power", amount(Unit.KILOWATT, 0, 1e9)));
    static final Shape AFTER =
            Shape.of("after", required("operation", ID), optional("minLag", DURATION), optional("maxLag", DURATION));
    static final Shape OPERATION = Shape.of(
            "operation",
            required("id", ID),
            optional("name", WORDS),
            required("machines", new ListOf(MODE, 1)),
            optional("after", new ListOf(AFTER, 0)),
            optional("family", TEXT),
            optional("attributes", NAMED),
            optional("recipe", TEXT),
            optional("size", whole(0, MOST)),
            optional("sizeEach", whole(0, MOST)),
            optional("material", INSTANT),
            optional("interruptible", new Value(new ParameterType.Flag())));
    static final Shape ROUTING =
            Shape.of("routing", optional("name", WORDS), required("operations", new ListOf(OPERATION, 1)));
    static final Shape PRODUCT = Shape.of(
            "product",
            required("id", ID),
            optional("name", WORDS),
            optional("operations", new ListOf(OPERATION, 1)),
            optional("routings", new ListOf(ROUTING, 0)));
    static final Shape MATERIAL = Shape.of("material", required("operation", ID), required("at", INSTANT));
    static final Shape ORDER = Shape.of(
            "order",
            required("id", ID),
            optional("name", WORDS),
            optional("product", TEXT),
            optional("quantity", whole(1, MOST)),
            optional("priority", amount(Unit.ONE, 0, 1e6)),
            optional("release", INSTANT),
            optional("due", INSTANT),
            optional("material", new Either(INSTANT, new ListOf(MATERIAL, 0))),
            optional("operations", new ListOf(OPERATION, 1)),
            optional("routings", new ListOf(ROUTING, 0)));
    static final Shape SETUP = Shape.of(
            "setup",
            optional("machines", TEXTS),
            optional("from", ID),
            optional("to", ID),
            optional("attribute", ID),
            optional("time", DURATION),
            optional("families", TEXTS),
            optional("matrix", new MemberType.Matrix(new ParameterType.Amount(Unit.MINUTE, 0, LONGEST))));
    static final Shape TIME = Shape.of("time", required("from", ID), required("to", ID), required("time", DURATION));
    static final Shape TRANSPORT = Shape.of(
            "transport",
            optional("speed", amount(Unit.METRE_PER_SECOND, 1e-3, 1e3)),
            optional("fixed", DURATION),
            optional("times", new ListOf(TIME, 0)));
    static final Shape STEP =
            Shape.of("tariffStep", optional("days", ID), required("from", ID), required("price", PRICED));
    static final Shape PRICE = Shape.of("price", required("from", INSTANT), required("price", PRICED));
    static final Shape TARIFF = Shape.of(
            "tariff",
            optional("steps", new ListOf(STEP, 0)),
            optional("prices", new ListOf(PRICE, 0)),
            optional("limit", amount(Unit.KILOWATT, 1, 1e12)));
    static final Shape WEIGHTS = Shape.of(
            "weights",
            optional("tardinessPerHour", WEIGHT),
            optional("makespanPerHour", WEIGHT),
            optional("setupPerHour", WEIGHT),
            optional("energy", WEIGHT),
            optional("disruptionPerHour", WEIGHT),
            optional("reassignment", WEIGHT),
            optional("workInProcessPerHour", WEIGHT));
    static final Shape PIN = Shape.of(
            "pin",
            required("operation", ID),
            required("machine", ID),
            optional("start", INSTANT),
            optional("left", DURATION),
            optional("operators", TEXTS));
    static final Shape PLACE = Shape.of(
            "place",
            required("operation", ID),
            required("machine", ID),
            required("start", INSTANT),
            optional("operators", TEXTS));
    static final Shape RELEASED =
            Shape.of("released", optional("frozenUntil", INSTANT), optional("operations", new ListOf(PLACE, 0)));
    static final Shape TOP = Shape.of(
            "planning",
            optional("$schema", TEXT),
            required(MARK, new MemberType.Version(VERSION)),
            optional("name", WORDS),
            optional("description", WORDS),
            required("start", new MemberType.Start()),
            required("horizon", INSTANT),
            optional("calendar", WEEK),
            required("machines", new ListOf(MACHINE, 1)),
            optional("operators", new ListOf(OPERATOR, 0)),
            optional("products", new ListOf(PRODUCT, 0)),
            required("orders", new ListOf(ORDER, 1)),
            optional("setups", new ListOf(SETUP, 0)),
            optional("transport", new Inner(TRANSPORT)),
            optional("tariff", new Inner(TARIFF)),
            optional("weights", new Inner(WEIGHTS)),
            optional("pins", new ListOf(PIN, 0)),
            optional("released", new Inner(RELEASED)));

    private PlanningKeys() {}

    private static Value amount(Unit shown, double min, double max) {
        return new Value(new ParameterType.Amount(shown, min, max));
    }

    private static Value whole(int min, int max) {
        return new Value(new ParameterType.Whole(min, max));
    }
}
