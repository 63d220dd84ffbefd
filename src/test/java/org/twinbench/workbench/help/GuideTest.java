package org.twinbench.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.twinbench.workbench.help.Guide.Heading;
import org.twinbench.workbench.help.Guide.Paragraph;
import org.twinbench.workbench.help.Guide.Span;
import org.twinbench.workbench.help.Guide.Style;
import org.twinbench.workbench.help.Guide.Table;

class GuideTest {
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

    private static List<Integer> levels(Guide guide) {
        return guide.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).level())
                .toList();
    }
}
