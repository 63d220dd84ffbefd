package org.twinbench.scene;

/** A picture for a surface, still encoded (PNG or JPEG); equal only to itself, so that views can cache by it. */
public final class Texture {
    private final String name;
    private final byte[] encoded;

    public Texture(String name, byte[] encoded) {
        this.name = name;
        this.encoded = encoded;
    }

    public String name() {
        return name;
    }

    /** The file's bytes; shared, not to be changed. */
    public byte[] encoded() {
        return encoded;
    }
}
