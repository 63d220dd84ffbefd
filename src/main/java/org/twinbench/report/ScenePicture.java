package org.twinbench.report;

import java.io.IOException;
import java.util.Base64;
import org.twinbench.scene.Scene;
import org.twinbench.scene.picture.Movers;
import org.twinbench.scene.picture.PictureOptions;
import org.twinbench.scene.picture.PictureRenderer;
import org.twinbench.scene.picture.StandardView;
import org.twinbench.state.Population;
import org.twinbench.state.Recording;

/** The 3D picture of the model with everything where it is at the end of the recording. */
final class ScenePicture {
    static final int WIDTH = 1280;
    static final int HEIGHT = 640;

    private ScenePicture() {}

    /** The picture as a {@code data:} address. */
    static String of(Scene scene, Recording recording) throws IOException {
        Population population = recording.at(recording.end()).population();
        Movers movers = new Movers(
                population.kind(),
                population.position(),
                population.heading(),
                recording.info().kinds());
        PictureOptions options = PictureOptions.of(WIDTH, HEIGHT).withMovers(movers);
        byte[] png =
                new PictureRenderer(scene).render(StandardView.ISO, options).png();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
