package org.twinbench.state;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over the frames of a run: equal for equal runs, whether or not they are recorded and however they are stored.
 * Frames in which nothing changed do not count.
 */
public final class FrameHash implements FrameSink {
    private static final int BUFFER = 1 << 14;

    private final MessageDigest digest;
    private final ByteWriter bytes = new ByteWriter();

    public FrameHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void accept(Frame frame) {
        Motions motions = frame.motions();
        if (frame.channel().length == 0
                && motions.count() == 0
                && frame.events().isEmpty()) {
            return;
        }
        bytes.i64(frame.tick());
        bytes.varint(frame.channel().length);
        for (int i = 0; i < frame.channel().length; i++) {
            bytes.varint(frame.channel()[i]);
            bytes.f64(frame.value()[i]);
        }
        bytes.varint(motions.count());
        for (int i = 0; i < motions.count(); i++) {
            motion(motions, i);
        }
        EventCodec.write(frame.events(), bytes);
        if (bytes.size() > BUFFER) {
            flush();
        }
    }

    private void motion(Motions motions, int i) {
        bytes.varint(motions.id()[i]);
        bytes.varint(motions.kind()[i] + 1L);
        bytes.i64(motions.until()[i]);
        bytes.f32(motions.heading()[i]);
        for (int k = 3 * i; k < 3 * i + 3; k++) {
            bytes.f32(motions.from()[k]);
            bytes.f32(motions.to()[k]);
        }
    }

    private void flush() {
        digest.update(bytes.array(), 0, bytes.size());
        bytes.clear();
    }

    /** The hash of the frames so far as 64 hexadecimal digits; more frames may follow. */
    public String hex() {
        flush();
        try {
            MessageDigest sofar = (MessageDigest) digest.clone();
            return HexFormat.of().formatHex(sofar.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be cloned", e);
        }
    }
}
