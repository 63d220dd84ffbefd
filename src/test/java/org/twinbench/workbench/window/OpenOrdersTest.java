package org.twinbench.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinbench.model.Severity;
import org.twinbench.workbench.RunState;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.open.ModelFiles;

/** Order books of every kind open in the panel of planning, however they come into the window. */
@Tag("fx")
class OpenOrdersTest {
    private static final String ROUTINGS = "product,step,machine,process time [s]\na,1,saw,30\na,2,mill,45\n";
    private static final String ORDERS = "order,product,quantity\n1,a,10\n2,a,5\n";

    @TempDir
    Path folder;

    private WindowDriver window;

    private void openWindow(Optional<Path> first) throws TimeoutException {
        window = new WindowDriver(
                new Environment(folder.resolve("state"), folder, first, Locale.ENGLISH), new ModelFiles());
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void planIsThere(String what) {
        window.waitUntil(what, () -> window.workbench().panels().planning().isOpen());
        window.waitUntil(
                "nothing goes on", () -> window.session().jobs().running().isEmpty());
        assertThat(window.session().scenario()).isNull();
    }

    private void open(Path file) {
        window.onUi(() -> {
            window.workbench().open(file);
            return null;
        });
    }

    @Test
    void aWorkbookOnTheCommandLineIsPlanned() throws TimeoutException {
        openWindow(Optional.of(Path.of("scenarios", "planning", "order-book.xlsx")));
        planIsThere("the workbook is planned");
    }

    @Test
    void aJobShopIsKnownByItsNumbersAndWhatNobodyReadsIsSaidOnce() throws Exception {
        openWindow(Optional.empty());
        Path poem = file("poem.txt", "Roses are red\nviolets are blue\n");
        open(poem);
        window.waitUntil(
                "it is told",
                () -> window.session().findings().stream()
                                .filter(found -> found.place().file().endsWith("poem.txt"))
                                .filter(found -> found.severity() == Severity.ERROR)
                                .count()
                        == 1);
        assertThat(window.workbench().panels().planning().isOpen()).isFalse();
        open(file("shop.txt", "2 2\n0 3 1 2\n1 4 0 1\n"));
        planIsThere("the job shop is planned");
    }

    @Test
    void tablesThatAreDroppedAreAnOrderBookWhilePlanningAndAFactoryElsewhere() throws Exception {
        openWindow(Optional.empty());
        List<Path> tables = List.of(file("orders.csv", ORDERS), file("routings.csv", ROUTINGS));
        window.perform("window.perspective." + Perspective.SCHEDULE.name().toLowerCase(Locale.ROOT));
        window.onUi(() -> {
            window.workbench().drop(tables);
            return null;
        });
        planIsThere("the tables are planned");
        window.perform("window.perspective." + Perspective.MODEL.name().toLowerCase(Locale.ROOT));
        window.onUi(() -> {
            window.workbench().drop(tables);
            return null;
        });
        window.waitUntil("they are a factory", () -> window.session().runState() == RunState.READY);
        assertThat(window.session().scenario().element("orders")).isPresent();
    }
}
