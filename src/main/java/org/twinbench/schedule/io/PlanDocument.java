package org.twinbench.schedule.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.scenario.JsonTree;
import org.twinbench.scenario.JsonValue;
import org.twinbench.schedule.Assignment;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Plan;
import org.twinbench.schedule.PlanFigures;
import org.twinbench.schedule.PlanningProblem;

/**
 * A plan as a JSON document: what is carried out where and when, in seconds since the start of planning. Names are those of the problem, so
 * that a plan can only be read together with it.
 */
public final class PlanDocument {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private PlanDocument() {}

    /** The document of a plan; {@code seed} and {@code steps} say how it came about. */
    public static String write(PlanningProblem problem, Plan plan, PlanFigures figures, long seed, long steps)
            throws IOException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("twinbenchPlan", 1);
        document.put("problem", problem.name());
        document.put("seed", seed);
        document.put("steps", steps);
        document.put("makespan_s", seconds(figures.makespan()));
        ObjectNode costs = document.putObject("cost");
        figures.terms().forEach(term -> costs.put(term.key(), BigDecimal.valueOf(term.cost(), 3)));
        ArrayNode list = document.putArray("operations");
        for (int lane = 0; lane < problem.machines().size(); lane++) {
            for (int op : plan.sequences()[lane]) {
                plan.assignment(op).ifPresent(each -> put(list.addObject(), problem, each));
            }
        }
        ArrayNode unplanned = document.putArray("unplanned");
        for (Operation op : problem.operations()) {
            if (plan.assignment(op.index()).isEmpty()) {
                unplanned.add(op.id());
            }
        }
        return MAPPER.writeValueAsString(document) + "\n";
    }

    /** Writes the document to a file, all or nothing. */
    public static void save(Path file, PlanningProblem problem, Plan plan, PlanFigures figures, long seed, long steps)
            throws IOException {
        String text = write(problem, plan, figures, seed, steps);
        AtomicFiles.write(file, text);
    }

    private static void put(ObjectNode node, PlanningProblem problem, Assignment each) {
        node.put("operation", problem.operations().get(each.operation()).id());
        node.put("machine", problem.machines().get(each.machine()).id());
        if (each.setupStart() < each.start()) {
            node.put("setupStart_s", seconds(each.setupStart()));
        }
        node.put("start_s", seconds(each.start()));
        node.put("end_s", seconds(each.end()));
        if (!each.operators().isEmpty()) {
            ArrayNode operators = node.putArray("operators");
            each.operators()
                    .forEach(index ->
                            operators.add(problem.operators().get(index).id()));
        }
        if (each.batch() >= 0) {
            node.put("batch", each.batch());
        }
    }

    private static BigDecimal seconds(long ticks) {
        BigDecimal exact = BigDecimal.valueOf(ticks, 6).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** Reads the plan of a problem. @throws BadInputException with every place that does not fit the problem */
    public static Plan read(Path file, PlanningProblem problem) throws IOException {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(Place.of(name), "schedule.noFile");
        }
        JsonValue root = JsonTree.read(name, Files.readString(file));
        Findings findings = new Findings();
        if (!(root instanceof JsonValue.Obj object)) {
            throw new BadInputException(root.place(), "schedule.noPlan");
        }
        Plan plan = new Reader(problem, findings).plan(new Fields(object, findings));
        findings.throwIfErrors();
        return plan;
    }

    /** Turns names back into numbers. */
    private static final class Reader {
        private final PlanningProblem problem;
        private final Findings findings;
        private final Map<String, Integer> operations = new HashMap<>();
        private final Map<String, Integer> machines = new HashMap<>();
        private final Map<String, Integer> operators = new HashMap<>();

        Reader(PlanningProblem problem, Findings findings) {
            this.problem = problem;
            this.findings = findings;
            problem.operations().forEach(op -> operations.put(op.id(), op.index()));
            for (Machine machine : problem.machines()) {
                machines.put(machine.id(), machines.size());
            }
            for (Operator operator : problem.operators()) {
                operators.put(operator.id(), operators.size());
            }
        }

        Plan plan(Fields document) {
            if (!document.has("twinbenchPlan")) {
                findings.error(document.object().place(), "schedule.noPlan");
            }
            List<Optional<Assignment>> assignments =
                    new ArrayList<>(Collections.nCopies(problem.operations().size(), Optional.empty()));
            List<Assignment> written = new ArrayList<>();
            for (Fields each : document.objects("operations")) {
                assignment(each).ifPresent(found -> {
                    if (assignments.get(found.operation()).isPresent()) {
                        findings.error(each.place("operation"), "schedule.plannedTwice", name(found));
                    }
                    assignments.set(found.operation(), Optional.of(found));
                    written.add(found);
                });
            }
            return new Plan(sequences(written, assignments), assignments);
        }

        private String name(Assignment found) {
            return problem.operations().get(found.operation()).id();
        }

        private Optional<Assignment> assignment(Fields each) {
            Optional<Integer> operation = index(each, "operation", operations);
            Optional<Integer> machine = index(each, "machine", machines);
            Optional<Long> start = ticks(each, "start_s");
            Optional<Long> end = ticks(each, "end_s");
            if (operation.isEmpty() || machine.isEmpty() || start.isEmpty() || end.isEmpty()) {
                return Optional.empty();
            }
            long setup = each.has("setupStart_s") ? ticks(each, "setupStart_s").orElse(start.get()) : start.get();
            List<Integer> people = new ArrayList<>();
            for (String id : each.texts("operators")) {
                if (operators.containsKey(id)) {
                    people.add(operators.get(id));
                } else {
                    findings.error(each.place("operators"), "schedule.unknownName", id, "operators");
                }
            }
            int batch =
                    each.has("batch") ? (int) number(each, "batch").orElse(-1L).longValue() : -1;
            return Optional.of(
                    new Assignment(operation.get(), machine.get(), setup, start.get(), end.get(), people, batch));
        }

        private Optional<Integer> index(Fields each, String key, Map<String, Integer> known) {
            Optional<String> id = each.required(key);
            if (id.isPresent() && !known.containsKey(id.get())) {
                findings.error(each.place(key), "schedule.unknownName", id.get(), key);
            }
            return id.map(known::get);
        }

        private Optional<Long> ticks(Fields each, String key) {
            return decimal(each, key).map(value -> value.movePointRight(6).longValue());
        }

        private Optional<Long> number(Fields each, String key) {
            return decimal(each, key).map(BigDecimal::longValue);
        }

        private Optional<BigDecimal> decimal(Fields each, String key) {
            if (!each.has(key)) {
                findings.error(each.object().place(), "scenario.missing", key);
                return Optional.empty();
            }
            return each.scalar(key).flatMap(text -> {
                try {
                    BigDecimal value = new BigDecimal(text);
                    if (value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / Ticks.PER_SECOND / 4)) < 0) {
                        return Optional.of(value);
                    }
                } catch (NumberFormatException e) {
                    // said below, as for numbers that are too large
                }
                findings.error(each.place(key), "schedule.noNumber", text);
                return Optional.empty();
            });
        }

        /**
         * Lanes in the order of starts, and at last what is not carried out. What starts together keeps the order in which it is written:
         * the first of a batch decides who can join.
         */
        private int[][] sequences(List<Assignment> written, List<Optional<Assignment>> assignments) {
            List<List<Assignment>> lanes = new ArrayList<>();
            problem.machines().forEach(machine -> lanes.add(new ArrayList<>()));
            written.forEach(each -> lanes.get(each.machine()).add(each));
            List<Integer> parked = new ArrayList<>();
            for (int op = 0; op < assignments.size(); op++) {
                if (assignments.get(op).isEmpty()) {
                    parked.add(op);
                }
            }
            int[][] sequences = new int[lanes.size() + 1][];
            for (int lane = 0; lane < lanes.size(); lane++) {
                sequences[lane] = lanes.get(lane).stream()
                        .sorted(Comparator.comparingLong(Assignment::start).thenComparingLong(Assignment::end))
                        .mapToInt(Assignment::operation)
                        .toArray();
            }
            sequences[lanes.size()] =
                    parked.stream().mapToInt(Integer::intValue).toArray();
            return sequences;
        }
    }
}
