package org.twinbench.schedule.shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinbench.schedule.Mode;
import org.twinbench.schedule.Operator;
import org.twinbench.schedule.Span;
import org.twinbench.schedule.WorkCalendar;

/** Who attends what: of those with the skill the ones with whom an operation ends first, the least skilled if several do. */
final class Attendance {
    /** Ways to put one team together that are looked at: enough for six kinds of people and teams of three. */
    private static final int MOST_TEAMS = 56;

    private final Shop shop;
    private final List<Operator> operators;
    private final long[] free;
    /** By skill: people who are alike in skills and hours stand together, the least skilled first. */
    private final Map<String, int[][]> skilled = new HashMap<>();
    /** By machine and operator: when both work. */
    private final WorkCalendar[][] hours;

    private final Map<List<Integer>, WorkCalendar> teamHours = new HashMap<>();
    private final Slot trial = new Slot();

    Attendance(Shop shop) {
        this.shop = shop;
        this.operators = shop.problem.operators();
        this.free = new long[operators.size()];
        this.hours = new WorkCalendar[shop.machines][operators.size()];
    }

    void reset() {
        Arrays.fill(free, 0);
    }

    private int[][] skilled(String skill) {
        return skilled.computeIfAbsent(skill, this::find);
    }

    private int[][] find(String skill) {
        Map<Alike, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < operators.size(); i++) {
            Operator operator = operators.get(i);
            if (operator.skills().contains(skill)) {
                groups.computeIfAbsent(
                                new Alike(operator.skills(), operator.calendar().open()), k -> new ArrayList<>())
                        .add(i);
            }
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> group.getKey().skills().size()))
                .map(group ->
                        group.getValue().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private record Alike(Set<String> skills, List<Span> hours) {}

    /** Of people who are alike the one who is free first. */
    private int first(int[] group) {
        int first = group[0];
        for (int operator : group) {
            if (free[operator] < free[first]) {
                first = operator;
            }
        }
        return first;
    }

    private WorkCalendar hours(int machine, int operator) {
        if (hours[machine][operator] == null) {
            hours[machine][operator] = shop.problem.hours(machine, List.of(operator));
        }
        return hours[machine][operator];
    }

    /** Puts the earliest place with enough people into the slot; one that does not fit if there are too few. */
    void place(Mode mode, long machineFree, long ready, long setup, boolean interruptible, Slot slot) {
        int[][] candidates = skilled(mode.skill());
        slot.end = WorkCalendar.NEVER;
        slot.start = WorkCalendar.NEVER;
        int people = 0;
        for (int[] group : candidates) {
            people += group.length;
        }
        if (people < mode.people()) {
            return;
        }
        if (mode.people() == 1) {
            one(mode, candidates, machineFree, ready, setup, interruptible, slot);
        } else {
            team(mode, candidates, machineFree, ready, setup, interruptible, slot);
        }
    }

    private void one(
            Mode mode, int[][] candidates, long machineFree, long ready, long setup, boolean interruptible, Slot slot) {
        int best = -1;
        for (int[] group : candidates) {
            int operator = first(group);
            long from = Math.max(machineFree, free[operator]);
            trial.fit(
                    hours(mode.machine(), operator),
                    from,
                    Math.max(ready, free[operator]),
                    setup,
                    mode.duration(),
                    interruptible);
            if (trial.fits() && (best < 0 || trial.end < slot.end)) {
                best = operator;
                slot.copy(trial);
            }
        }
        slot.team = best < 0 ? Slot.NOBODY : new int[] {best};
    }

    /** Of the teams that can be put together of people who are free soonest, one with which it ends first. */
    private void team(
            Mode mode, int[][] candidates, long machineFree, long ready, long setup, boolean interruptible, Slot slot) {
        List<List<Integer>> teams = new ArrayList<>();
        teams(candidates, 0, mode.people(), new ArrayList<>(), teams);
        slot.team = Slot.NOBODY;
        for (List<Integer> team : teams) {
            place(team, mode.machine(), machineFree, ready, setup, mode.duration(), interruptible, trial);
            if (trial.fits() && (!slot.fits() || trial.end < slot.end)) {
                slot.copy(trial);
            }
        }
    }

    /** Completes a team by people from a group on: first with as many as can be of it, then with fewer. */
    private void teams(int[][] groups, int group, int missing, List<Integer> begun, List<List<Integer>> teams) {
        if (missing == 0) {
            teams.add(begun.stream().sorted().toList());
            return;
        }
        if (group == groups.length || teams.size() >= MOST_TEAMS) {
            return;
        }
        List<Integer> soonest = Arrays.stream(groups[group])
                .boxed()
                .sorted(Comparator.comparingLong(each -> free[each]))
                .limit(missing)
                .toList();
        for (int number = soonest.size(); number >= 0; number--) {
            List<Integer> longer = new ArrayList<>(begun);
            longer.addAll(soonest.subList(0, number));
            teams(groups, group + 1, missing - number, longer, teams);
        }
    }

    /** Puts the earliest place with certain people into the slot. */
    void place(
            List<Integer> team,
            int machine,
            long machineFree,
            long ready,
            long setup,
            long duration,
            boolean interruptible,
            Slot slot) {
        long from = team.stream().mapToLong(each -> free[each]).max().orElse(0);
        WorkCalendar common = team.size() == 1 ? hours(machine, team.getFirst()) : hours(machine, team);
        slot.fit(common, Math.max(machineFree, from), Math.max(ready, from), setup, duration, interruptible);
        slot.team = team.stream().mapToInt(Integer::intValue).toArray();
    }

    private WorkCalendar hours(int machine, List<Integer> team) {
        List<Integer> key = new ArrayList<>(team);
        key.add(-1 - machine);
        return teamHours.computeIfAbsent(key, k -> shop.problem.hours(machine, team));
    }

    /** When a machine works with all of a team. */
    WorkCalendar hours(int machine, int[] team) {
        return team.length == 1
                ? hours(machine, team[0])
                : hours(machine, Arrays.stream(team).boxed().toList());
    }

    void take(int[] team, long until) {
        for (int operator : team) {
            free[operator] = Math.max(free[operator], until);
        }
    }
}
