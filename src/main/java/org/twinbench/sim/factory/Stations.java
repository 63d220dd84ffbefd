package org.twinbench.sim.factory;

import java.util.List;
import java.util.stream.Stream;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.model.ParameterValues;

/** The declarations of everything that works on parts: all are a {@link Machine} with some gift of its own. */
final class Stations {
    private static final List<Parameter> OWN = List.of(
            ProcessTimes.STANDARD,
            ProcessTimes.BY_KIND,
            TimeFormula.PARAMETER,
            Parameter.optional("capacity", new ParameterType.Whole(1, 10_000), "1"),
            Setups.PARAMETER,
            Parameter.optional("timeToFailure", Declared.DURATION, "0 s"),
            Parameter.optional("timeToRepair", Declared.DURATION, "0 s"),
            Declared.choice("failureMode", "operating", "calendar"),
            Declared.choice("afterRepair", "resume", "restart"),
            Parameter.optional("crew", new ParameterType.Text(), ""),
            Parameter.optional("workers", new ParameterType.Text(), ""),
            Parameter.optional("people", new ParameterType.Whole(1, 1_000), "1"),
            Skills.NEEDED,
            Parameter.optional("product", new ParameterType.Text(), ""));

    /** What every station may declare besides its process time. */
    private static final List<Parameter> COMMON = Stream.of(
                    OWN, StationShifts.PARAMETERS, PowerSaving.PARAMETERS, PowerMeter.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    static final ComponentType MACHINE = type(
                    "machine",
                    Batching.PARAMETERS,
                    List.of(RoomAhead.PARAMETER, Conditions.PARAMETER, Declared.ROUTING, Shares.PARAMETER))
            .checked(at -> {
                checkCommon(at);
                RoomAhead.check(at);
                Shares.check(at);
                Conditions.check(at);
                Batching.check(at);
            });

    static final ComponentType INSPECTION = type("inspection", Quality.PARAMETERS, List.of())
            .checked(at -> {
                checkCommon(at);
                Quality.check(at);
            });

    static final ComponentType ASSEMBLY = type(
                    "assembly",
                    List.of(Kit.PARAMETER),
                    List.of(Conditions.PARAMETER, Declared.ROUTING, Shares.PARAMETER))
            .checked(at -> {
                checkCommon(at);
                Kit.check(at);
                Shares.check(at);
                Conditions.check(at);
            });

    static final ComponentType DISASSEMBLY =
            type("disassembly", List.of(Split.PARTS), List.of(Split.WAYS)).checked(Stations::checkSplit);

    static final ComponentType PACK = type(
                    "pack", List.of(Kit.PARAMETER, Kit.CONTAINER), List.of(Declared.ROUTING, Shares.PARAMETER))
            .checked(at -> {
                checkCommon(at);
                Kit.check(at);
                Shares.check(at);
            });

    static final ComponentType UNPACK =
            type("unpack", List.of(Split.EMPTIES), List.of(Split.WAYS)).checked(Stations::checkSplit);

    private static void checkSplit(Inspection at) {
        checkCommon(at);
        Split.check(at);
    }

    private static ComponentType type(String key, List<Parameter> first, List<Parameter> last) {
        List<Parameter> parameters =
                Stream.of(first, COMMON, last).flatMap(List::stream).toList();
        return ComponentType.of(key, ComponentType.ANY, ComponentType.ANY, parameters, Machine::new)
                .changeable(
                        "processTime",
                        "timeToFailure",
                        "timeToRepair",
                        "powerWorking",
                        "powerSetup",
                        "powerIdle",
                        "powerBlocked",
                        "powerFailed",
                        "powerStandby",
                        "powerOff",
                        "powerWarmUp")
                .instantIf(ProcessTimes::isInstant);
    }

    static boolean isStation(String type) {
        return Stream.of(MACHINE, INSPECTION, ASSEMBLY, DISASSEMBLY, PACK, UNPACK)
                .anyMatch(station -> station.key().equals(type));
    }

    private static void checkCommon(Inspection at) {
        Setups.check(at);
        PowerSaving.check(at);
        TimeFormula.check(at);
        isA(at, "crew", Crew.TYPE);
        isA(at, "workers", Workers.TYPE);
        String workers = at.values().text("workers").strip();
        at.scenario()
                .element(workers)
                .filter(element -> element.type().equals(Workers.TYPE.key()))
                .flatMap(Inspection::values)
                .ifPresent(pool -> checkPeople(at, workers, pool));
    }

    private static void checkPeople(Inspection at, String workers, ParameterValues pool) {
        Skills.checkStation(at, pool, workers);
        if (pool.whole("count") < at.values().whole("people")) {
            at.errorAt(
                    "people",
                    "factory.tooFewWorkers",
                    at.element().id(),
                    at.values().whole("people"),
                    workers,
                    pool.whole("count"));
        }
    }

    /** A parameter names an element of a type, or nothing. */
    private static void isA(Inspection at, String parameter, ComponentType type) {
        String id = at.values().text(parameter).strip();
        boolean fits = at.scenario()
                .element(id)
                .filter(element -> element.type().equals(type.key()))
                .isPresent();
        if (!id.isEmpty() && !fits) {
            at.errorAt(parameter, "factory.notA", id, type.key());
        }
    }

    private Stations() {}
}
