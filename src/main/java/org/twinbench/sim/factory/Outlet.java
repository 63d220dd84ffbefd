package org.twinbench.sim.factory;

import org.twinbench.model.ParameterValues;
import org.twinbench.sim.RandomStream;
import org.twinbench.state.TraceStep;

/** The way out of a block: chooses among the following blocks and waits for room in them. */
final class Outlet {
    private static final int UNDECIDED = -1;

    private enum Routing {
        FIRST_FREE,
        /** One that has room, by the {@link FreeChoice}. */
        ANY_FREE,
        ROUND_ROBIN,
        RANDOM,
        SHARE
    }

    Block[] next = {};
    /** Whether some of the following blocks lead back here. */
    boolean inLoop;

    boolean isWaiting;
    /** The tick at which the last part left here; −1 before the first. */
    long lastLeft = -1;
    /** How many parts went where since the start of the statistics. */
    final Passages passages = new Passages();

    private final Block owner;
    private final Routing routing;
    private final RandomStream lot;
    private final ParameterValues values;
    /** Null unless it decides. */
    private final FreeChoice choice;

    private Ways ways;
    private double[] limits;
    private int due;

    Outlet(Block owner, ParameterValues values, RandomStream lot) {
        this.owner = owner;
        this.lot = lot;
        this.values = values;
        this.routing = switch (values.has("routing") ? values.text("routing") : "firstFree") {
            case "roundRobin" -> Routing.ROUND_ROBIN;
            case "random" -> Routing.RANDOM;
            case "share" -> Routing.SHARE;
            case "longestIdle", "freeInTurn", "freeByLot" -> Routing.ANY_FREE;
            default -> Routing.FIRST_FREE;
        };
        choice = routing == Routing.ANY_FREE ? new FreeChoice(rule(values.text("routing")), lot) : null;
        due = this.routing == Routing.ROUND_ROBIN ? 0 : UNDECIDED;
    }

    private static FreeChoice.Rule rule(String routing) {
        return switch (routing) {
            case "longestIdle" -> FreeChoice.Rule.LONGEST_IDLE;
            case "freeInTurn" -> FreeChoice.Rule.IN_TURN;
            default -> FreeChoice.Rule.BY_LOT;
        };
    }

    /** Where it leads is known. */
    void connect(Block[] following) {
        next = following;
        if (routing == Routing.SHARE) {
            String[] ids = new String[next.length];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = next[i].id;
            }
            limits = Shares.limits(Shares.of(values), ids);
        }
    }

    /** Lets each part choose among ways of its own, whatever the routing; the owner then says which part is next. */
    void sortBy(Ways sorting) {
        ways = sorting;
    }

    /** Passes on every part that is ready; if one finds no room, the block waits for it. */
    void push() {
        while (!isWaiting && owner.hasReady()) {
            Block to = open();
            if (to == null) {
                await();
            } else {
                pass(to);
            }
        }
    }

    private Block open() {
        if (ways == null && routing != Routing.FIRST_FREE) {
            return choice != null ? choice.among(next, owner) : due().isOpen(owner) ? due() : null;
        }
        for (Block block : ways == null ? next : ways.of(owner.nextPart())) {
            if (block.isOpen(owner)) {
                return block;
            }
        }
        return null;
    }

    /** The one block that the next part has to go to. */
    private Block due() {
        if (due == UNDECIDED) {
            due = routing == Routing.SHARE ? Shares.drawn(limits, lot.next()) : lot.below(next.length);
        }
        return next[due];
    }

    private void pass(Block to) {
        int part = owner.release();
        lastLeft = owner.plant.now;
        if (owner.returnsCards) {
            Gate.giveBack(owner, part);
        }
        switch (routing) {
            case ROUND_ROBIN -> due = (due + 1) % next.length;
            case RANDOM, SHARE -> due = UNDECIDED;
            case ANY_FREE -> choice.taken(next, to);
            case FIRST_FREE -> {}
        }
        owner.plant.trace.tell(TraceStep.What.ENTERED, part, to);
        passages.count(next, to);
        if (ways != null) {
            ways.passed();
        }
        to.takeFrom(owner, part);
        owner.plant.roomIn(owner);
    }

    private void await() {
        isWaiting = true;
        for (Block block : awaited()) {
            block.waiting.add(owner.number);
            block.awaited();
        }
        if (inLoop) {
            owner.plant.suspect = owner;
        }
    }

    /** The blocks in which it waits for room. */
    Block[] awaited() {
        if (ways != null) {
            return ways.of(owner.nextPart());
        }
        return routing == Routing.FIRST_FREE || routing == Routing.ANY_FREE ? next : new Block[] {due()};
    }

    /** A block for which this one waits has room: passes a part to it, and goes on as if newly ready. */
    void passAfterWaiting(Block to) {
        withdraw();
        pass(to);
        push();
    }

    /** Waits no more. */
    void withdraw() {
        if (isWaiting) {
            isWaiting = false;
            for (Block block : awaited()) {
                block.waiting.remove(owner.number);
            }
        }
    }
}
