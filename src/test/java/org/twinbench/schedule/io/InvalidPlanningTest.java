package org.twinbench.schedule.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinbench.cli.Cli;

/**
 * What a planner sees of every kind of invalid order book, from the command line: one sentence in the language asked for, with the place
 * in the file. Each case is one change of a document that is good.
 */
class InvalidPlanningTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private record Said(int exit, JsonNode finding) {}

    private Said say(Path file, String language, String key) throws IOException {
        StringWriter json = new StringWriter();
        int exit = Cli.run(
                new PrintWriter(json, true),
                new PrintWriter(new StringWriter()),
                "validate",
                file.toString(),
                "--json",
                "--lang=" + language);
        JsonNode findings = MAPPER.readTree(json.toString()).at("/files/0/findings");
        JsonNode found = StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + json));
        return new Said(exit, found);
    }

    private void isSaid(String text, String key, String path, int exit) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.json"), text);
        Said english = say(file, "en", key);
        assertThat(english.exit()).isEqualTo(exit);
        assertThat(english.finding().path("path").asText()).isEqualTo(path);
        assertThat(english.finding().path("file").asText()).endsWith("orders.json");
        assertThat(english.finding().path("line").asInt()).isPositive();
        assertThat(english.finding().path("column").asInt()).isPositive();
        isASentence(english.finding().get("message").asText(), false);
        isASentence(say(file, "zh", key).finding().get("message").asText(), true);
    }

    private static void isASentence(String text, boolean chinese) {
        assertThat(text).isNotBlank().doesNotContain("{0}", "{1}", "schedule.", "scenario.", "model.");
        assertThat(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .isEqualTo(chinese);
    }

    private static String changed(String find, String replace) {
        assertThat(Workshop.TEXT).contains(find);
        int at = Workshop.TEXT.indexOf(find);
        return Workshop.TEXT.substring(0, at) + replace + Workshop.TEXT.substring(at + find.length());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "no version | \"twinbenchPlanning\": 1 | \"twinbenchPlanning\": 0 | scenario.badVersion | /twinbenchPlanning",
                "a newer version | \"twinbenchPlanning\": 1 | \"twinbenchPlanning\": 7 | scenario.tooNew | /twinbenchPlanning",
                "a key twice | \"calendar\": \"Mon | \"start\": \"now\", \"calendar\": \"Mon | scenario.duplicateKey | /start",
                "a misspelt key | \"quantity\": 4 | \"quantitty\": 4 | scenario.unknownKeyNear | /orders/0/quantitty",
                "no start | 2026-01-05T06:00:00+08:00\" | tomorrow\" | scenario.badStart | /start",
                "a horizon before the start | \"2 week\" | \"2025-12-31\" | schedule.badHorizon | /horizon",
                "no horizon | \"horizon\": \"2 week\", | | scenario.missing | ~~",
                "a decimal comma | \"2 min\" | \"2,5 min\" | schedule.decimalComma | /products/0/routings/0/operations/0/machines/0/each",
                "no unit | \"2 min\" | \"2\" | model.unitMissing | /products/0/routings/0/operations/0/machines/0/each",
                "a wrong unit | \"2 min\" | \"2 kW\" | model.unitUnfit | /products/0/routings/0/operations/0/machines/0/each",
                "a negative duration | \"2 min\" | \"-2 min\" | model.outOfRange | /products/0/routings/0/operations/0/machines/0/each",
                "30 years of work | \"2 min\" | \"9999 d\" | schedule.lotTooLong | /products/0/routings/0/operations/0/machines/0/machine",
                "no time | \"each\": \"2 min\" | \"people\": 0 | schedule.noTime | /products/0/routings/0/operations/0/machines/0",
                "a date that there is not | \"due\": \"2026-01-06\" | \"due\": \"2026-02-30\" | schedule.badInstant | /orders/0/due",
                "a year with a digit too many | \"due\": \"2026-01-06\" | \"due\": \"2226-01-06\" | schedule.farInstant | /orders/0/due",
                "no shift | \"Mon-Fri 06:00-14:00\" | \"Mon-Fry 06:00-14:00\" | schedule.shiftUnreadable | /calendar",
                "a machine without calendar | \"calendar\": \"Mon-Fri 06:00-14:00\", | | schedule.noCalendar | /machines/1",
                "a stretch that ends first | \"to\": \"2026-01-06T12:00\" | \"to\": \"2026-01-05T12:00\" | schedule.endsBeforeBegin | /machines/1/closed/0/to",
                "a machine twice | \"id\": \"oven\" | \"id\": \"saw\" | schedule.duplicateId | /machines/2/id",
                "an order twice | \"id\": \"B1\" | \"id\": \"A1\" | schedule.duplicateId | /orders/1/id",
                "an operation twice | \"id\": \"harden\" | \"id\": \"bake\" | schedule.duplicateId | /products/0/routings/1/operations/1/id",
                "an unknown machine | \"machine\": \"saw\", \"each\" | \"machine\": \"sawmill\", \"each\" | schedule.unknown | /products/0/routings/0/operations/0/machines/0/machine",
                "a misspelt machine | \"machine\": \"oven\", \"fixed\": \"1 h\" | \"machine\": \"ovem\", \"fixed\": \"1 h\" | schedule.unknownNear | /products/0/routings/0/operations/2/machines/0/machine",
                "an unknown product | \"product\": \"frame\", \"quantity\": 4 | \"product\": \"door\", \"quantity\": 4 | schedule.unknown | /orders/0/product",
                "an unknown predecessor | \"operation\": \"mill\", | \"operation\": \"polish\", | schedule.unknown | /products/0/routings/0/operations/2/after/0/operation",
                "a cyclic routing | \"each\": \"2 min\"}] | \"each\": \"2 min\"}], \"after\": [{\"operation\": \"bake\"}] | schedule.cycle | /products/0/routings/0/operations/0",
                "an operation after itself | \"operation\": \"mill\", | \"operation\": \"bake\", | schedule.cycle | /products/0/routings/0/operations/2",
                "lags the wrong way round | \"maxLag\": \"2 h\" | \"maxLag\": \"2 min\" | schedule.lags | /products/0/routings/0/operations/2/after/0/maxLag",
                "no machine for an operation | [{\"machine\": \"saw\", \"each\": \"2 min\"}] | [] | schedule.noMachine | /products/0/routings/0/operations/0/machines",
                "a machine twice in an operation | [{\"machine\": \"saw\", \"each\": \"2 min\"}] | [{\"machine\": \"saw\", \"each\": \"2 min\"}, {\"machine\": \"saw\", \"each\": \"3 min\"}] | schedule.machineTwice | /products/0/routings/0/operations/0/machines/1/machine",
                "people without a skill | \"skill\": \"milling\", | | schedule.peopleWithoutSkill | /products/0/routings/0/operations/1/machines/0/people",
                "a skill that nobody has | \"skill\": \"milling\", | \"skill\": \"welding\", | schedule.nobodyCan | /products/0/routings/0/operations/1",
                "more people than there are | \"people\": 1 | \"people\": 3 | schedule.nobodyCan | /products/0/routings/0/operations/1",
                "longer than any shift | \"fixed\": \"30 min\" | \"fixed\": \"9 h\" | schedule.nobodyCan | /orders/1/operations/1",
                "more power than the limit | \"15 kW\" | \"50 kW\" | schedule.nobodyCan | /products/0/routings/0/operations/1",
                "more than the oven holds | \"sizeEach\": 1 | \"sizeEach\": 5 | schedule.nobodyCan | /products/0/routings/0/operations/2",
                "an order of nothing | \"product\": \"frame\", \"quantity\": 4, | \"quantity\": 4, | schedule.nothingToMake | /orders/0",
                "no quantity | \"quantity\": 4 | \"quantity\": 0 | model.outOfRange | /orders/0/quantity",
                "half a piece | \"quantity\": 4 | \"quantity\": 4.5 | model.wholeUnreadable | /orders/0/quantity",
                "no priority | \"priority\": 2 | \"priority\": 0 | schedule.noPriority | /orders/0/priority",
                "material for a stranger | \"operation\": \"print\" | \"operation\": \"glue\" | schedule.unknown | /orders/0/material/0/operation",
                "a matrix that is not square | [\"8 min\", \"0 min\"] | [\"8 min\"] | schedule.notSquare | /setups/0/matrix",
                "a machine without a place | ~, \"position\": {\"x\": \"3 m\", \"y\": \"4 m\"}~ | ~~ | schedule.noPosition | /machines/1/id",
                "a machine that is never open | ~\"from\": \"2026-01-06T10:00\", \"to\": \"2026-01-06T12:00\"~ | ~\"from\": \"2026-01-01\", \"to\": \"2026-03-01\"~ | schedule.neverOpen | /machines/1",
                "an unknown end of transport | \"from\": \"south\" | \"from\": \"east\" | schedule.unknown | /transport/times/0/from",
                "a gap in the tariff | {\"from\": \"00:00\" | {\"from\": \"01:00\" | schedule.tariffGap | /tariff/steps",
                "two prices at once | \"from\": \"20:00\" | \"from\": \"06:00\" | schedule.tariffTwice | /tariff/steps/2/from",
                "a price without a unit | \"0.2/kWh\" | \"0.2\" | schedule.badPrice | /tariff/steps/1/price",
                "no time of the day | \"from\": \"20:00\" | \"from\": \"8 pm\" | schedule.badTime | /tariff/steps/2/from",
                "no days | \"days\": \"Mon-Fri\" | \"days\": \"workdays\" | schedule.badDays | /tariff/steps/1/days",
                "a pin of a stranger | \"B1/10\" | \"B2/10\" | schedule.unknownNear | /pins/0/operation",
                "a pin on a machine that cannot | \"operation\": \"B1/20\", \"machine\": \"mill\" | \"operation\": \"B1/20\", \"machine\": \"oven\" | schedule.cannotDo | /pins/1/machine",
                "a pin before what comes before | \"start\": \"2026-01-05T09:00\" | \"start\": \"10 min\" | schedule.pinBeforePredecessor | /pins/1",
                "a pin beyond the horizon | \"start\": \"2026-01-05T09:00\" | \"start\": \"2026-02-05\" | schedule.pinBeyondHorizon | /pins/1",
                "a frozen zone beyond the horizon | \"frozenUntil\": \"4 h\" | \"frozenUntil\": \"5 week\" | schedule.frozenBeyondHorizon | /released/frozenUntil",
                "broken JSON | \"horizon\": | \"horizon\" | scenario.badJson | ~~",
            })
    void isRefused(String name, String find, String replace, String key, String path) throws IOException {
        assertThat(name).isNotBlank();
        isSaid(changed(find, replace == null ? "" : replace), key, path, 2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a due date that nobody can meet | \"due\": \"2026-01-06\" | \"due\": \"30 min\" | schedule.impossibleDue | /orders/0/id",
                "an order that does not fit | \"due\": \"72 h\" | \"release\": \"13.95 d\" | schedule.doesNotFit | /orders/2/id",
                "more work than hours | {\"id\": \"C1\" | {\"id\": \"D1\", \"operations\": [{\"id\": \"1\", \"interruptible\": true, \"machines\": [{\"machine\": \"mill\", \"fixed\": \"70 h\"}]}]}, {\"id\": \"D2\", \"operations\": [{\"id\": \"1\", \"interruptible\": true, \"machines\": [{\"machine\": \"mill\", \"fixed\": \"70 h\"}]}]}, {\"id\": \"C1\" | schedule.overloaded | /machines/1/id",
                "a family that nothing has | [\"red\", \"blue\"] | [\"red\", \"bleu\"] | schedule.unusedFamily | /setups/0/families",
                "an attribute that nothing has | \"attribute\": \"width\" | \"attribute\": \"length\" | schedule.unusedAttribute | /setups/1/attribute",
                "an operator without skills | \"skills\": [\"milling\"] | \"skills\": [] | schedule.noSkills | /operators/1/skills",
                "a wait without a batch | \"batchSize\": 10, | ~~ | schedule.waitWithoutBatch | /machines/2/id",
                "a recipe without a furnace | \"batchSize\": 10, | ~~ | schedule.recipeUnused | /products/0/routings/0/operations/2",
                "a pin while closed | \"start\": \"2026-01-05T09:00\" | \"start\": \"2026-01-06T10:30\" | schedule.pinClosed | /pins/1",
                "weights of nothing | \"tardinessPerHour\": 50 | \"tardinessPerHour\": 0, \"makespanPerHour\": 0, \"setupPerHour\": 0, \"energy\": 0, \"disruptionPerHour\": 0, \"reassignment\": 0, \"workInProcessPerHour\": 0 | schedule.noWeights | /weights",
            })
    void isWarnedOf(String name, String find, String replace, String key, String path) throws IOException {
        assertThat(name).isNotBlank();
        isSaid(changed(find, replace == null ? "" : replace), key, path, 0);
    }

    @Test
    void anEmptyListIsNothingToPlan() throws IOException {
        String text = "{\"twinbenchPlanning\": 1, \"start\": \"2026-01-05T06:00:00Z\", \"horizon\": \"1 d\","
                + " \"machines\": [], \"orders\": []}";
        isSaid(text, "schedule.emptyList", "/machines", 2);
    }

    @Test
    void everythingWrongIsSaidAtOnce() throws IOException {
        String text = changed("\"2 min\"", "\"2,5 min\"").replace("\"15 kW\"", "\"15\"");
        Path file = Files.writeString(folder.resolve("orders.json"), text);
        say(file, "en", "schedule.decimalComma");
        say(file, "en", "model.unitMissing");
    }
}
