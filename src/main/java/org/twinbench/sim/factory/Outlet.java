package org.twinbench.sim.factory;

import org.twinbench.sim.RandomStream;

/** The way out of a block: chooses among the following blocks and waits for room in them. */
final class Outlet {
    private static final int UNDECIDED = -1;

    private enum Routing {
        FIRST_FREE,
        ROUND_ROBIN,
        RANDOM
    }

    Block[] next = {};
    /** Whether some of the following blocks lead back here. */
    boolean inLoop;

    boolean isWaiting;

    private final Block owner;
    private final Routing routing;
    private final RandomStream lot;
    private int due;

    Outlet(Block owner, String routing, RandomStream lot) {
        this.owner = owner;
        this.lot = lot;
        this.routing = switch (routing) {
            case "roundRobin" -> Routing.ROUND_ROBIN;
            case "random" -> Routing.RANDOM;
            default -> Routing.FIRST_FREE;
        };
        due = this.routing == Routing.RANDOM ? UNDECIDED : 0;
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
        if (routing != Routing.FIRST_FREE) {
            return due().isOpen() ? due() : null;
        }
        for (Block block : next) {
            if (block.isOpen()) {
                return block;
            }
        }
        return null;
    }

    /** The one block that the next part has to go to. */
    private Block due() {
        if (due == UNDECIDED) {
            due = lot.below(next.length);
        }
        return next[due];
    }

    private void pass(Block to) {
        int part = owner.release();
        switch (routing) {
            case ROUND_ROBIN -> due = (due + 1) % next.length;
            case RANDOM -> due = UNDECIDED;
            case FIRST_FREE -> {}
        }
        owner.plant.trace.entered(owner.plant.now, owner.plant.parts.serial[part], to);
        to.take(part);
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
        return routing == Routing.FIRST_FREE ? next : new Block[] {due()};
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
