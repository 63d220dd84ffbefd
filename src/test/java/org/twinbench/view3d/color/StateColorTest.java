package org.twinbench.view3d.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateColorTest {
    @Test
    void theAgreedWordsDoNotCareForTheNumber() {
        assertThat(StateColor.of("failed", 0)).isEqualTo(StateColor.of("failed", 9));
        assertThat(StateColor.of("failed", 0).argb()).isEqualTo(0xFFD55E00);
    }

    @Test
    void whatDiffersForAMachineDiffersInColourAndInSign() {
        Set<Integer> colors = new HashSet<>();
        Set<String> signs = new HashSet<>();
        List<String> words = List.of("working", "idle", "starved", "blocked", "failed", "setup", "paused");
        for (String word : words) {
            colors.add(StateColor.of(word, 0).argb());
            signs.add(StateColor.of(word, 0).glyph());
        }
        assertThat(colors).hasSameSizeAs(words);
        assertThat(signs).hasSameSizeAs(words);
    }

    @Test
    void otherWordsTakeTheirLookByNumberAndNeverFail() {
        assertThat(StateColor.of("heating", 1)).isNotEqualTo(StateColor.of("cooling", 2));
        assertThat(StateColor.of("heating", -1)).isEqualTo(StateColor.of("heating", 3));
    }
}
