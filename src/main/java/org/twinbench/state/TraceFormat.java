package org.twinbench.state;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a trace file; see the package's own page. */
final class TraceFormat {
    static final byte[] MAGIC = "TWBTRC\r\n".getBytes(StandardCharsets.US_ASCII);
    static final byte[] END = "TWTEND\r\n".getBytes(StandardCharsets.US_ASCII);
    static final int VERSION = 1;
    static final int PROLOGUE = MAGIC.length + 4;
    static final int TRAILER = 8 + END.length;
    static final String HEADER = "HEAD";
    static final String STEPS = "STEP";
    static final String INDEX = "INDX";

    private static final TraceStep.What[] WHATS = TraceStep.What.values();

    /** The names of kinds and places. */
    record Names(List<String> kinds, List<String> places) {}

    /** Where a block of steps is, how many it holds, and which serial numbers are named in it. */
    record Head(long offset, int count, long leastPart, long greatestPart) {
        boolean mayName(long part) {
            return leastPart <= part && part <= greatestPart;
        }
    }

    private TraceFormat() {}

    static byte[] encode(Names names) {
        ByteWriter out = new ByteWriter();
        write(names.kinds(), out);
        write(names.places(), out);
        return out.toBytes();
    }

    private static void write(List<String> texts, ByteWriter out) {
        out.varint(texts.size());
        texts.forEach(out::text);
    }

    static Names names(byte[] bytes) throws IOException {
        ByteReader in = new ByteReader(bytes);
        return new Names(texts(in), texts(in));
    }

    private static List<String> texts(ByteReader in) throws IOException {
        int count = in.count(1);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text());
        }
        return List.copyOf(texts);
    }

    static byte[] index(List<Head> heads) {
        ByteWriter out = new ByteWriter();
        out.varint(heads.size());
        for (Head head : heads) {
            out.varint(head.offset());
            out.varint(head.count());
            out.varint(head.leastPart());
            out.varint(head.greatestPart());
        }
        return out.toBytes();
    }

    static List<Head> heads(byte[] bytes) throws IOException {
        ByteReader in = new ByteReader(bytes);
        int count = in.count(4);
        List<Head> heads = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            heads.add(new Head(in.varint(), (int) in.varint(), in.varint(), in.varint()));
        }
        return List.copyOf(heads);
    }

    /** A step after another at {@code tick} about {@code part}. */
    static void write(TraceStep step, long tick, long part, ByteWriter out) {
        out.varint(step.tick() - tick);
        out.u8(step.what().ordinal());
        out.signed(step.part() - part);
        out.varint(step.other() + 1);
        out.varint(step.kind());
        out.varint(step.place());
    }

    static List<TraceStep> steps(byte[] bytes, int count, Names names) throws IOException {
        ByteReader in = new ByteReader(bytes);
        List<TraceStep> steps = new ArrayList<>(count);
        long tick = 0;
        long part = 0;
        for (int i = 0; i < count; i++) {
            tick += in.varint();
            int what = in.u8();
            part += in.signed();
            long other = in.varint() - 1;
            int kind = (int) in.varint();
            int place = (int) in.varint();
            if (what >= WHATS.length
                    || kind >= names.kinds().size()
                    || place >= names.places().size()) {
                throw new StreamCorruptedException("a step of no known kind");
            }
            steps.add(new TraceStep(tick, WHATS[what], part, other, kind, place));
        }
        return steps;
    }
}
