package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Unit;
import org.twinbench.sim.RandomStream;
import org.twinbench.state.TraceStep.What;

/**
 * The verdict on each part of an inspection, drawn by lot: good parts go on, bad ones are reworked as often as that is
 * allowed, and then scrapped.
 */
final class Quality implements Ways {
    static final List<Parameter> PARAMETERS = List.of(
            Parameter.required("goodShare", new ParameterType.Amount(Unit.PERCENT, 0, 1)),
            Parameter.required("scrap", new ParameterType.Reference()),
            Parameter.optional("rework", new ParameterType.Text(), ""),
            Parameter.optional("reworkLimit", new ParameterType.Whole(1, 1_000), "1"));

    private final Plant plant;
    private final Block owner;
    private final RandomStream lot;
    private final String scrapId;
    private final String reworkId;
    private final long limit;
    private double goodShare;
    private Block[] good = {};
    private Block[] scrap = {};
    private Block[] rework = {};
    private long inspected;
    private long passed;
    private long reworked;

    private Quality(Block owner, Component.Setting setting) {
        this.owner = owner;
        plant = setting.plant();
        lot = setting.stream("verdict");
        ParameterValues values = setting.values();
        scrapId = values.text("scrap");
        reworkId = values.text("rework").strip();
        limit = values.whole("reworkLimit");
        change(values);
    }

    /** The inspection of a station; null if it inspects nothing. */
    static Quality of(Block owner, Component.Setting setting) {
        return setting.values().has("goodShare") ? new Quality(owner, setting) : null;
    }

    void connect() {
        good = among(id -> !id.equals(scrapId) && !id.equals(reworkId));
        scrap = among(id -> id.equals(scrapId));
        rework = among(id -> id.equals(reworkId));
        owner.outlet.sortBy(this);
    }

    private Block[] among(Predicate<String> ids) {
        return Arrays.stream(owner.outlet.next)
                .filter(block -> ids.test(block.id))
                .toArray(Block[]::new);
    }

    /** Looks at a part. */
    void judge(int part) {
        boolean isGood = lot.next() < goodShare;
        boolean again = !isGood && rework.length > 0 && plant.parts.reworks[part] < limit;
        plant.parts.verdict[part] = isGood ? Parts.GOOD : again ? Parts.TO_REWORK : Parts.SCRAP;
        plant.parts.reworks[part] += again ? 1 : 0;
        inspected++;
        passed += isGood ? 1 : 0;
        reworked += again ? 1 : 0;
        plant.trace.tell(isGood ? What.GOOD : again ? What.TO_REWORK : What.REJECTED, part, owner);
    }

    @Override
    public Block[] of(int part) {
        return switch (plant.parts.verdict[part]) {
            case Parts.TO_REWORK -> rework;
            case Parts.SCRAP -> scrap;
            default -> good;
        };
    }

    void change(ParameterValues values) {
        goodShare = values.amount("goodShare");
    }

    void resetStatistics() {
        inspected = 0;
        passed = 0;
        reworked = 0;
    }

    void report(Figures figures) {
        figures.count("inspected", inspected);
        figures.count("reworked", reworked);
        figures.count("scrapped", inspected - passed - reworked);
        figures.add("firstPass", inspected == 0 ? Double.NaN : passed / (double) inspected, Unit.PERCENT);
    }

    /** Scrap and rework are among the following blocks, and something is left for good parts. */
    static void check(Inspection at) {
        List<String> next = at.element().next();
        List<String> bad = new ArrayList<>(List.of(at.values().text("scrap")));
        if (!at.values().text("rework").isBlank()) {
            bad.add(at.values().text("rework").strip());
        }
        bad.stream()
                .filter(id -> !next.contains(id))
                .forEach(id -> at.errorAt(
                        id.equals(bad.getFirst()) ? "scrap" : "rework",
                        "factory.notNext",
                        id,
                        at.element().id()));
        if (!next.isEmpty() && bad.containsAll(next)) {
            at.error("factory.noWayForGood", at.element().id());
        }
    }
}
