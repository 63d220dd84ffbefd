package org.twinbench.schedule;

/**
 * Where an operation has to stay.
 *
 * @param start ticks of its processing; operations that run already have a start of 0 and what is left of them as duration
 * @param running whether it has begun
 */
public record Pin(int machine, long start, boolean running) {}
