package org.twinbench.schedule;

/**
 * Something that carries out operations, one after the other or, as a furnace does, several of one recipe at once.
 *
 * @param id also the asset that it is in the 3D model and the block that it is in a factory scenario
 * @param site where it stands, for companies with several; may be empty
 * @param batchSize sum of the sizes of operations that run together; 1 for all that work one by one
 * @param batchWait longest time that a batch waits for operations that are on their way, ticks
 * @param inputPlaces how many parts of orders may wait in front of it; {@link #UNLIMITED}; 0 blocks the machine before
 * @param setupState what it is set up for at the start of planning, an index into {@link Setups#states()}
 */
public record Machine(
        String id,
        String name,
        String site,
        WorkCalendar calendar,
        int batchSize,
        long batchWait,
        int inputPlaces,
        int setupState) {
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** A machine that is always open, needs nothing and takes one operation at a time. */
    public static Machine plain(String id) {
        return new Machine(id, id, "", WorkCalendar.always(), 1, 0, UNLIMITED, Setups.NOTHING);
    }

    public Machine withCalendar(WorkCalendar other) {
        return new Machine(id, name, site, other, batchSize, batchWait, inputPlaces, setupState);
    }

    public boolean isBatching() {
        return batchSize > 1;
    }
}
