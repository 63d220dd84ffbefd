package org.twinbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table "may use" of ARCHITECTURE.md: each package depends on what stands in its row, directly or through it. */
class RoomsTest {

    private static final String ROOT = "org.twinbench";

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("scene", List.of("model")),
            Map.entry("state", List.of("model")),
            Map.entry("scenario", List.of("model")),
            Map.entry("sim", List.of("state", "scenario")),
            Map.entry("schedule", List.of("scenario")),
            Map.entry("layout", List.of("scene", "scenario")),
            Map.entry("exchange", List.of("scene", "scenario", "schedule")),
            Map.entry("experiment", List.of("sim", "scene", "layout", "schedule")),
            Map.entry("report", List.of("experiment")),
            Map.entry("project", List.of("scenario", "scene")),
            Map.entry("view3d", List.of("scene", "state")),
            Map.entry("sample", List.of("scene")),
            Map.entry("cli", List.of("report", "project", "sample", "exchange")),
            Map.entry("workbench", List.of("report", "project", "view3d", "sample", "exchange")));

    private static final JavaClasses ALL =
            new ClassFileImporter().importLocations(new MainClasses().get(RoomsTest.class));

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void usesOnlyWhatItsRowAllows(String room) {
        String[] allowed = reachable(room).stream().map(RoomsTest::pattern).toArray(String[]::new);
        String[] others = MAY_USE.keySet().stream()
                .filter(other -> !reachable(room).contains(other))
                .map(RoomsTest::pattern)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(pattern(room))
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(others)
                .because("%s may use %s".formatted(room, String.join(", ", allowed)))
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void everyPackageHasItsRow() {
        Set<String> found = ALL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    private static Set<String> reachable(String room) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(room));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (reached.add(next)) {
                open.addAll(MAY_USE.get(next));
            }
        }
        return reached;
    }

    private static String pattern(String room) {
        return ROOT + "." + room + "..";
    }
}
