package org.twinbench.schedule.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.twinbench.schedule.Aisles;
import org.twinbench.schedule.Transport;

/**
 * Reads times of transport: from the positions of the machines and a speed along the axes of the plant, as in its aisles, and from a list
 * between machines or sites, in which a way back takes as long as the way there unless it is listed too.
 */
record TransportReader(Draft draft) {

    Transport read(Values document) {
        int count = draft.machines.size();
        Optional<Values> written = document.object("transport");
        if (written.isEmpty()) {
            return Transport.none(count);
        }
        long[][] ticks = new long[count][count];
        if (written.get().has("speed")) {
            byDistance(document, written.get(), ticks);
        }
        List<Leg> legs = new ArrayList<>();
        written.get().list("times").forEach(each -> leg(each).ifPresent(legs::add));
        legs.stream().filter(leg -> !leg.exact()).forEach(leg -> leg.enter(ticks, legs));
        legs.stream().filter(Leg::exact).forEach(leg -> leg.enter(ticks, legs));
        return new Transport(ticks);
    }

    private void byDistance(Values document, Values transport, long[][] ticks) {
        double speed = transport.amount("speed", 1);
        long fixed = transport.duration("fixed", 0);
        List<Optional<Aisles.Spot>> positions = document.list("machines").stream()
                .filter(machine -> isTheOne(machine))
                .map(TransportReader::position)
                .toList();
        for (int i = 0; i < ticks.length; i++) {
            if (positions.get(i).isEmpty()) {
                transport
                        .findings()
                        .error(
                                draft.machineIds.place(draft.machines.get(i).id()),
                                "schedule.noPosition",
                                draft.machines.get(i).id());
                return;
            }
        }
        Transport between = new Aisles(speed, fixed)
                .between(positions.stream().map(Optional::orElseThrow).toList());
        for (int i = 0; i < ticks.length; i++) {
            for (int j = 0; j < ticks.length; j++) {
                ticks[i][j] = between.ticks(i, j);
            }
        }
    }

    /** Whether it is the machine that was taken: not one with the id of another. */
    private boolean isTheOne(Values machine) {
        return draft.machineIds.ids().stream()
                .anyMatch(id -> draft.machineIds.place(id).equals(machine.place("id")));
    }

    private static Optional<Aisles.Spot> position(Values machine) {
        return machine.object("position")
                .map(at -> new Aisles.Spot(ResourceReader.coordinate(at, "x"), ResourceReader.coordinate(at, "y")));
    }

    /** @param exact whether it is from one machine to one other, not between sites */
    private record Leg(List<Integer> from, List<Integer> to, long ticks, boolean exact) {

        void enter(long[][] matrix, List<Leg> all) {
            boolean back = all.stream().anyMatch(leg -> leg.from.equals(to) && leg.to.equals(from));
            for (int i : from) {
                for (int j : to) {
                    matrix[i][j] = i == j ? 0 : ticks;
                    matrix[j][i] = i == j || back ? matrix[j][i] : ticks;
                }
            }
        }
    }

    private Optional<Leg> leg(Values values) {
        List<Integer> from = ends(values, "from");
        List<Integer> to = ends(values, "to");
        boolean exact = from.size() == 1 && to.size() == 1;
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Leg(from, to, values.duration("time", 0), exact));
    }

    /** A machine, or all those of a site. */
    private List<Integer> ends(Values values, String key) {
        Optional<String> name = values.fields().required(key);
        if (name.isEmpty()) {
            return List.of();
        }
        List<Integer> site = IntStream.range(0, draft.machines.size())
                .filter(i -> draft.machines.get(i).site().equals(name.get()))
                .boxed()
                .toList();
        if (!site.isEmpty() && draft.machineIds.index(name.get()).isEmpty()) {
            return site;
        }
        return draft.machineIds
                .index(name.get(), values.place(key))
                .map(List::of)
                .orElse(List.of());
    }
}
