package org.twinbench.schedule.io;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Message;
import org.twinbench.schedule.Machine;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operation;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.PlanningProblem;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/**
 * Tells why an operation can never be done on a machine. What it finds is certain; of several people who attend together it looks at each
 * by himself, so that it may overlook a team that never meets.
 */
final class Capability {
    private final PlanningProblem problem;
    private final Map<Team, Room> rooms = new HashMap<>();

    Capability(PlanningProblem problem) {
        this.problem = problem;
    }

    private record Team(int machine, String skill, int people) {}

    /** The longest open stretch and all open time, ticks. */
    private record Room(long longest, long all) {
        static Room of(WorkCalendar calendar) {
            long longest =
                    calendar.open().stream().mapToLong(Span::length).max().orElse(0);
            long all = calendar.open().stream().mapToLong(Span::length).sum();
            return new Room(longest, all);
        }
    }

    /** The reason, a message; empty if it can be done there. */
    Optional<Message> hindrance(Operation operation, Mode mode) {
        Machine machine = problem.machines().get(mode.machine());
        if (machine.isBatching() && operation.size() > machine.batchSize()) {
            return Optional.of(Message.of("schedule.why.batch", operation.size(), machine.batchSize()));
        }
        if (mode.watts() > problem.tariff().limit()) {
            String limit = Amounts.power(problem.tariff().limit());
            return Optional.of(Message.of("schedule.why.power", Amounts.power(mode.watts()), limit));
        }
        return people(mode).or(() -> time(operation, mode));
    }

    private Optional<Message> people(Mode mode) {
        int able = skilled(mode.skill()).size();
        if (!mode.isAttended() || able >= mode.people()) {
            return Optional.empty();
        }
        return Optional.of(
                able == 0
                        ? Message.of("schedule.why.skill", mode.skill())
                        : Message.of("schedule.why.people", mode.people(), mode.skill(), able));
    }

    private List<Operator> skilled(String skill) {
        return problem.operators().stream()
                .filter(operator -> operator.skills().contains(skill))
                .toList();
    }

    private Optional<Message> time(Operation operation, Mode mode) {
        Room room = rooms.computeIfAbsent(new Team(mode.machine(), mode.skill(), mode.people()), this::room);
        if (room.all() == 0) {
            return Optional.of(
                    mode.isAttended()
                            ? Message.of("schedule.why.apart", mode.skill())
                            : Message.of("schedule.why.closed"));
        }
        long most = operation.interruptible() ? room.all() : room.longest();
        if (mode.duration() <= most) {
            return Optional.empty();
        }
        String key = operation.interruptible() ? "schedule.why.allHours" : "schedule.why.stretch";
        return Optional.of(Message.of(key, Amounts.hours(mode.duration()), Amounts.hours(most)));
    }

    /** Of a team of n the one with the n-th most room sets the limit. */
    private Room room(Team team) {
        WorkCalendar machine = problem.machines().get(team.machine()).calendar();
        if (team.people() == 0) {
            return Room.of(machine);
        }
        List<Room> rooms = skilled(team.skill()).stream()
                .map(operator -> Room.of(machine.intersect(operator.calendar())))
                .toList();
        long longest = nth(rooms.stream().map(Room::longest).toList(), team.people());
        return new Room(longest, nth(rooms.stream().map(Room::all).toList(), team.people()));
    }

    private static long nth(List<Long> values, int n) {
        return values.stream().sorted(Comparator.reverseOrder()).toList().get(n - 1);
    }
}
