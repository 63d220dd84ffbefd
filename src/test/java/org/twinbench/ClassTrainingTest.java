package org.twinbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTrainingTest {
    @Test
    void aClassThatIsAbsentIsPassedOver() {
        assertThat(ClassTraining.load(List.of("org.twinbench.Launcher", "no.such.Thing")))
                .isEqualTo(1);
    }

    @Test
    void loadsWithoutInitializing() {
        System.clearProperty("twinbench.test.initialized");
        assertThat(ClassTraining.load(List.of(Marked.class.getName()))).isEqualTo(1);
        assertThat(System.getProperty("twinbench.test.initialized")).isNull();
    }

    private static final class Marked {
        static {
            System.setProperty("twinbench.test.initialized", "yes");
        }

        private Marked() {}
    }
}
