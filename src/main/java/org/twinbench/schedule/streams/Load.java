package org.twinbench.schedule.streams;

/**
 * What a machine works at in one go: a batch, or an operation alone.
 *
 * @param number of the batch, from 0; negative and its own for an operation alone
 */
record Load(int machine, int number) {
    static Load batch(int machine, int batch) {
        return new Load(machine, batch);
    }

    static Load alone(int machine, int position) {
        return new Load(machine, -1 - position);
    }
}
