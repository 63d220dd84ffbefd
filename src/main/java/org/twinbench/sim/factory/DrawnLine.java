package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.twinbench.model.Assets;
import org.twinbench.model.ParameterValues;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ParameterReader;
import org.twinbench.scenario.Scenario;
import org.twinbench.sim.Moments;
import org.twinbench.sim.factory.analytic.LineStage;

/**
 * A scenario seen as a serial line.
 *
 * @param ids the element of each stage
 * @param fed whether the first stage is the source
 * @param population number of parts that go round for ever; 0 if the line is open
 */
record DrawnLine(List<String> ids, List<LineStage> stages, boolean fed, int population) {
    /** Follows the flow from the source; gives up at the first thing that is no part of a line. */
    static final class Reader {
        private final Scenario scenario;
        private final Assets assets;
        private final List<String> ids = new ArrayList<>();
        private final List<LineStage> stages = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private boolean fed;
        private boolean loops;

        Reader(Scenario scenario, Assets assets) {
            this.scenario = scenario;
            this.assets = assets;
        }

        Optional<DrawnLine> read() {
            List<Element> sources = scenario.elements().stream()
                    .filter(element -> element.type().equals(Source.TYPE.key()))
                    .toList();
            if (sources.size() != 1) {
                return Optional.empty();
            }
            Element source = sources.getFirst();
            Optional<ParameterValues> values = values(source);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            begin(source, values.get());
            List<String> next = source.next();
            while (next != null && !next.isEmpty() && seen.add(next.getFirst())) {
                next = follow(next);
            }
            loops = next != null && !next.isEmpty();
            return next == null ? Optional.empty() : line(values.get());
        }

        private void begin(Element source, ParameterValues values) {
            Moments arrival = Moments.of(values.distribution("interarrival"));
            double between = arrival.mean() / values.whole("batchSize");
            fed = between > 0;
            if (fed) {
                add(source.id(), new LineStage(between, arrival.variation(), 1, 0, 0, 0, 0, 0));
            }
        }

        /** What follows the elements; empty at the sink, null if they are no part of a line. */
        private List<String> follow(List<String> now) {
            List<Element> elements =
                    now.stream().flatMap(id -> scenario.element(id).stream()).toList();
            if (elements.isEmpty()) {
                return null;
            }
            Element first = elements.getFirst();
            Optional<ParameterValues> values = values(first);
            if (values.isEmpty()) {
                return null;
            }
            return switch (first.type()) {
                case "machine" -> machines(elements) ? first.next() : null;
                case "buffer" -> space(capacity(values.get()), 0) ? first.next() : null;
                case "conveyor" -> conveyor(first, values.get()) ? first.next() : null;
                case "sink" -> List.of();
                default -> null;
            };
        }

        /** Machines side by side count as one with several servers, and the mean of their times. */
        private boolean machines(List<Element> parallel) {
            List<ParameterValues> values = parallel.stream()
                    .flatMap(element -> values(element).stream())
                    .toList();
            boolean alike = parallel.stream()
                    .allMatch(element -> element.type().equals(Stations.MACHINE.key())
                            && element.next().equals(parallel.getFirst().next()));
            double time = mean(values, v -> moments(v, "processTime").mean());
            if (!alike || values.size() < parallel.size() || !(time > 0)) {
                return false;
            }
            int servers =
                    values.stream().mapToInt(v -> (int) v.whole("capacity")).sum();
            add(
                    parallel.getFirst().id(),
                    new LineStage(
                            time,
                            mean(values, v -> moments(v, "processTime").variation()),
                            servers,
                            mean(values, v -> moments(v, "timeToFailure").mean()),
                            mean(values, v -> moments(v, "timeToRepair").mean()),
                            mean(values, v -> moments(v, "timeToRepair").variation()),
                            0,
                            0));
            return true;
        }

        private boolean conveyor(Element element, ParameterValues values) {
            double written = values.amount("length");
            double length = written > 0
                    ? written
                    : Site.of(element, assets).map(Site::length).orElse(0.0);
            return length > 0
                    && space(
                            Math.max(1, Math.floor(length / values.amount("spacing") + 1e-9)),
                            length / values.amount("speed"));
        }

        /** More space after the last stage; before the first one there is always a part ready. */
        private boolean space(double places, double travel) {
            if (!stages.isEmpty()) {
                LineStage s = stages.removeLast();
                stages.add(new LineStage(
                        s.time(),
                        s.variation(),
                        s.servers(),
                        s.timeToFailure(),
                        s.timeToRepair(),
                        s.repairVariation(),
                        s.space() + places,
                        s.travel() + travel));
            }
            return true;
        }

        private void add(String id, LineStage stage) {
            ids.add(id);
            stages.add(stage);
        }

        private Optional<DrawnLine> line(ParameterValues source) {
            long population = loops ? source.whole("limit") : 0;
            boolean bare = stages.isEmpty() || fed && stages.size() == 1;
            if (bare || loops && (population == 0 || population > Integer.MAX_VALUE)) {
                return Optional.empty();
            }
            int from = loops && fed ? 1 : 0;
            return Optional.of(new DrawnLine(
                    List.copyOf(ids.subList(from, ids.size())),
                    List.copyOf(stages.subList(from, stages.size())),
                    fed && !loops,
                    (int) population));
        }

        private Optional<ParameterValues> values(Element element) {
            return ComponentTypes.byKey(element.type())
                    .map(type -> ParameterReader.of(type.declared()))
                    .filter(reader -> reader.problems(element.parameters()).isEmpty())
                    .map(reader -> reader.values(element.parameters()));
        }

        private static double capacity(ParameterValues values) {
            long written = values.whole("capacity");
            return written == 0 ? Double.POSITIVE_INFINITY : written;
        }

        private static Moments moments(ParameterValues values, String key) {
            return Moments.of(values.distribution(key));
        }

        private static double mean(List<ParameterValues> all, ToDoubleFunction<ParameterValues> figure) {
            return all.stream().mapToDouble(figure).average().orElse(0);
        }
    }
}
