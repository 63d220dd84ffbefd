package org.twinbench.scene.picture;

/** How space becomes a plane. */
public sealed interface Projection {

    /**
     * Far things look smaller.
     *
     * @param fieldOfView vertical angle in radians, above 0 and below π
     */
    record Perspective(double fieldOfView) implements Projection {
        public Perspective {
            if (!(fieldOfView > 0 && fieldOfView < Math.PI)) {
                throw new IllegalArgumentException("field of view outside 0…π: " + fieldOfView);
            }
        }
    }

    /**
     * Parallel lines stay parallel.
     *
     * @param height what the picture's height shows, in metres, above 0
     */
    record Parallel(double height) implements Projection {
        public Parallel {
            if (!(height > 0)) {
                throw new IllegalArgumentException("height of a parallel view not above zero: " + height);
            }
        }
    }
}
