package org.twinbench.scene.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.twinbench.model.AssetId;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Color;
import org.twinbench.scene.Material;
import org.twinbench.scene.Primitive;
import org.twinbench.scene.Scene;
import org.twinbench.scene.TestScenes;
import org.twinbench.scene.Texture;

class PictureRendererTest {
    private static final PictureOptions PLAIN = PictureOptions.of(200, 160).withGround(false);
    private static final Color BLACK = new Color(0, 0, 0, 1);
    private static final Scene BALL = scene("ball", TestScenes.sphere(40, Material.PLAIN));

    private static Scene scene(String id, Primitive primitive) {
        return TestScenes.scene(TestScenes.node(id, Transform.IDENTITY, primitive));
    }

    private static Viewpoint parallelFront(double height) {
        return new Viewpoint(new Vec3(0, -10, 0), Vec3.ZERO, Vec3.UP, new Projection.Parallel(height));
    }

    /** Pixels that differ from the same picture without the model. */
    private static boolean[] covered(Scene scene, Viewpoint viewpoint, PictureOptions options) {
        Picture with = new PictureRenderer(scene).render(viewpoint, options);
        Picture without = new PictureRenderer(TestScenes.scene()).render(viewpoint, options);
        boolean[] covered = new boolean[options.width() * options.height()];
        for (int i = 0; i < covered.length; i++) {
            int x = i % options.width();
            int y = i / options.width();
            covered[i] = with.pixel(x, y) != without.pixel(x, y);
        }
        return covered;
    }

    private static long count(boolean[] pixels) {
        return IntStream.range(0, pixels.length).filter(i -> pixels[i]).count();
    }

    @Test
    void sphereInParallelProjectionIsADisc() {
        boolean[] covered = covered(BALL, parallelFront(4), PLAIN);
        for (int i = 0; i < covered.length; i++) {
            double x = i % 200 + 0.5 - 100;
            double y = i / 200 + 0.5 - 80;
            double radius = Math.sqrt(x * x + y * y);
            if (Math.abs(radius - 40) > 1.5) { // a pixel and the facets of the sphere
                assertThat(covered[i]).as("pixel %f %f from the centre", x, y).isEqualTo(radius < 40);
            }
        }
    }

    @Test
    void perspectiveShowsAlmostTheTangentCone() {
        Viewpoint near = new Viewpoint(new Vec3(0, -2, 0), Vec3.ZERO, Vec3.UP, new Projection.Perspective(Math.PI / 2));
        double radius = 80 * Math.tan(Math.asin(1 / 2.0));
        assertThat((double) count(covered(BALL, near, PLAIN)))
                .isCloseTo(Math.PI * radius * radius, within(0.03 * Math.PI * radius * radius));
    }

    @Test
    void insideAModelTheNearPlaneCutsWhatIsBehind() {
        Material shell = new Material("shell", Color.rgb(0xFF2000), Optional.empty(), 0, 1, BLACK, true, false);
        Scene scene = scene("shell", TestScenes.sphere(20, shell));
        Viewpoint inside = new Viewpoint(
                Vec3.ZERO, new Vec3(1, 0.3, 0.2), Vec3.UP, new Projection.Perspective(Math.toRadians(100)));
        assertThat(count(covered(scene, inside, PLAIN))).isEqualTo(200 * 160);
    }

    @Test
    void singleSidedSurfacesAreNotSeenFromBehind() {
        Viewpoint inside =
                new Viewpoint(Vec3.ZERO, new Vec3(0, 1, 0), Vec3.UP, new Projection.Perspective(Math.toRadians(60)));
        assertThat(count(covered(BALL, inside, PLAIN))).isZero();
    }

    @Test
    void mirroredInstancesShowTheirOutside() {
        Primitive ball = TestScenes.sphere(20, Material.PLAIN);
        Scene mirrored = TestScenes.scene(TestScenes.node("mirrored", Transform.scale(-1, 1, 1), ball));
        Picture plain = new PictureRenderer(scene("plain", ball)).render(parallelFront(3), PLAIN);
        Picture image = new PictureRenderer(mirrored).render(parallelFront(3), PLAIN);
        assertThat(image.pixel(90, 70)).isEqualTo(plain.pixel(90, 70));
    }

    @Test
    void bytesDoNotDependOnThreadsOrRepetition() {
        Scene scene = TestScenes.clutter(11, 20, 100);
        PictureRenderer renderer = new PictureRenderer(scene);
        byte[] once = renderer.render(
                        StandardView.ISO, PictureOptions.of(320, 200).withThreads(1))
                .png();
        byte[] again = renderer.render(
                        StandardView.ISO, PictureOptions.of(320, 200).withThreads(1))
                .png();
        byte[] parallel = renderer.render(
                        StandardView.ISO, PictureOptions.of(320, 200).withThreads(3))
                .png();
        assertThat(again).isEqualTo(once);
        assertThat(parallel).isEqualTo(once);
    }

    @Test
    void textureStandsUprightAndKeepsItsColours() throws IOException {
        Scene scene = scene("quad", quad(quarters()));
        Picture picture = new PictureRenderer(scene).render(parallelFront(2), PLAIN);
        assertThat(hue(picture.pixel(60, 40))).as("top left").isEqualTo("red");
        assertThat(hue(picture.pixel(140, 40))).as("top right").isEqualTo("green");
        assertThat(hue(picture.pixel(60, 120))).as("bottom left").isEqualTo("blue");
        assertThat(hue(picture.pixel(140, 120))).as("bottom right").isEqualTo("grey");
    }

    private static Material quarters() throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            boolean right = i % 64 >= 32;
            boolean low = i / 64 >= 32;
            image.setRGB(i % 64, i / 64, low ? (right ? 0xFFFFFF : 0x0000FF) : (right ? 0x00FF00 : 0xFF0000));
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        Texture texture = new Texture("quarters", png.toByteArray());
        return new Material("quarters", Color.WHITE, Optional.of(texture), 0, 1, BLACK, false, false);
    }

    /** The square −1…1 in x and z, seen from −y; texture coordinates with v down. */
    private static Primitive quad(Material material) {
        float[] positions = {-1, 0, -1, 1, 0, -1, 1, 0, 1, -1, 0, 1};
        float[] texCoords = {0, 1, 1, 1, 1, 0, 0, 0};
        return new Primitive(positions, new float[0], texCoords, new int[] {0, 1, 2, 0, 2, 3}, material);
    }

    private static String hue(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        int most = Math.max(red, Math.max(green, blue));
        if (most - Math.min(red, Math.min(green, blue)) < 40) {
            return "grey";
        }
        return most == red ? "red" : most == green ? "green" : "blue";
    }

    @Test
    void damagedTextureShowsTheBaseColour() {
        Texture damaged = new Texture("damaged", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        Material green = new Material("green", Color.rgb(0x00C000), Optional.of(damaged), 0, 1, BLACK, false, false);
        Picture picture = new PictureRenderer(scene("quad", quad(green))).render(parallelFront(2), PLAIN);
        assertThat(hue(picture.pixel(60, 40))).isEqualTo("green");
    }

    @Test
    void glassLetsWhatIsBehindShineThrough() {
        Material glass = Material.matt("glass", new Color(0, 0, 1, 0.4f));
        Scene scene = TestScenes.scene(
                TestScenes.node("pane", Transform.translation(new Vec3(0, -1, 0)), quad(glass)),
                TestScenes.node("wall", Transform.IDENTITY, quad(Material.matt("wall", Color.rgb(0xFF0000)))));
        int rgb = new PictureRenderer(scene).render(parallelFront(2), PLAIN).pixel(100, 80);
        assertThat(rgb >> 16 & 255).isGreaterThan(80);
        assertThat(rgb & 255).isGreaterThan(80);
        assertThat(rgb >> 8 & 255).isLessThan(80);
    }

    @Test
    void nearerSurfacesHideFartherOnes() {
        Scene scene = TestScenes.scene(
                TestScenes.node(
                        "near",
                        Transform.translation(new Vec3(0, -1, 0)),
                        quad(Material.matt("n", Color.rgb(0xFF0000)))),
                TestScenes.node("far", Transform.IDENTITY, quad(Material.matt("f", Color.rgb(0x0000FF)))));
        PictureRenderer renderer = new PictureRenderer(scene);
        assertThat(hue(renderer.render(parallelFront(2), PLAIN).pixel(100, 80))).isEqualTo("red");
        PictureOptions without = PLAIN.withHidden(Set.of(new AssetId("near")));
        assertThat(hue(renderer.render(parallelFront(2), without).pixel(100, 80)))
                .isEqualTo("blue");
        PictureOptions marked = without.withHighlighted(Set.of(new AssetId("far")));
        assertThat(hue(renderer.render(parallelFront(2), marked).pixel(100, 80)))
                .isEqualTo("red");
    }

    @Test
    void moversStandOnTheirPositions() {
        Movers movers = new Movers(new int[] {0}, new float[] {0, 0, 0}, new float[] {Float.NaN}, List.of("part"));
        Picture picture = new PictureRenderer(TestScenes.scene()).render(parallelFront(2), PLAIN.withMovers(movers));
        assertThat(hue(picture.pixel(100, 75))).as("in the box").isNotEqualTo("grey");
        assertThat(hue(picture.pixel(100, 85))).as("below the box").isEqualTo("grey");
    }

    @Test
    void everyStandardViewShowsTheWholeModel() {
        Scene scene =
                TestScenes.scene(TestScenes.node("slab", Transform.scale(30, 8, 3), TestScenes.cube(Material.PLAIN)));
        PictureOptions options = PictureOptions.of(240, 160).withGround(false);
        for (StandardView view : StandardView.values()) {
            boolean[] covered = covered(scene, Viewpoint.fitted(view, scene.bounds(), 1.5), options);
            assertThat(count(covered)).as("%s fills the picture", view).isGreaterThan(2_000);
            for (int i = 0; i < covered.length; i++) {
                boolean margin = i % 240 < 2 || i % 240 >= 238 || i / 240 < 2 || i / 240 >= 158;
                assertThat(covered[i] && margin).as("%s pixel %d", view, i).isFalse();
            }
        }
    }

    @Test
    void degenerateTrianglesLeaveNoTrace() {
        float[] positions = {0, 0, 0, 1, 0, 0, 2, 0, 0, 0.5f, 0, 0.5f, 0.5f, 0, 0.5f, 0.5f, 0, 0.5f};
        Primitive needles = Primitive.of(positions, new int[] {0, 1, 2, 3, 4, 5}, Material.PLAIN);
        assertThat(count(covered(scene("needles", needles), parallelFront(4), PLAIN)))
                .isZero();
    }
}
