package org.twinbench.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Setup times that depend on the sequence: for each machine a matrix over the states that occur. Nothing is done between equal
 * states, nor after the state {@link #NOTHING}, of which nothing is known.
 */
public final class Setups {
    /** The index of the state that asks for nothing. */
    public static final int NOTHING = 0;

    private final List<SetupState> states;
    private final List<SetupRule> rules;
    /** By machine, from, to; null for a machine without setups. */
    private final long[][][] ticks;

    private Setups(List<SetupState> states, List<SetupRule> rules, long[][][] ticks) {
        this.states = List.copyOf(states);
        this.rules = List.copyOf(rules);
        this.ticks = ticks;
    }

    /** No setups anywhere. */
    public static Setups none(int machines) {
        return new Setups(List.of(SetupState.of("")), List.of(), new long[machines][][]);
    }

    /** @param states the first is {@link #NOTHING} */
    public static Setups of(List<String> machines, List<SetupState> states, List<SetupRule> rules) {
        long[][][] ticks = new long[machines.size()][][];
        for (int machine = 0; machine < ticks.length; machine++) {
            String id = machines.get(machine);
            List<SetupRule> own = rules.stream()
                    .filter(rule -> rule.machine().equals(id) || rule.machine().equals(SetupRule.ANY))
                    .toList();
            ticks[machine] = own.isEmpty() ? null : matrix(states, own);
        }
        return new Setups(states, rules, ticks);
    }

    private static long[][] matrix(List<SetupState> states, List<SetupRule> rules) {
        long[][] matrix = new long[states.size()][states.size()];
        for (int from = 1; from < matrix.length; from++) {
            for (int to = 1; to < matrix.length; to++) {
                matrix[from][to] = from == to ? 0 : change(states.get(from), states.get(to), rules);
            }
        }
        return matrix;
    }

    private static long change(SetupState from, SetupState to, List<SetupRule> rules) {
        long matrix = rules.stream()
                .filter(SetupRule.Change.class::isInstance)
                .map(SetupRule.Change.class::cast)
                .filter(rule -> fits(rule.from(), from.family()) && fits(rule.to(), to.family()))
                .filter(rule ->
                        !from.family().equals(to.family()) || !rule.from().equals(SetupRule.ANY))
                .max(Comparator.comparingInt(Setups::exactness))
                .map(SetupRule::duration)
                .orElse(0L);
        long attributes = rules.stream()
                .filter(rule -> rule instanceof SetupRule.Attribute attribute && differs(from, to, attribute))
                .mapToLong(SetupRule::duration)
                .sum();
        return matrix + attributes;
    }

    private static boolean differs(SetupState from, SetupState to, SetupRule.Attribute rule) {
        String before = from.attributes().get(rule.attribute());
        String after = to.attributes().get(rule.attribute());
        return before != null && after != null && !Objects.equals(before, after);
    }

    private static boolean fits(String rule, String family) {
        return rule.equals(SetupRule.ANY) || rule.equals(family);
    }

    private static int exactness(SetupRule.Change rule) {
        return (rule.machine().equals(SetupRule.ANY) ? 0 : 4)
                + (rule.from().equals(SetupRule.ANY) ? 0 : 2)
                + (rule.to().equals(SetupRule.ANY) ? 0 : 1);
    }

    public List<SetupState> states() {
        return states;
    }

    public List<SetupRule> rules() {
        return rules;
    }

    /** Ticks of the change on a machine between two states. */
    public long ticks(int machine, int from, int to) {
        return ticks[machine] == null ? 0 : ticks[machine][from][to];
    }

    /** Whether no change takes any time. */
    public boolean isNone() {
        return rules.isEmpty();
    }
}
