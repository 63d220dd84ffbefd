package org.twinbench.sim.factory;

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
import org.twinbench.scenario.ScenarioDocument;

/**
 * What a user sees of every kind of invalid factory, from the command line: one sentence in the language asked for, with
 * the place in the file, and exit code 2; or, if it shows only while it runs, time and chain of waits, and exit code 1.
 */
class InvalidModelsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LINE = "i source m interarrival=9 s/m machine o processTime=1 s/o sink";

    @TempDir
    Path folder;

    private record Said(int exit, JsonNode finding, String human) {}

    private Said say(String command, Path file, String language, String key) throws IOException {
        StringWriter json = new StringWriter();
        int exit = Cli.run(
                new PrintWriter(json, true),
                new PrintWriter(new StringWriter()),
                command,
                file.toString(),
                "--json",
                "--lang=" + language);
        JsonNode answer = MAPPER.readTree(json.toString());
        JsonNode findings = answer.has("files") ? answer.at("/files/0/findings") : answer.path("findings");
        JsonNode found = StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + json));
        StringWriter human = new StringWriter();
        Cli.run(new PrintWriter(human), new PrintWriter(human, true), command, file.toString(), "--lang=" + language);
        return new Said(exit, found, human.toString());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plant.json"), text);
    }

    /** The document of lines as {@link FactoryRuns} reads them, with a slash between two (not in m/s); without a model. */
    private static String document(String lines) {
        String broken = lines.replace("m/s", "m~s").replace("/", "\n").replace("m~s", "m/s");
        String text = ScenarioDocument.text(FactoryRuns.of(100_000, broken).scenario());
        return text.lines().filter(line -> !line.contains("\"model\"")).reduce("", (all, line) -> all + line + "\n");
    }

    private static void isASentence(String text, boolean chinese) {
        assertThat(text).isNotBlank().doesNotContain("{0}", "{1}", "factory.", "scenario.", "model.");
        assertThat(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .isEqualTo(chinese);
    }

    private void refused(String text, String key, String path) throws IOException {
        Path file = file(text);
        Said english = say("run", file, "en", key);
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.finding().path("path").asText()).isEqualTo(path);
        assertThat(english.finding().path("file").asText()).endsWith("plant.json");
        assertThat(english.finding().path("line").asInt()).isPositive();
        isASentence(english.finding().get("message").asText(), false);
        assertThat(english.human())
                .contains("plant.json", english.finding().get("message").asText());
        isASentence(say("run", file, "zh", key).finding().get("message").asText(), true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no source | m machine o processTime=1 s/o sink | factory.noSource | /elements",
                "no sink | i source m interarrival=1 s/m machine n processTime=1 s/n machine m processTime=1 s | factory.noSink | /elements",
                "a block that leads nowhere | i source m,o interarrival=1 s/m machine - processTime=1 s/o sink | factory.noNext | /elements/1",
                "a source that something follows into | i source m interarrival=1 s/m machine i,o processTime=1 s/o sink | scenario.tooManyInputs | /elements/0/id",
                "no way to a sink | i source m,o interarrival=1 s/m machine n processTime=1 s/n machine m processTime=1 s/o sink | factory.noWayOut | /elements/1",
                "a block that follows itself | i source m interarrival=1 s/m machine o,m processTime=1 s/o sink | factory.selfLoop | /elements/1/next/1",
                "a block that follows twice | i source o,o interarrival=1 s/o sink | factory.repeatedNext | /elements/0/next/1",
                "a loop without delay | i source a interarrival=1 s/a buffer b/b buffer a,o/o sink | factory.loopWithoutDelay | /elements",
                "arrivals without end | i source o interarrival=0 s/o sink | factory.endlessArrivals | /elements/0/parameters/interarrival",
                "a conveyor without length | i source c interarrival=1 s/c conveyor o speed=1 m/s/o sink | factory.noLength | /elements/1",
                "an unknown follower | i source m interarrival=1 s/o sink | scenario.noElementNear | /elements/0/next/0",
                "an unknown type | i source m interarrival=1 s/m mashine o processTime=1 s/o sink | scenario.unknownTypeNear | /elements/1/type",
                "an unknown parameter | i source m interarrival=1 s/m machine o prozessTime=1 s/o sink | scenario.unknownKeyNear | /elements/1/parameters/prozessTime",
                "a missing parameter | i source m interarrival=1 s/m machine o capacity=1/o sink | scenario.missing | /elements/1/parameters",
                "a wrong unit | i source m interarrival=1 s/m machine o processTime=1 kg/o sink | model.unitUnfit | /elements/1/parameters/processTime",
                "a missing unit | i source m interarrival=1 s/m machine o processTime=exponential(5)/o sink | model.unitMissing | /elements/1/parameters/processTime",
                "no distribution | i source m interarrival=1 s/m machine o processTime=often/o sink | model.distributionUnreadable | /elements/1/parameters/processTime",
                "arguments out of order | i source m interarrival=1 s/m machine o processTime=uniform(5 s, 2 s)/o sink | model.distributionOrder | /elements/1/parameters/processTime",
                "a negative time | i source m interarrival=1 s/m machine o processTime=-1 s/o sink | model.belowMinimum | /elements/1/parameters/processTime",
                "no whole number | i source b interarrival=1 s/b buffer o capacity=2.5/o sink | model.wholeUnreadable | /elements/1/parameters/capacity",
                "out of range | i source b interarrival=1 s/b buffer o capacity=-3/o sink | model.outOfRange | /elements/1/parameters/capacity",
                "no option | i source b interarrival=1 s/b buffer o order=newest/o sink | model.notAnOption | /elements/1/parameters/order",
                "shares that are not whole | i source a,o interarrival=1 s; routing=share; shares=a: 50 %, o: 20 %/a buffer o/o sink | model.listingValue | /elements/0/parameters/shares",
                "a share of a stranger | i source o interarrival=1 s; routing=share; shares=b: 100 %/o sink | factory.shareOfStranger | /elements/0/parameters/shares",
                "a setup of two places | i source m interarrival=1 s/m machine o processTime=1 s; capacity=2; setup=a > b: 1 min/o sink | factory.setupOfMany | /elements/1/parameters/setup",
                "no pair of kinds | i source m interarrival=1 s/m machine o processTime=1 s; setup=a: 1 min/o sink | factory.setupPair | /elements/1/parameters/setup",
                "an empty kit | i source m interarrival=1 s/m assembly o processTime=1 s; components=/o sink | factory.emptyKit | /elements/1/parameters/components",
                "a component from nowhere | i source m interarrival=1 s/m assembly o processTime=1 s; components=x: 1/o sink | factory.noInput | /elements/1/parameters/components",
                "cards that never return | i source g interarrival=1 s/g gate m cards=1; returns=i/m machine o processTime=1 s/o sink | factory.cardsDoNotReturn | /elements/1/parameters/returns",
                "no crew | i source m interarrival=1 s/m machine o processTime=1 s; crew=fixers/o sink | factory.notA | /elements/1/parameters/crew",
                "too few workers | i source m interarrival=1 s/m machine o processTime=1 s; workers=w; people=3/o sink/w workers - count=2 | factory.tooFewWorkers | /elements/1/parameters/people",
                "an impossible shift | i source m interarrival=1 s/m machine o processTime=1 s; shifts=Mon 14:00-14:00/o sink | factory.shiftEmpty | /elements/1/parameters/shifts",
                "overlapping shifts | i source m interarrival=1 s; shifts=Mon 06:00-14:00, Mon 13:00-15:00/m machine o processTime=1 s/o sink | factory.shiftUnreadable | /elements/0/parameters/shifts",
                "good parts have no way | i source m interarrival=1 s/m inspection o processTime=1 s; goodShare=9 %; scrap=o/o sink | factory.noWayForGood | /elements/1",
                "scrap that does not follow | i source m interarrival=1 s/m inspection o processTime=1 s; goodShare=9 %; scrap=bin/o sink | factory.notNext | /elements/1/parameters/scrap",
                "an order due before its release | a orders o orders=A: bracket x 1, release 2 h, due 1 h/o sink | factory.dueBeforeRelease | /elements/0/parameters/orders",
                "an arrival after the period | a schedule o arrivals=2 h: bracket x 1; period=1 h/o sink | factory.arrivalAfterPeriod | /elements/0/parameters/period",
                "a smallest batch above the batch | i source m interarrival=1 s/m machine o processTime=1 s; batch=2; batchMin=3/o sink | factory.batchMin | /elements/1/parameters/batchMin",
                "no fleet | i source t interarrival=1 s/t transport o fleet=agv; pickup=A; dropoff=B/o sink | factory.noFleet | /elements/1/parameters/fleet",
                "an unknown junction | i source t interarrival=1 s/t transport o fleet=agv; pickup=A; dropoff=Z/o sink/p guidePath - from=A; to=B; length=9 m/agv fleet - home=A; speed=1 m/s | factory.unknownJunctionNear | /elements/1/parameters/dropoff",
                "a formula of the wrong unit | i source m interarrival=1 s/m machine o processTime=1 s; timeFormula=time * 2 kg/o sink | model.expression.unfit | /elements/1/parameters/timeFormula",
            })
    void isRefused(String name, String lines, String key, String path) throws IOException {
        assertThat(name).isNotBlank();
        refused(document(lines), key, path);
    }

    /** A block that nothing reaches does not hurt the others: it is named, and they run. */
    @Test
    void aBlockThatCannotBeReachedIsNamed() throws IOException {
        Path file = file(document("i source o interarrival=1 s/m machine o processTime=1 s/o sink"));
        Said said = say("validate", file, "zh", "factory.unreachable");
        assertThat(said.finding().get("path").asText()).isEqualTo("/elements/1");
        isASentence(said.finding().get("message").asText(), true);
    }

    /** Changes of a good document; a slash in the first two stands for itself. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "broken JSON | \"engine\": | \"engine\" | scenario.badJson | ~~",
                "a key twice | \"engine\": | \"seed\": 1, \"seed\": 2, \"engine\": | scenario.duplicateKey | /seed",
                "no version | \"twinbench\": 1, | ~~ | scenario.noVersion | ~~",
                "a newer version | \"twinbench\": 1, | \"twinbench\": 99, | scenario.tooNew | /twinbench",
                "an unknown engine | \"factory\" | \"faktory\" | scenario.unknownEngine | /engine",
                "an id twice | \"id\": \"m\" | \"id\": \"i\" | scenario.duplicateId | /elements/1/id",
                "an unreadable start | 2026-01-05T06:00Z | today | scenario.badStart | /start",
                "a number for a text | \"type\": \"machine\" | \"type\": 7 | scenario.wrongType | /elements/1/type",
                "a misspelt key | \"horizon\" | \"horizont\" | scenario.unknownKeyNear | /horizont",
            })
    void aDocumentIsRefused(String name, String good, String bad, String key, String path) throws IOException {
        assertThat(name).isNotBlank();
        String whole = document(LINE);
        assertThat(whole).contains(good);
        Path file = file(whole.replace(good, bad));
        Said english = say("run", file, "en", key);
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.finding().path("path").asText("")).isEqualTo(path);
        isASentence(english.finding().get("message").asText(), false);
        isASentence(say("run", file, "zh", key).finding().get("message").asText(), true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "blocks that wait for each other | i source a interarrival=1 s/a machine b processTime=1 s/b inspection o,a,s processTime=1 s; goodShare=0 %; rework=a; reworkLimit=9; scrap=s/o sink/s sink | factory.deadlock | a → b",
                "vehicles that wait for each other | i source t interarrival=1 s/t transport m fleet=v; pickup=A; dropoff=C/m machine k processTime=1 s/k transport o fleet=v; pickup=C; dropoff=A/o sink/p guidePath - from=A; to=B; length=10 m/q guidePath - from=B; to=C; length=10 m/v fleet - vehicles=2; home=A; speed=1 m/s | factory.gridlock | v:1",
                "an empty battery | i source t interarrival=1 s/t transport o fleet=v; pickup=A; dropoff=B/o sink/p guidePath - from=A; to=B; length=900 m/v fleet - home=A; speed=1 m/s; batteryCapacity=1 kWh; powerDriving=36 kW; chargeBelow=1 %/c charger - junction=A; power=1 kW | factory.flatBattery | v:1",
                "a part with two cards | i source g interarrival=1 s/g gate h cards=2; returns=m/h gate m cards=2; returns=m/m machine o processTime=1 s/o sink | factory.twoCards | g",
                "a resource that is kept | i source s interarrival=1 s/s seize o resources=r: 1/o sink/r resource - count=9 | factory.leftWithResource | r",
                "parts that hold what others need | i source a,b interarrival=1 s; routing=roundRobin/a seize c resources=r: 1/c delay d time=5 s/d seize e resources=q: 1/e release x resources=r: 1/x release o resources=q: 1/b seize f resources=q: 1/f delay k time=5 s/k seize l resources=r: 1/l release y resources=r: 1/y release o resources=q: 1/o sink/r resource - count=1/q resource - count=1 | factory.resourceDeadlock | q",
                "a part that meets no condition | i source m interarrival=1 s; attributes=w: 1 kg/m machine o processTime=1 s; when=o: w > 2 kg/o sink | factory.noConditionMet | m",
                "a formula that gives a negative time | i source m interarrival=1 s/m machine o processTime=1 s; timeFormula=time - 5 s/o sink | factory.impossibleResult | m",
            })
    void aRunIsStopped(String name, String lines, String key, String named) throws IOException {
        assertThat(name).isNotBlank();
        Path file = file(document(lines));
        Said english = say("run", file, "en", key);
        String message = english.finding().get("message").asText();
        assertThat(english.exit()).isEqualTo(1);
        assertThat(message).contains(named).containsPattern("[0-9.]+ s");
        isASentence(message, false);
        isASentence(say("run", file, "zh", key).finding().get("message").asText(), true);
    }
}
