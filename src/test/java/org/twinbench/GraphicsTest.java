package org.twinbench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The display of the tests can draw 3D; otherwise tests of the 3D view would prove nothing. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class GraphicsTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void theDisplayDraws3D() {
        assertThat(Platform.isSupported(ConditionalFeature.SCENE3D))
                .as("3D is supported; it needs OpenGL, -Dprism.order=es2 and -Dprism.forceGPU=true")
                .isTrue();
    }
}
