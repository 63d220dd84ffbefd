package org.twinbench.workbench.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinbench.workbench.commands.Command;

class PaletteSearchTest {
    private final PaletteSearch search = new PaletteSearch();
    private final List<Command> commands = List.of(
            command("workbench.command.hide"),
            command("workbench.command.showAll"),
            command("workbench.command.isolate"),
            command("workbench.command.dark"),
            command("workbench.file.openSample"));

    private static Command command(String key) {
        return Command.of(key, key, "", () -> {});
    }

    private List<String> find(String query) {
        return search.search(query, commands).stream()
                .map(match -> match.command().id())
                .toList();
    }

    @Test
    void showsEverythingInOrderWhileNothingIsTyped() {
        assertThat(find("  "))
                .containsExactlyElementsOf(commands.stream().map(Command::id).toList());
    }

    @Test
    void putsTheStartOfAWordFirst() {
        assertThat(find("show")).startsWith("workbench.command.showAll");
        assertThat(find("sel")).contains("workbench.command.hide", "workbench.command.isolate");
    }

    @Test
    void findsByInitialsAndSkippedLetters() {
        assertThat(find("ots")).startsWith("workbench.file.openSample");
        assertThat(find("drkth")).containsExactly("workbench.command.dark");
    }

    @Test
    void findsByChineseNamesWhateverTheLanguage() {
        assertThat(find("隐藏")).containsExactly("workbench.command.hide");
        assertThat(find("深题")).containsExactly("workbench.command.dark");
    }

    @Test
    void findsNothingWhenALetterIsMissing() {
        assertThat(find("hidezzz")).isEmpty();
    }
}
