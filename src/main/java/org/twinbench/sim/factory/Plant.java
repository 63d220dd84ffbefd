package org.twinbench.sim.factory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.twinbench.model.Message;
import org.twinbench.model.Ticks;
import org.twinbench.model.Unit;
import org.twinbench.sim.EventCalendar;
import org.twinbench.sim.HeapCalendar;
import org.twinbench.sim.IntQueue;
import org.twinbench.sim.RandomStreams;
import org.twinbench.sim.SimulationException;
import org.twinbench.sim.Tally;
import org.twinbench.sim.TimeWeighted;
import org.twinbench.state.TraceSink;
import org.twinbench.state.TraceStep.What;

/** What the blocks of one run share: clock, calendar, parts, chance, view, and the statistics of the whole. */
final class Plant {
    final EventCalendar calendar = new HeapCalendar();
    final Parts parts = new Parts();
    final Kinds kinds = new Kinds();
    final TimeWeighted wip = new TimeWeighted();
    final Tally leadTime = new Tally();
    long scrapped;
    final RandomStreams streams;
    final View view;
    /** What formulas read. */
    PartValues values;
    /** Who follows single parts. */
    final Trace trace;
    /** Null if there are no tanks. */
    private Flows flows;
    /** All orders of the run, by number. */
    final List<Orders.Order> orders = new ArrayList<>();

    final Contents contents = new Contents();
    /** Whether parts have orders, contents or resources that end with them. */
    boolean hasExtras;
    /** All resources. */
    Resource[] resources = {};
    /** All components by number. */
    Component[] components = {};

    /** Ticks from a Monday 00:00 to the start of the run. */
    final long intoWeek;

    long now;
    long statisticsStart;
    /** A block that just began to wait inside a loop; looked at once everything of the event has settled. */
    Block suspect;

    private final IntQueue roomy = new IntQueue();
    private final int wipChannel;
    private final int throughputChannel;

    Plant(RandomStreams streams, View view, TraceSink sink, long intoWeek) {
        trace = new Trace(this, sink);
        this.intoWeek = intoWeek;
        this.streams = streams;
        this.view = view;
        wipChannel = view.number(FactoryEngine.WHOLE, "wip", Unit.PIECE);
        throughputChannel = view.number(FactoryEngine.WHOLE, "throughput", Unit.PER_HOUR);
    }

    void start() {
        wip.reset(now);
        view.value(now, wipChannel, 0);
        view.value(now, throughputChannel, 0);
    }

    Flows flows() {
        if (flows == null) {
            flows = new Flows(this);
        }
        return flows;
    }

    /** Makes a part that enters the factory now. */
    int create(int kind, Component at) {
        int part = make(kind);
        trace.tell(What.CREATED, part, at);
        return part;
    }

    private int make(int kind) {
        wip.set(now, wip.level() + 1);
        view.value(now, wipChannel, wip.level());
        int part = parts.create(kind, now);
        if (values.used) {
            values.clear(part);
        }
        return part;
    }

    /** Takes a part out of the factory, finished or scrapped. A card that it still carries is free. */
    void finish(int part, Component at, boolean scrap) {
        trace.tell(scrap ? What.SCRAPPED : What.FINISHED, part, at);
        if (scrap) {
            scrapped++;
        } else {
            leadTime.add((double) (now - parts.entered[part]));
        }
        leave(part);
        if (view.on) {
            double seconds = Ticks.toSeconds(now - statisticsStart);
            view.value(now, throughputChannel, seconds > 0 ? leadTime.count() / seconds : 0);
        }
        remove(part, at);
    }

    /** Whether parts can leave as scrap. */
    boolean scraps() {
        return Arrays.stream(components).anyMatch(component -> component instanceof Sink sink && sink.scrap);
    }

    /** Makes a part a component of another; it is no longer a part of its own. */
    void build(int part, int into, Component at) {
        trace.tellOf(What.BUILT_IN, part, into, at);
        dissolve(part, at);
    }

    /** Puts a part into another, out of which it can come again as what it was. */
    void pack(int part, int into, Component at) {
        trace.tellOf(What.PACKED, part, into, at);
        leave(part);
        hasExtras = true;
        contents.add(part, into);
    }

    /** Takes out of a part what was put into it first, as if it had come to the block with it. */
    int unpack(int from, Component at) {
        int part = contents.takeFirst(from);
        trace.tellOf(What.UNPACKED, part, from, at);
        wip.set(now, wip.level() + 1);
        view.value(now, wipChannel, wip.level());
        parts.arrived[part] = parts.arrived[from];
        return part;
    }

    /** Makes a part out of another, of the same order and in the factory for as long as that. */
    int part(int from, int kind, Component at) {
        int part = make(kind);
        trace.tellOf(What.TAKEN_OUT, part, from, at);
        parts.entered[part] = parts.entered[from];
        parts.arrived[part] = parts.arrived[from];
        parts.order[part] = parts.order[from];
        if (parts.order[part] != Orders.NONE) {
            orders.get(parts.order[part]).missing++;
        }
        return part;
    }

    /** A part and what is in it come to an end without leaving the factory. */
    void dissolve(int part, Component at) {
        leave(part);
        remove(part, at);
    }

    /** A part is not on its own any more; the card that it carried is free. */
    private void leave(int part) {
        if (parts.gate[part] >= 0 && component(parts.gate[part]) instanceof Gate gate) {
            parts.gate[part] = -1;
            gate.cardBack(part);
        }
        wip.set(now, wip.level() - 1);
        view.value(now, wipChannel, wip.level());
        view.hide(parts, part, now);
    }

    /** A part is no longer there, and what is in it neither. */
    private void remove(int part, Component at) {
        if (hasExtras) {
            end(part, at);
        }
        parts.remove(part);
    }

    private void end(int part, Component at) {
        while (contents.count(part) > 0) {
            remove(contents.takeFirst(part), at);
        }
        for (Resource resource : resources) {
            if (resource.heldBy(part) > 0) {
                throw stopped("factory.leftWithResource", at.id, resource.id);
            }
        }
        if (parts.order[part] != Orders.NONE) {
            Orders.left(this, parts.order[part]);
        }
    }

    Component component(int number) {
        return components[number];
    }

    /** What ends the run: a message whose first value is the time, in seconds. */
    SimulationException stopped(String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = Ticks.toSeconds(now);
        System.arraycopy(values, 0, all, 1, values.length);
        return new SimulationException(Message.of(key, all));
    }

    /** The block of a number; parts go through it. */
    Block block(int number) {
        return (Block) components[number];
    }

    /** The component of an id, which a check has found to be there and of that class. */
    <T extends Component> T component(String id, Class<T> type) {
        for (Component component : components) {
            if (component.id.equals(id)) {
                return type.cast(component);
            }
        }
        throw new NoSuchElementException("no component " + id);
    }

    /** A block has got room: those that wait for it get their turn when the event is over. */
    void roomIn(Block block) {
        if (!block.waiting.isEmpty()) {
            roomy.add(block.number);
        }
    }

    /** Lets parts follow into the room that an event made, until nothing more can move at this instant. */
    void settle() {
        while (!roomy.isEmpty()) {
            Block block = block(roomy.removeFirst());
            for (int first = block.admitted(); first >= 0; first = block.admitted()) {
                block(block.waiting.get(first)).outlet.passAfterWaiting(block);
            }
        }
        if (suspect != null) {
            Deadlock.check(this, suspect);
            suspect = null;
        }
    }

    void resetStatistics() {
        statisticsStart = now;
        wip.reset(now);
        leadTime.reset();
        scrapped = 0;
        for (Component component : components) {
            component.resetStatistics();
            if (component instanceof Block block) {
                block.outlet.passages.reset();
            }
        }
    }
}
