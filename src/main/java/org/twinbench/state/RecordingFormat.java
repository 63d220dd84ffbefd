package org.twinbench.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.twinbench.model.AssetId;
import org.twinbench.model.Unit;

/** The constants and the small blocks of a recording file. */
final class RecordingFormat {
    /** The line break shows a transfer that took the file for a text. */
    static final byte[] MAGIC = "TWBREC\r\n".getBytes(StandardCharsets.US_ASCII);

    static final byte[] END = "TWBEND\r\n".getBytes(StandardCharsets.US_ASCII);
    static final int VERSION = 1;
    static final int PROLOGUE = MAGIC.length + 4;
    static final int TRAILER = 8 + END.length;
    static final String HEADER = "HEAD";
    static final String CHUNK = "CHNK";
    static final String INDEX = "INDX";

    /** What a complete file says at its end. */
    record Index(long end, String hash, List<ChunkHead> chunks, List<Event> events) {}

    private RecordingFormat() {}

    static byte[] prologue() {
        ByteWriter out = new ByteWriter();
        out.bytes(MAGIC, MAGIC.length);
        out.i32(VERSION);
        return out.toBytes();
    }

    static byte[] trailer(long indexOffset) {
        ByteWriter out = new ByteWriter();
        out.i64(indexOffset);
        out.bytes(END, END.length);
        return out.toBytes();
    }

    static byte[] encode(StreamInfo info) {
        ByteWriter out = new ByteWriter();
        out.varint(info.channels().size());
        for (Channel channel : info.channels()) {
            out.text(channel.asset().value());
            out.text(channel.quantity());
            out.text(channel.unit().name());
            out.varint(channel.states().size());
            channel.states().forEach(out::text);
        }
        out.varint(info.kinds().size());
        info.kinds().forEach(out::text);
        return out.toBytes();
    }

    static StreamInfo info(byte[] bytes) throws IOException {
        ByteReader in = new ByteReader(bytes);
        int count = in.count(4);
        List<Channel> channels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            channels.add(new Channel(new AssetId(in.text()), in.text(), Unit.valueOf(in.text()), texts(in)));
        }
        return new StreamInfo(channels, texts(in));
    }

    private static List<String> texts(ByteReader in) throws IOException {
        int count = in.count(1);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text());
        }
        return texts;
    }

    static byte[] encode(Index index) {
        ByteWriter out = new ByteWriter();
        out.signed(index.end());
        out.text(index.hash());
        out.varint(index.chunks().size());
        for (ChunkHead head : index.chunks()) {
            out.varint(head.offset());
            out.signed(head.first());
            out.signed(head.last());
        }
        EventCodec.write(index.events(), out);
        return out.toBytes();
    }

    static Index index(byte[] bytes) throws IOException {
        ByteReader in = new ByteReader(bytes);
        long end = in.signed();
        String hash = in.text();
        int count = in.count(3);
        List<ChunkHead> chunks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            chunks.add(new ChunkHead(in.varint(), in.signed(), in.signed()));
        }
        return new Index(end, hash, chunks, EventCodec.read(in));
    }
}
