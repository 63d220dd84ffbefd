package org.twinbench.state;

import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/** Finds the chunks of a recording file: by its index, or chunk by chunk if the index was never written. */
record RecordingOpener(String name, BlockFile file) {

    RecordingFile open() throws IOException {
        checkPrologue();
        StreamInfo info = header();
        long firstChunk = RecordingFormat.PROLOGUE + file.blockBytes(RecordingFormat.PROLOGUE);
        StoredChunks stored = new StoredChunks(name, file, info.channels().size());
        Optional<RecordingFormat.Index> index = index();
        if (index.isPresent()) {
            index.get().chunks().forEach(stored::add);
            RecordingFormat.Index found = index.get();
            return new RecordingFile(
                    info, new CompleteChunks(stored, found.end(), found.hash(), List.copyOf(found.events())));
        }
        return new RecordingFile(info, scan(firstChunk, stored, info.channels().size()));
    }

    private void checkPrologue() throws IOException {
        byte[] expected = RecordingFormat.MAGIC;
        if (file.length() < RecordingFormat.PROLOGUE || !Arrays.equals(file.bytes(0, expected.length), expected)) {
            throw new BadInputException(Place.of(name), "state.notRecording");
        }
        int version = new ByteReader(file.bytes(expected.length, 4)).i32();
        if (version < 1 || version > RecordingFormat.VERSION) {
            throw new BadInputException(
                    Place.of(name), "state.tooNew", Integer.toString(version), "" + RecordingFormat.VERSION);
        }
    }

    private StreamInfo header() throws IOException {
        try {
            return RecordingFormat.info(file.block(RecordingFormat.PROLOGUE, RecordingFormat.HEADER));
        } catch (EOFException | StreamCorruptedException | IllegalArgumentException e) {
            throw new BadInputException(
                    Place.at(name, "@" + RecordingFormat.PROLOGUE), "state.damaged", String.valueOf(e.getMessage()));
        }
    }

    private Optional<RecordingFormat.Index> index() throws IOException {
        long at = file.length() - RecordingFormat.TRAILER;
        if (at < RecordingFormat.PROLOGUE) {
            return Optional.empty();
        }
        byte[] trailer = file.bytes(at, RecordingFormat.TRAILER);
        if (!Arrays.equals(Arrays.copyOfRange(trailer, 8, trailer.length), RecordingFormat.END)) {
            return Optional.empty();
        }
        long offset = new ByteReader(trailer).i64();
        if (offset < RecordingFormat.PROLOGUE || offset >= at) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordingFormat.index(file.block(offset, RecordingFormat.INDEX)));
        } catch (EOFException | StreamCorruptedException e) {
            return Optional.empty();
        }
    }

    private CompleteChunks scan(long firstChunk, StoredChunks stored, int channelCount) throws IOException {
        List<Event> events = new ArrayList<>();
        long end = 0;
        long offset = firstChunk;
        Optional<Chunk> chunk = chunk(offset, channelCount);
        while (chunk.isPresent()) {
            Chunk found = chunk.get();
            stored.add(new ChunkHead(offset, found.first(), found.last()));
            events.addAll(found.events());
            end = found.last();
            offset += file.blockBytes(offset);
            chunk = chunk(offset, channelCount);
        }
        return new CompleteChunks(stored, end, "", List.copyOf(events));
    }

    /** The chunk at an offset; empty where the file was cut off. */
    private Optional<Chunk> chunk(long offset, int channelCount) throws IOException {
        try {
            return Optional.of(ChunkCodec.decode(file.block(offset, RecordingFormat.CHUNK), channelCount, true));
        } catch (EOFException | StreamCorruptedException e) {
            return Optional.empty();
        }
    }
}
