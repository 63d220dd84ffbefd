package org.twinbench.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinbench.workbench.help.Guide.Heading;
import org.twinbench.workbench.help.Guide.Paragraph;
import org.twinbench.workbench.help.Guide.Picture;
import org.twinbench.workbench.help.Guide.Span;
import org.twinbench.workbench.help.Guide.Style;
import org.twinbench.workbench.help.Guide.Table;

class GuideTest {
    private static final Path PICTURES = Path.of("assets", "pictures");

    @Test
    void readsHeadingsParagraphsAndTables() {
        Guide guide = Guide.parse("## Open\n\nPress *Open*\nor `Ctrl+O`.\n\n| To | Do |\n|---|---|\n| fit | **F** |\n");
        assertThat(guide.blocks())
                .containsExactly(
                        new Heading(2, List.of(new Span(Style.PLAIN, "Open"))),
                        new Paragraph(List.of(
                                new Span(Style.PLAIN, "Press "),
                                new Span(Style.EMPHASIS, "Open"),
                                new Span(Style.PLAIN, " or "),
                                new Span(Style.CODE, "Ctrl+O"),
                                new Span(Style.PLAIN, "."))),
                        new Table(List.of(
                                List.of(List.of(new Span(Style.PLAIN, "To")), List.of(new Span(Style.PLAIN, "Do"))),
                                List.of(List.of(new Span(Style.PLAIN, "fit")), List.of(new Span(Style.STRONG, "F"))))));
    }

    @Test
    void joinsChineseLinesWithoutASpace() {
        assertThat(Guide.parse("打开\n模型").blocks())
                .containsExactly(new Paragraph(List.of(new Span(Style.PLAIN, "打开模型"))));
    }

    @Test
    void bothLanguagesHaveTheSameChapters() {
        assertThat(levels(Guide.in(Locale.CHINESE)))
                .isEqualTo(levels(Guide.in(Locale.ENGLISH)))
                .hasSizeGreaterThan(3);
    }

    @Test
    void readsPicturesInAParagraphOfTheirOwn() {
        assertThat(Guide.parse("![The plan](../../assets/pictures/plan.png)").blocks())
                .containsExactly(new Picture("The plan", "plan.png"));
    }

    @Test
    void everyPictureIsThereInBothLanguages() {
        List<String> files = pictures(Guide.in(Locale.ENGLISH));
        assertThat(pictures(Guide.in(Locale.CHINESE))).isEqualTo(files);
        assertThat(files).hasSizeGreaterThan(4).allMatch(file -> Files.isRegularFile(PICTURES.resolve(file)));
    }

    private static List<String> pictures(Guide guide) {
        return guide.blocks().stream()
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).file())
                .toList();
    }

    private static List<Integer> levels(Guide guide) {
        return guide.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).level())
                .toList();
    }
}
