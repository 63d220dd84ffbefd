package org.twinbench.schedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.twinbench.model.BadInputException;

/** Whatever stands in the place of a value, the document is read or refused with findings; nothing else is ever thrown. */
class PlanningFuzzTest {
    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"]*\"|-?\\d+|true)|(?<=\\[)\"[^\"]*\"");
    private static final List<String> ODD = List.of(
            "null",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "\"\"",
            "\" \"",
            "-1",
            "0",
            "1e308",
            "\"1e300 h\"",
            "\"-5 week\"",
            "\"99999 week\"",
            "\"*\"",
            "\"/\"",
            "\"2026-01-05\"",
            "\"9999-12-31\"",
            "\"0001-01-01\"",
            "\"24:00\"",
            "\"Sun-Mon 22:00-22:00\"",
            "\"never\"",
            "\"saw\"",
            "\"oven\"",
            "\"1000000 pcs\"",
            "true",
            "999999999999",
            "\"0.5/J\"",
            "\"1 ms\"",
            "\"A1/bake\"");
    private static final int ROUNDS = 4_000;

    @Test
    void nothingButFindingsComesOfOddValues() {
        SplittableRandom random = new SplittableRandom(99);
        List<MatchResult> values = VALUE.matcher(Workshop.TEXT).results().toList();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(Workshop.TEXT);
            List<Integer> places = new ArrayList<>();
            for (int change = 0; change <= round % 3; change++) {
                places.add(random.nextInt(values.size()));
            }
            places.stream().distinct().sorted((a, b) -> b - a).forEach(place -> {
                MatchResult value = values.get(place);
                text.replace(value.start(), value.end(), ODD.get(random.nextInt(ODD.size())));
            });
            refused += isRefused(text.toString()) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 2, ROUNDS - 1);
    }

    private static boolean isRefused(String text) {
        try {
            PlanningDocument document = PlanningDocument.parse("odd.json", text);
            assertThat(PlanningDocument.text(document.problem())).isNotBlank();
            return false;
        } catch (BadInputException e) {
            assertThat(e.findings()).isNotEmpty();
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError(text, e);
        }
    }
}
