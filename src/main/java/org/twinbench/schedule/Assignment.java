package org.twinbench.schedule;

import java.util.List;

/**
 * When and where an operation is carried out.
 *
 * @param setupStart begin of its setup, ticks; equal to {@code start} if there is none
 * @param operators indices of the people who attend it
 * @param batch number of the batch on its machine that it belongs to, from 0; -1 where there are none
 */
public record Assignment(
        int operation, int machine, long setupStart, long start, long end, List<Integer> operators, int batch) {
    public Assignment {
        operators = List.copyOf(operators);
    }
}
