package org.twinbench.model.expression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinbench.model.Unit;

/** The spellings of the units that may follow a number in an expression. */
final class UnitSymbols {
    private static final Map<String, Unit> UNITS = Arrays.stream(Unit.values())
            .filter(unit -> unit != Unit.ONE && unit != Unit.FRACTION)
            .flatMap(unit -> spellings(unit.symbol()).distinct().map(text -> Map.entry(text, unit)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final List<String> LONGEST_FIRST = UNITS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private UnitSymbols() {}

    private static Stream<String> spellings(String symbol) {
        Stream<String> plain = Stream.of(
                symbol,
                symbol.replace("²", "2").replace("³", "3"),
                symbol.replace("²", "^2").replace("³", "^3"));
        return switch (symbol) {
            case "L" -> Stream.of("L", "l");
            case "°" -> Stream.of("°", "deg");
            case "°C" -> Stream.of("°C", "degC");
            default -> plain;
        };
    }

    /** The longest spelling that stands at an index of a text and does not go on as a longer word. */
    static Optional<String> at(String text, int index) {
        return LONGEST_FIRST.stream()
                .filter(symbol -> text.startsWith(symbol, index))
                .filter(symbol -> ends(symbol, text, index + symbol.length()))
                .findFirst();
    }

    private static boolean ends(String symbol, String text, int end) {
        boolean word = Character.isLetterOrDigit(symbol.charAt(symbol.length() - 1));
        return !word || end == text.length() || !Lexer.isNamePart(text.charAt(end));
    }

    static Unit unit(String symbol) {
        return UNITS.get(symbol);
    }

    static boolean isUnit(String word) {
        return UNITS.containsKey(word);
    }

    static List<String> all() {
        return UNITS.keySet().stream().sorted().toList();
    }
}
