package org.twinbench.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.Nearest;
import org.twinbench.model.Quantity;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;

/** Cuts a text into tokens; a unit belongs to the number before it. */
final class Lexer {
    private static final Pattern NUMBER = Pattern.compile("(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final String WORD = "[\\p{L}_][\\p{L}\\p{Nd}_]*";
    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\." + WORD + ")*");
    private static final List<String> RESERVED = List.of("and", "or", "not", "true", "false");
    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "^", "!", "?", ":", "(", ")", ",");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int index;

    Lexer(String text) {
        this.text = text;
    }

    /** Whether a word can name a value. */
    static boolean isName(String word) {
        return NAME.matcher(word).matches() && !RESERVED.contains(word);
    }

    static boolean isNamePart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '.';
    }

    /** All tokens, the last being the end. */
    List<Token> tokens() throws UnfitValueException {
        while (skipBlanks()) {
            char first = text.charAt(index);
            Optional<String> number = match(NUMBER);
            Optional<String> name = match(NAME);
            if (number.isPresent()) {
                number(number.get());
            } else if (name.isPresent()) {
                name(name.get());
            } else if (first == '\'' || first == '"') {
                quoted(first);
            } else {
                symbol();
            }
        }
        tokens.add(new Token.End(here()));
        return tokens;
    }

    private boolean skipBlanks() {
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index < text.length();
    }

    private Column here() {
        return new Column(index + 1);
    }

    private Optional<String> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(index, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private void number(String digits) throws UnfitValueException {
        Column column = here();
        index += digits.length();
        Quantity quantity = new Quantity(Double.parseDouble(digits), unit());
        if (!Double.isFinite(quantity.si())) {
            throw new UnfitValueException("model.expression.numberTooLarge", column.toString(), digits);
        }
        tokens.add(new Token.Number(quantity, column));
    }

    /** The unit after a number, which may stand apart; {@link Unit#ONE} if there is none. */
    private Unit unit() throws UnfitValueException {
        int end = index;
        skipBlanks();
        Optional<String> symbol = UnitSymbols.at(text, index);
        if (symbol.isPresent()) {
            index += symbol.get().length();
            return UnitSymbols.unit(symbol.get());
        }
        Optional<String> name = match(NAME);
        if (name.filter(word -> !RESERVED.contains(word)).isPresent()) {
            throw unknownUnit(name.get());
        }
        index = end;
        return Unit.ONE;
    }

    private UnfitValueException unknownUnit(String word) {
        String column = here().toString();
        return Nearest.to(word, UnitSymbols.all())
                .map(near -> new UnfitValueException("model.expression.unknownUnitNear", column, word, near))
                .orElseGet(() -> new UnfitValueException("model.expression.unknownUnit", column, word));
    }

    private void name(String name) {
        boolean operator = name.equals("and") || name.equals("or") || name.equals("not");
        tokens.add(operator ? new Token.Symbol(name, here()) : new Token.Identifier(name, here()));
        index += name.length();
    }

    private void quoted(char quote) throws UnfitValueException {
        int end = text.indexOf(quote, index + 1);
        if (end < 0) {
            throw new UnfitValueException("model.expression.unclosedQuote", here().toString());
        }
        String word = text.substring(index + 1, end);
        if (word.chars().anyMatch(Character::isISOControl)) {
            throw new UnfitValueException("model.expression.controlInQuotes", here().toString());
        }
        tokens.add(new Token.Quoted(word, here()));
        index = end + 1;
    }

    private void symbol() throws UnfitValueException {
        String column = here().toString();
        Optional<String> found = SYMBOLS.stream()
                .filter(symbol -> text.startsWith(symbol, index))
                .findFirst();
        if (found.isEmpty()) {
            String key = text.charAt(index) == '=' ? "model.expression.singleEquals" : "model.expression.badCharacter";
            throw new UnfitValueException(key, column, Character.toString(text.codePointAt(index)));
        }
        String symbol = switch (found.get()) {
            case "&&" -> "and";
            case "||" -> "or";
            case "!" -> "not";
            default -> found.get();
        };
        tokens.add(new Token.Symbol(symbol, here()));
        index += found.get().length();
    }
}
