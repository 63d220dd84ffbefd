package org.twinbench.sim.factory;

import org.twinbench.sim.RandomStream;

/** Which of several following blocks gets a part when more than one of them has room. */
final class FreeChoice {
    /** What decides. */
    enum Rule {
        /** The one from which for the longest time no part has left. */
        LONGEST_IDLE,
        /** The next one after that which got the last part. */
        IN_TURN,
        /** Each as likely as the others. */
        BY_LOT
    }

    private final Rule rule;
    private final RandomStream lot;
    private int last = -1;

    FreeChoice(Rule rule, RandomStream lot) {
        this.rule = rule;
        this.lot = lot;
    }

    /** One of the blocks that are open for a block; null if none is. */
    Block among(Block[] next, Block from) {
        return switch (rule) {
            case LONGEST_IDLE -> longestIdle(next, from);
            case IN_TURN -> inTurn(next, from);
            case BY_LOT -> byLot(next, from);
        };
    }

    private static Block longestIdle(Block[] next, Block from) {
        Block best = null;
        for (Block block : next) {
            if (block.isOpen(from) && (best == null || block.outlet.lastLeft < best.outlet.lastLeft)) {
                best = block;
            }
        }
        return best;
    }

    private Block inTurn(Block[] next, Block from) {
        for (int i = 1; i <= next.length; i++) {
            Block block = next[(last + i) % next.length];
            if (block.isOpen(from)) {
                return block;
            }
        }
        return null;
    }

    private Block byLot(Block[] next, Block from) {
        int open = 0;
        for (Block block : next) {
            open += block.isOpen(from) ? 1 : 0;
        }
        int left = open == 0 ? 0 : lot.below(open);
        for (Block block : next) {
            if (block.isOpen(from) && left-- == 0) {
                return block;
            }
        }
        return null;
    }

    /** A block has got a part, chosen here or because it was waited for. */
    void taken(Block[] next, Block to) {
        for (int i = 0; i < next.length; i++) {
            if (next[i].number == to.number) {
                last = i;
            }
        }
    }
}
