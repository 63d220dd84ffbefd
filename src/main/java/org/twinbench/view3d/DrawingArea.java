package org.twinbench.view3d;

import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.layout.Region;

/**
 * The rectangle in which JavaFX draws the 3D world. Edges are smoothed by drawing every pixel several times; where that
 * makes the picture slow, as it does without a graphics card, it is given up: motion matters more than edges.
 */
final class DrawingArea extends Region {
    private final Group world;
    private final PerspectiveCamera camera;
    private final Patience patience = new Patience();
    private SubScene subScene;

    DrawingArea(Group world, PerspectiveCamera camera) {
        this.world = world;
        this.camera = camera;
        setMouseTransparent(true); // JavaFX would test every triangle for every mouse event
        setMinSize(0, 0);
        draw(SceneAntialiasing.BALANCED);
    }

    private void draw(SceneAntialiasing smoothing) {
        if (subScene != null) {
            subScene.setCamera(null);
            subScene.setRoot(new Group());
        }
        subScene = new SubScene(world, Math.max(1, getWidth()), Math.max(1, getHeight()), true, smoothing);
        subScene.setCamera(camera);
        subScene.setMouseTransparent(true);
        getChildren().setAll(subScene);
    }

    @Override
    protected void layoutChildren() {
        subScene.setWidth(Math.max(1, getWidth()));
        subScene.setHeight(Math.max(1, getHeight()));
    }

    /** Whether edges are smoothed. */
    boolean isSmooth() {
        return subScene.getAntiAliasing() != SceneAntialiasing.DISABLED;
    }

    /** Hears how many frames there were per second while the picture was changing. */
    void observe(double framesPerSecond) {
        if (isSmooth() && patience.isOver(framesPerSecond)) {
            draw(SceneAntialiasing.DISABLED);
        }
    }

    /** Gives up after some slow readings in a row; a single one may have any reason. */
    static final class Patience {
        /** Fewer frames per second than this are seen as jerks. */
        private static final double SLOW = 15;

        private static final int READINGS = 3;

        private int slow;

        /** One more reading. @return whether it was one too many */
        boolean isOver(double framesPerSecond) {
            slow = framesPerSecond < SLOW ? slow + 1 : 0;
            return slow >= READINGS;
        }
    }
}
