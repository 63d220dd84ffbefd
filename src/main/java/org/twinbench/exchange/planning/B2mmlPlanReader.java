package org.twinbench.exchange.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlFile;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Progress;
import org.twinbench.model.Ticks;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanningProblem;

/** Reads an operations schedule of B2MML as a plan for the problem whose orders, operations, machines and people it names. */
final class B2mmlPlanReader {
    private final PlanningProblem problem;
    private final Notes notes = new Notes();
    private final Map<String, Integer> operations = new HashMap<>();
    private final Map<String, Integer> machines = new HashMap<>();
    private final Map<String, Integer> operators = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();

    private B2mmlPlanReader(PlanningProblem problem) {
        this.problem = problem;
        problem.operations().forEach(op -> operations.put(op.id(), op.index()));
        problem.machines().forEach(machine -> machines.put(machine.id(), machines.size()));
        problem.operators().forEach(person -> operators.put(person.id(), operators.size()));
    }

    private record Placed(Assignment assignment, long position) {}

    /** @throws BadInputException with every place that does not fit the problem */
    static Plan read(Path file, PlanningProblem problem) throws IOException {
        XmlNode root = XmlFile.read(file, Progress.NONE);
        if (!B2mmlSchedule.ROOTS.contains(root.name())) {
            throw new BadInputException(
                    root.place(), "exchange.wrongRoot", root.name(), String.join(" / ", B2mmlSchedule.ROOTS));
        }
        return new B2mmlPlanReader(problem).plan(root);
    }

    private Plan plan(XmlNode root) throws BadInputException {
        for (XmlNode request : root.children()) {
            String order = request.textOf("ID").orElse("");
            request.all("SegmentRequirement").forEach(segment -> segment(order, segment));
        }
        List<Optional<Assignment>> assignments =
                new ArrayList<>(Collections.nCopies(problem.operations().size(), Optional.empty()));
        placed.forEach(each -> assignments.set(each.assignment().operation(), Optional.of(each.assignment())));
        notes.throwIfErrors();
        return new Plan(sequences(assignments), assignments);
    }

    private void segment(String order, XmlNode segment) {
        String id = order + "/" + segment.textOf("ID").orElse("");
        Optional<Integer> operation = known(segment, id, operations, "ID");
        XmlNode equipment = segment.first("EquipmentRequirement").orElse(segment);
        Optional<Integer> machine =
                known(equipment, equipment.textOf("EquipmentID").orElse(""), machines, "EquipmentID");
        Optional<Long> start = segment.first("EarliestStartTime").flatMap(this::ticks);
        Optional<Long> end = segment.first("LatestEndTime").flatMap(this::ticks);
        if (start.isEmpty() || end.isEmpty()) {
            notes.error(segment.place(), "exchange.b2mmlNoTimes", id);
        }
        if (operation.isEmpty() || machine.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (placed.stream().anyMatch(each -> each.assignment().operation() == operation.get())) {
            notes.error(segment.place(), "schedule.plannedTwice", id);
        }
        long setup = parameter(segment, B2mmlPlan.SETUP).flatMap(this::ticks).orElse(start.get());
        List<Integer> people = segment.all("PersonnelRequirement")
                .flatMap(person -> known(person, person.textOf("PersonID").orElse(""), operators, "PersonID").stream())
                .toList();
        placed.add(new Placed(
                new Assignment(operation.get(), machine.get(), setup, start.get(), end.get(), people, (int)
                        whole(segment, B2mmlPlan.BATCH, -1)),
                whole(segment, B2mmlPlan.POSITION, 0)));
    }

    private Optional<Integer> known(XmlNode node, String id, Map<String, Integer> all, String name) {
        if (!all.containsKey(id)) {
            notes.error(node.place(), "schedule.unknownName", id, name);
        }
        return Optional.ofNullable(all.get(id));
    }

    private static Optional<XmlNode> parameter(XmlNode segment, String id) {
        return segment.all("SegmentParameter")
                .filter(each -> each.textOf("ID").filter(id::equals).isPresent())
                .flatMap(each -> each.first("Value").stream())
                .flatMap(value -> value.first("ValueString").stream())
                .findFirst();
    }

    private long whole(XmlNode segment, String id, long standard) {
        Optional<XmlNode> value = parameter(segment, id);
        if (value.isPresent() && !value.get().text().matches("\\d{1,9}")) {
            notes.error(value.get().place(), "schedule.noNumber", value.get().text());
            return standard;
        }
        return value.map(node -> Long.parseLong(node.text())).orElse(standard);
    }

    private Optional<Long> ticks(XmlNode node) {
        try {
            Duration after = Duration.between(problem.start(), OffsetDateTime.parse(node.text()));
            return Optional.of(
                    Math.addExact(Math.multiplyExact(after.getSeconds(), Ticks.PER_SECOND), after.getNano() / 1_000));
        } catch (DateTimeException | ArithmeticException e) {
            notes.error(node.place(), "exchange.badDate", node.text());
            return Optional.empty();
        }
    }

    /** Lanes in the order of starts, then of the queue, and at last what is not carried out. */
    private int[][] sequences(List<Optional<Assignment>> assignments) {
        int[][] sequences = new int[problem.machines().size() + 1][];
        for (int lane = 0; lane < problem.machines().size(); lane++) {
            int machine = lane;
            sequences[lane] = placed.stream()
                    .filter(each -> each.assignment().machine() == machine)
                    .sorted(Comparator.<Placed>comparingLong(
                                    each -> each.assignment().start())
                            .thenComparingLong(each -> each.assignment().end())
                            .thenComparingLong(Placed::position))
                    .mapToInt(each -> each.assignment().operation())
                    .toArray();
        }
        sequences[problem.machines().size()] = IntStream.range(0, assignments.size())
                .filter(op -> assignments.get(op).isEmpty())
                .toArray();
        return sequences;
    }
}
