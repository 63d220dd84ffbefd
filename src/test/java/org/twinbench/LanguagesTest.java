package org.twinbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages have every text, with the same places for values, and every key in the code has a text. */
class LanguagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/twinbench/messages");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9]*)((?:\\.[A-Za-z0-9_-]+)+)(?<!\\.html)\""); // no file name

    static Stream<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.lastIndexOf('_')))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesHaveTheSameKeys(String area) throws IOException {
        assertThat(texts(area, "zh").stringPropertyNames())
                .isEqualTo(texts(area, "en").stringPropertyNames());
    }

    /** Of two texts for a key the second would be shown for both. */
    @ParameterizedTest
    @MethodSource("areas")
    void noTextIsWrittenTwice(String area) throws IOException {
        for (String language : List.of("en", "zh")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(area + "_" + language + ".properties")).stream()
                    .filter(line -> line.matches("[A-Za-z][A-Za-z0-9._-]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noKeyIsTakenTwice(String area) throws IOException {
        Set<String> keys = new HashSet<>();
        for (String line : Files.readAllLines(TEXTS.resolve(area + "_en.properties"))) {
            boolean isEntry = line.matches("[a-z][^=]*=.*");
            assertThat(isEntry && !keys.add(line.substring(0, line.indexOf('='))))
                    .as(line)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKeyBeginsWithItsArea(String area) throws IOException {
        assertThat(texts(area, "en").stringPropertyNames())
                .allMatch(key -> key.equals(area) || key.startsWith(area + "."));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothLanguagesTakeTheSameValues(String area) throws IOException {
        Properties english = texts(area, "en");
        Properties chinese = texts(area, "zh");
        for (String key : english.stringPropertyNames()) {
            assertThat(places(chinese.getProperty(key, ""))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void theChineseTextIsChinese(String area) throws IOException {
        Properties english = texts(area, "en");
        Properties chinese = texts(area, "zh");
        List<String> same = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(chinese.getProperty(key)))
                .filter(key -> words(english.getProperty(key)) > 2)
                .toList();
        assertThat(same).as("texts left in English").isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> known = new HashSet<>();
        Set<String> areas = areas().collect(Collectors.toSet());
        for (String area : areas) {
            known.addAll(texts(area, "en").stringPropertyNames());
        }
        Set<String> missing = new TreeSet<>();
        for (String key : literals(areas)) {
            boolean startOfKeys = known.stream().anyMatch(other -> other.startsWith(key + "."));
            if (!known.contains(key) && !startOfKeys) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> literals(Set<String> areas) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    boolean fileName = literal.group(2).endsWith(".html");
                    if (areas.contains(literal.group(1)) && !fileName) {
                        found.add(literal.group(1) + literal.group(2));
                    }
                }
            }
        }
        return found;
    }

    private static Properties texts(String area, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(area + "_" + language + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }

    /** The numbers of the places for values; reading the text as a pattern also finds one that is not well formed. */
    private static Set<Integer> places(String text) {
        int count = new MessageFormat(text).getFormatsByArgumentIndex().length;
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            if (Pattern.compile("\\{" + i + "[,}]").matcher(text).find()) {
                places.add(i);
            }
        }
        return places;
    }

    private static int words(String text) {
        return text.replaceAll("[^A-Za-z ]", "").strip().split(" +").length;
    }
}
