package org.twinbench.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/** A recording in a file; the package's own page describes the format. Its memory does not grow with its length. */
public final class RecordingFile implements Recording {
    private final StreamInfo info;
    private final ChunkSource chunks;

    RecordingFile(StreamInfo info, ChunkSource chunks) {
        this.info = info;
        this.chunks = chunks;
    }

    /**
     * Opens a recording. One whose writer did not finish opens up to its last whole chunk and has no hash.
     *
     * @throws BadInputException if it is no recording, is damaged at its beginning, or of a newer version
     */
    public static RecordingFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new BadInputException(Place.of(path.toString()), "state.noFile");
        }
        BlockFile file = new BlockFile(path, "r");
        try {
            return new RecordingOpener(path.toString(), file).open();
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public StreamInfo info() {
        return info;
    }

    @Override
    public long start() {
        return chunks.start();
    }

    @Override
    public long end() {
        return chunks.end();
    }

    @Override
    public boolean complete() {
        return chunks.complete();
    }

    @Override
    public Snapshot at(long tick) throws IOException {
        long inside = Math.max(start(), Math.min(end(), tick));
        if (chunks.count() == 0) {
            double[] none = new double[info.channels().size()];
            Arrays.fill(none, Double.NaN);
            return new Snapshot(inside, none, Population.EMPTY);
        }
        return chunks.chunk(chunks.indexAt(inside)).at(inside);
    }

    @Override
    public OptionalLong nextChange(long tick) throws IOException {
        if (chunks.count() == 0 || tick >= end()) {
            return OptionalLong.empty();
        }
        for (int i = chunks.indexAt(tick); i < chunks.count(); i++) {
            OptionalLong next = chunks.chunk(i).nextChange(tick);
            if (next.isPresent()) {
                return next;
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public Series series(int channel, long from, long to, int maxPoints) throws IOException {
        return series(new int[] {channel}, from, to, maxPoints).getFirst();
    }

    @Override
    public List<Series> series(int[] channels, long from, long to, int maxPoints) throws IOException {
        Thinning[] points = new Thinning[channels.length];
        Arrays.setAll(points, place -> new Thinning(from, Math.max(from, to), maxPoints));
        changes(channels, from, to, (place, tick, value) -> points[place].add(tick, value));
        return IntStream.range(0, channels.length)
                .mapToObj(place -> points[place].series(info.channels().get(channels[place])))
                .toList();
    }

    @Override
    public void changes(int[] channels, long from, long to, Changes into) throws IOException {
        if (chunks.count() == 0) {
            return;
        }
        int first = chunks.indexAt(from);
        int last = chunks.indexAt(to);
        for (int i = first; i <= last; i++) {
            Chunk chunk = chunks.values(i);
            for (int place = 0; place < channels.length; place++) {
                if (i == first) {
                    begin(chunk, channels[place], place, from, into);
                }
                tell(chunk, channels[place], place, from, to, into);
            }
        }
    }

    private static void begin(Chunk chunk, int channel, int place, long from, Changes into) {
        double value = chunk.value(channel, from);
        if (!Double.isNaN(value)) {
            into.change(place, from, value);
        }
    }

    private static void tell(Chunk chunk, int channel, int place, long from, long to, Changes into) {
        int last = chunk.lastAt(channel, to);
        for (int i = chunk.lastAt(channel, from) + 1; i <= last; i++) {
            into.change(place, chunk.ticks()[i], chunk.values()[i]);
        }
    }

    @Override
    public List<Event> events() {
        return chunks.events();
    }

    /** The {@link FrameHash} of all frames; empty while the recording grows, or if its end was lost. */
    public Optional<String> hash() {
        return Optional.of(chunks.hash()).filter(text -> !text.isEmpty());
    }

    @Override
    public void close() throws IOException {
        chunks.close();
    }
}
