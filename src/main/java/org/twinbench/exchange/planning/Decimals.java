package org.twinbench.exchange.planning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the numbers of one table are written. Which of comma and point is the decimal mark is found out from the numbers that leave no choice,
 * such as {@code 2,5} and {@code 1,200.50}; {@code 1,200} does leave one, unless others decide it.
 */
final class Decimals {
    private static final String UNIT = "(\\s*[^\\d.,\\s].*)?";
    private static final Pattern COMMA =
            Pattern.compile("[+-]?(\\d+,\\d+|\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,})" + UNIT);
    private static final Pattern POINT =
            Pattern.compile("[+-]?(\\d+\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,})" + UNIT);
    /** A group of three digits behind the only mark: thousands, or three decimals. */
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}" + UNIT);

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(([.,])\\d{3})(\\2\\d{3})*([.,]\\d+)?");

    private final boolean commas;
    private final boolean points;

    private Decimals(boolean commas, boolean points) {
        this.commas = commas;
        this.points = points;
    }

    /** @param cells the texts of the columns that hold numbers, with or without a unit behind them */
    static Decimals of(Stream<String> cells) {
        List<String> clear =
                cells.filter(cell -> !EITHER.matcher(cell).matches()).toList();
        long comma = clear.stream().filter(COMMA.asMatchPredicate()).count();
        long point = clear.stream().filter(POINT.asMatchPredicate()).count();
        return new Decimals(comma > point, point >= comma && point > 0);
    }

    /** A number with a point as decimal mark and nothing between the thousands; empty if nobody can tell what it means. */
    Optional<String> plain(String number) {
        char mark = commas ? ',' : '.';
        boolean groups = GROUPED.matcher(number).matches();
        if (EITHER.matcher(number).matches()) {
            boolean ambiguous = number.indexOf(',') >= 0 && !commas && !points;
            boolean thousands = number.indexOf(mark) < 0;
            return ambiguous ? Optional.empty() : Optional.of(thousands ? without(number) : number.replace(',', '.'));
        }
        if (groups && number.lastIndexOf(mark) == number.indexOf(mark)) {
            int last = number.indexOf(mark);
            return Optional.of(
                    last < 0 ? without(number) : without(number.substring(0, last)) + "." + number.substring(last + 1));
        }
        return Optional.of(commas ? number.replace(',', '.') : number);
    }

    private static String without(String number) {
        return number.replace(",", "").replace(".", "");
    }
}
