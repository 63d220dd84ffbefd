package org.twinbench.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a declared parameter accepts. {@link #read} turns the written form into the value that engines use, and
 * answers with a message instead of an exception's stack when the text does not fit.
 */
public sealed interface ParameterType {

    /** Reads a written value. @throws UnfitValueException with what was found and what was expected */
    Object read(String text) throws UnfitValueException;

    /** A physical amount, {@code min…max} in SI inclusive, read to a {@link Double} in SI and shown in {@code shown}. */
    record Amount(Unit shown, double min, double max) implements ParameterType {
        @Override
        public Double read(String text) throws UnfitValueException {
            Quantity quantity = Quantity.parse(text)
                    .orElseThrow(() -> new UnfitValueException("model.amountUnreadable", text, example()));
            UnitFit.check(text, quantity.unit(), shown);
            double si = quantity.si();
            if (!(si >= min && si <= max)) {
                throw new UnfitValueException("model.outOfRange", text, in(min), in(max));
            }
            Ticks.checkWritten(text, quantity);
            return si;
        }

        private String example() {
            return new Quantity(1, shown).toString();
        }

        private String in(double si) {
            return Double.isInfinite(si)
                    ? (si < 0 ? "-∞" : "∞")
                    : Quantity.readable(si, shown).toString();
        }
    }

    /** A whole number, both limits inclusive, read to a {@link Long}. */
    record Whole(long min, long max) implements ParameterType {
        @Override
        public Long read(String text) throws UnfitValueException {
            try {
                long value = Long.parseLong(text.strip());
                if (value < min || value > max) {
                    throw new UnfitValueException("model.outOfRange", text, Long.toString(min), Long.toString(max));
                }
                return value;
            } catch (NumberFormatException e) {
                throw new UnfitValueException("model.wholeUnreadable", text);
            }
        }
    }

    /** {@code true} or {@code false}, read to a {@link Boolean}. */
    record Flag() implements ParameterType {
        @Override
        public Boolean read(String text) throws UnfitValueException {
            return switch (text.strip()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new UnfitValueException("model.flagUnreadable", text);
            };
        }
    }

    /** One of a few words, read to that {@link String}. */
    record Choice(List<String> options) implements ParameterType {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String read(String text) throws UnfitValueException {
            if (!options.contains(text.strip())) {
                throw new UnfitValueException("model.notAnOption", text, String.join(", ", options));
            }
            return text.strip();
        }
    }

    /** Free text, read to a {@link String}. */
    record Text() implements ParameterType {
        @Override
        public String read(String text) {
            return text;
        }
    }

    /** The id of another element of the scenario or of an asset of the model, read to a {@link String}. */
    record Reference() implements ParameterType {
        @Override
        public String read(String text) throws UnfitValueException {
            if (text.isBlank()) {
                throw new UnfitValueException("model.referenceBlank");
            }
            return text.strip();
        }
    }

    /** A distribution of amounts none of which is below {@code min} in SI, read to a {@link DistributionSpec}. */
    record Random(Unit shown, double min) implements ParameterType {
        @Override
        public DistributionSpec read(String text) throws UnfitValueException {
            DistributionSpec spec = DistributionSpec.parse(text)
                    .orElseThrow(() -> new UnfitValueException("model.distributionUnreadable", text, shown.symbol()));
            new DistributionCheck(text, shown, min).check(spec);
            return spec;
        }
    }

    /**
     * Named values, {@code name: value; name: value}, each read by one type, to a {@link java.util.SequencedMap} from name
     * to what that type reads; an empty text is an empty list.
     */
    record Listing(ParameterType entry) implements ParameterType {
        @Override
        public SequencedMap<String, Object> read(String text) throws UnfitValueException {
            SequencedMap<String, Object> values = new LinkedHashMap<>();
            for (String item : text.isBlank() ? new String[0] : text.split(";")) {
                int colon = item.indexOf(':');
                String name = colon < 0 ? "" : item.substring(0, colon).strip();
                if (name.isEmpty()) {
                    throw new UnfitValueException("model.listingEntry", item.strip());
                }
                if (values.put(name, value(name, item.substring(colon + 1).strip())) != null) {
                    throw new UnfitValueException("model.listingRepeats", name);
                }
            }
            return values;
        }

        private Object value(String name, String text) throws UnfitValueException {
            try {
                return entry.read(text);
            } catch (UnfitValueException e) {
                throw new UnfitValueException("model.listingValue", name, e.reason());
            }
        }
    }

    /** A type with a notation of its own, such as a formula, which a package above this one reads. */
    non-sealed interface Notation extends ParameterType {
        /** The longest text that is read, in characters. */
        int maxLength();

        /** A text that fits, to be shown where nothing has been written yet. */
        String example();
    }
}
