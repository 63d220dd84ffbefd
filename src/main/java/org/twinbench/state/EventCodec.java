package org.twinbench.state;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;

/** The bytes of events. Values of a message keep their type if they are whole, real, text or a message again. */
final class EventCodec {
    private EventCodec() {}

    static void write(List<Event> events, ByteWriter out) {
        out.varint(events.size());
        for (Event event : events) {
            write(event, out);
        }
    }

    static void write(Event event, ByteWriter out) {
        out.signed(event.tick());
        out.u8(event.severity().ordinal());
        out.text(event.asset().map(AssetId::value).orElse(""));
        message(event.message(), out);
    }

    private static void message(Message message, ByteWriter out) {
        out.text(message.key());
        out.varint(message.values().size());
        message.values().forEach(value -> value(value, out));
    }

    private static void value(Object value, ByteWriter out) {
        switch (value) {
            case Long _, Integer _, Short _, Byte _ -> {
                out.u8('i');
                out.signed(((Number) value).longValue());
            }
            case Double _, Float _ -> {
                out.u8('d');
                out.f64(((Number) value).doubleValue());
            }
            case Message message -> {
                out.u8('m');
                message(message, out);
            }
            default -> {
                out.u8('t');
                out.text(value.toString());
            }
        }
    }

    static List<Event> read(ByteReader in) throws IOException {
        int count = in.count(5);
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(event(in));
        }
        return events;
    }

    private static Event event(ByteReader in) throws IOException {
        long tick = in.signed();
        int severity = in.u8();
        String asset = in.text();
        if (severity >= Severity.values().length) {
            throw new StreamCorruptedException("a severity of " + severity);
        }
        Optional<AssetId> id = asset.isEmpty() ? Optional.empty() : Optional.of(new AssetId(asset));
        return new Event(tick, Severity.values()[severity], message(in, 0), id);
    }

    private static Message message(ByteReader in, int depth) throws IOException {
        if (depth > 8) {
            throw new StreamCorruptedException("messages nested too deeply");
        }
        String key = in.text();
        int count = in.count(2);
        List<Object> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(in, depth));
        }
        return new Message(key, values);
    }

    private static Object value(ByteReader in, int depth) throws IOException {
        int tag = in.u8();
        return switch (tag) {
            case 'i' -> in.signed();
            case 'd' -> in.f64();
            case 'm' -> message(in, depth + 1);
            case 't' -> in.text();
            default -> throw new StreamCorruptedException("a value of type " + tag);
        };
    }
}
