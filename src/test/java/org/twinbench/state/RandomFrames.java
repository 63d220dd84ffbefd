package org.twinbench.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.model.Unit;

/** Frames such as an engine might send, but with every oddity in them; the same for the same seed. */
final class RandomFrames {
    static final StreamInfo INFO = new StreamInfo(
            List.of(
                    Channel.number(new AssetId("tank"), "level", Unit.LITRE),
                    Channel.state(new AssetId("机器"), "state", List.of("idle", "working")),
                    Channel.number(new AssetId("never"), "set", Unit.ONE)),
            List.of("part", "truck"));

    private final Random random;
    private final Set<Integer> present = new HashSet<>();
    private long tick;

    private RandomFrames(long seed) {
        random = new Random(seed);
        tick = random.nextInt(1_000);
    }

    static List<Frame> of(long seed, int count) {
        RandomFrames source = new RandomFrames(seed);
        List<Frame> frames = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            frames.add(source.next());
        }
        return frames;
    }

    private Frame next() {
        tick += random.nextInt(4) == 0 ? 0 : random.nextInt(500);
        int changes = random.nextInt(3);
        int[] channel = new int[changes];
        double[] value = new double[changes];
        for (int i = 0; i < changes; i++) {
            channel[i] = random.nextInt(2);
            value[i] = channel[i] == 1 ? random.nextInt(2) : random.nextGaussian();
        }
        return new Frame(tick, channel, value, motions(), events());
    }

    private Motions motions() {
        int n = random.nextInt(3);
        Motions motions =
                new Motions(new int[n], new int[n], new float[3 * n], new float[3 * n], new float[n], new long[n]);
        for (int i = 0; i < n; i++) {
            int id = random.nextInt(20) - 3;
            boolean leaves = !present.add(id) && random.nextInt(3) == 0;
            motions.id()[i] = id;
            motions.kind()[i] = leaves ? Motions.GONE : random.nextInt(2);
            if (leaves) {
                present.remove(id);
            }
            motions.heading()[i] = random.nextInt(3) == 0 ? Float.NaN : random.nextFloat();
            motions.until()[i] = tick + random.nextInt(3_000) - 500;
            for (int k = 3 * i; k < 3 * i + 3; k++) {
                motions.from()[k] = random.nextFloat() * 100;
                motions.to()[k] = random.nextFloat() * 100;
            }
        }
        return motions;
    }

    private List<Event> events() {
        if (random.nextInt(50) > 0) {
            return List.of();
        }
        Message message = Message.of("state.working", "文", 7L, 2.5, Message.of("state.idle"));
        Optional<AssetId> asset = random.nextBoolean() ? Optional.of(new AssetId("tank")) : Optional.empty();
        return List.of(new Event(tick, Severity.WARNING, message, asset));
    }
}
