package org.twinbench.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A probability distribution as written in a scenario: {@code 45 s}, {@code exponential(45 s)},
 * {@code triangular(30 s, 40 s, 70 s)}. Sampling is the business of the engines.
 */
public record DistributionSpec(Kind kind, List<Quantity> arguments) {
    private static final Pattern CALL = Pattern.compile("\\s*([A-Za-z]+)\\s*\\((.*)\\)\\s*");

    /** The family, with the meaning of its arguments. */
    public enum Kind {
        CONSTANT("value"),
        EXPONENTIAL("mean"),
        HYPEREXPONENTIAL("mean", "variation"),
        UNIFORM("min", "max"),
        TRIANGULAR("min", "mode", "max"),
        NORMAL("mean", "sd"),
        LOGNORMAL("mean", "sd"),
        ERLANG("mean", "shape"),
        GAMMA("mean", "shape"),
        WEIBULL("scale", "shape");

        private final List<String> argumentNames;

        Kind(String... argumentNames) {
            this.argumentNames = List.of(argumentNames);
        }

        /**
         * The names of the arguments in order; {@code shape} and {@code variation} (variance over squared mean) are pure
         * numbers, all others carry the unit.
         */
        public List<String> argumentNames() {
            return argumentNames;
        }

        /** Whether the argument of a name is a pure number. */
        public static boolean isPure(String argumentName) {
            return argumentName.equals("shape") || argumentName.equals("variation");
        }
    }

    public DistributionSpec {
        arguments = List.copyOf(arguments);
        if (arguments.size() != kind.argumentNames().size()) {
            throw new IllegalArgumentException(kind + " takes " + kind.argumentNames());
        }
    }

    public static DistributionSpec constant(Quantity value) {
        return new DistributionSpec(Kind.CONSTANT, List.of(value));
    }

    /** Argument number {@code index} in SI. */
    public double si(int index) {
        return arguments.get(index).si();
    }

    /** Reads the written form; empty if it is none. Dimensions and ranges are checked by the parameter's type. */
    public static Optional<DistributionSpec> parse(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return Quantity.parse(text).map(DistributionSpec::constant);
        }
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(call.group(1).toUpperCase(Locale.ROOT)))
                .findFirst();
        List<Quantity> arguments = new ArrayList<>();
        for (String part : call.group(2).split(",", -1)) {
            Quantity.parse(part).ifPresent(arguments::add);
        }
        long written = call.group(2).split(",", -1).length;
        return kind.filter(k -> arguments.size() == written
                        && arguments.size() == k.argumentNames().size())
                .map(k -> new DistributionSpec(k, arguments));
    }

    @Override
    public String toString() {
        if (kind == Kind.CONSTANT) {
            return arguments.getFirst().toString();
        }
        String list =
                String.join(", ", arguments.stream().map(Quantity::toString).toList());
        return kind.name().toLowerCase(Locale.ROOT) + "(" + list + ")";
    }
}
