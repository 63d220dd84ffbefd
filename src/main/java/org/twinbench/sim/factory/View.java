package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Severity;
import org.twinbench.model.Unit;
import org.twinbench.model.Vec3;
import org.twinbench.sim.FrameBuilder;
import org.twinbench.state.Channel;
import org.twinbench.state.Event;
import org.twinbench.state.FrameSink;

/** What a run shows: declares the channels, then sends values, moves and marks; does nothing if nobody looks. */
final class View {
    /** Whether anybody looks. */
    final boolean on;

    private final FrameSink sink;
    private final List<Channel> channels = new ArrayList<>();
    private final Legs legs = new Legs();
    private FrameBuilder frames;

    View(FrameSink sink) {
        this.sink = sink;
        this.on = !sink.equals(FrameSink.NONE);
    }

    /** Declares a channel of numbers and answers its number. */
    int number(AssetId asset, String quantity, Unit unit) {
        channels.add(Channel.number(asset, quantity, unit));
        return channels.size() - 1;
    }

    /** Declares a channel of states and answers its number. */
    int state(AssetId asset, List<String> states) {
        channels.add(Channel.state(asset, "state", states));
        return channels.size() - 1;
    }

    List<Channel> channels() {
        return channels;
    }

    /** All channels are declared; frames may begin. */
    void open() {
        frames = new FrameBuilder(channels.size(), sink);
    }

    void value(long now, int channel, double value) {
        if (on) {
            legs.catchUp(now, frames);
            frames.value(now, channel, value);
        }
    }

    /**
     * A part moves along a way at constant speed, round its corners; only to be called while somebody looks.
     *
     * @param from metres from the beginning of the way
     * @param to metres; less than {@code from} to go back
     * @param lift metres above the way
     */
    void travel(Parts parts, int part, long now, Way way, double from, double to, double lift, long until) {
        legs.catchUp(now, frames);
        legs.travel(part, parts.kind[part], now, way, from, to, lift, until, frames);
        parts.shown[part] = true;
    }

    /** A part moves between two points of a site; only to be called while somebody looks. */
    void move(Parts parts, int part, long now, Site site, Vec3 from, Vec3 to, long until) {
        legs.catchUp(now, frames);
        legs.forget(part);
        frames.move(now, part, parts.kind[part], from, to, site.heading(), until);
        parts.shown[part] = true;
    }

    void hide(Parts parts, int part, long now) {
        if (on && parts.shown[part]) {
            legs.catchUp(now, frames);
            legs.forget(part);
            frames.remove(now, part);
            parts.shown[part] = false;
        }
    }

    void mark(long now, Severity severity, AssetId asset, String key, Object... values) {
        if (on) {
            legs.catchUp(now, frames);
            frames.event(new Event(now, severity, Message.of(key, values), Optional.of(asset)));
        }
    }

    /** Sends everything up to and including a tick. */
    void flush(long now) {
        if (on) {
            legs.catchUp(now, frames);
            frames.flush();
        }
    }
}
