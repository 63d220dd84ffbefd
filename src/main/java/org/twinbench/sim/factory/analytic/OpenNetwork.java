package org.twinbench.sim.factory.analytic;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * An open network of single exponential servers with random routing (J. R. Jackson, Management Science 10(1), 1963): each
 * station is an M/M/1 at the rate that the traffic equations λ = γ + Pᵀ λ give it.
 *
 * @param rates of arrivals at each station, from outside and from within
 * @param contents mean number at each station
 * @param stay mean time in the network, by Little's law over the whole
 */
public record OpenNetwork(double[] rates, double[] contents, double stay) {
    /**
     * @param external rates of arrivals from outside, one per station
     * @param meanService one per station
     * @param routing share of the customers that go from a station (row) to a station (column); what is left leaves
     * @throws IllegalArgumentException if a server cannot keep up
     */
    public static OpenNetwork of(double[] external, double[] meanService, double[][] routing) {
        RealMatrix within = new Array2DRowRealMatrix(routing).transpose();
        RealMatrix balance =
                MatrixUtils.createRealIdentityMatrix(external.length).subtract(within);
        double[] rates = new LUDecomposition(balance)
                .getSolver()
                .solve(MatrixUtils.createRealVector(external))
                .toArray();
        double[] contents = new double[rates.length];
        double entering = 0;
        double total = 0;
        for (int i = 0; i < rates.length; i++) {
            contents[i] = Stations.exponential(rates[i], meanService[i], 1).content();
            entering += external[i];
            total += contents[i];
        }
        return new OpenNetwork(rates, contents, total / entering);
    }
}
