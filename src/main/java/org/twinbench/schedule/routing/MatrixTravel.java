package org.twinbench.schedule.routing;

import java.util.Arrays;

/** Travel as measured or computed elsewhere, one row of metres and one of seconds for each site. */
public final class MatrixTravel implements Travel {
    private final double[][] metres;
    private final double[][] seconds;

    /** Square tables of equal size, {@code table[from][to]}; copied. */
    public MatrixTravel(double[][] metres, double[][] seconds) {
        this.metres = copy(metres, seconds.length);
        this.seconds = copy(seconds, metres.length);
    }

    private static double[][] copy(double[][] table, int size) {
        double[][] copy = new double[size][];
        for (int from = 0; from < size; from++) {
            copy[from] = Arrays.copyOf(table[from], table[from].length);
            if (copy[from].length != size || table.length != size) {
                throw new IllegalArgumentException("row " + from + " has not " + size + " numbers");
            }
        }
        return copy;
    }

    @Override
    public int size() {
        return metres.length;
    }

    @Override
    public double metres(int from, int to) {
        return metres[from][to];
    }

    @Override
    public double seconds(int from, int to) {
        return seconds[from][to];
    }
}
