package org.twinbench.sim.factory;

import org.twinbench.model.Message;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Ticks;
import org.twinbench.sim.SimulationException;

/** What a vehicle uses, and what is left in its battery if it has one. Joules and watts. */
final class Battery {
    /** Seconds, longer than any run. */
    private static final double MANY_YEARS = 1e12;

    private final Vehicle vehicle;
    private final double capacity;
    private final double low;
    private final double full;
    private final double driving;
    private final double resting;
    private double charge;
    private double used;
    private long since;

    Battery(Vehicle vehicle, ParameterValues values) {
        this.vehicle = vehicle;
        capacity = values.amount("batteryCapacity");
        low = capacity * values.amount("chargeBelow");
        full = capacity * values.amount("chargeUntil");
        driving = values.amount("powerDriving");
        resting = values.amount("powerIdle");
        charge = capacity;
    }

    /** Time has passed in a state. @throws SimulationException if the battery is empty */
    void spend(int state, long now) {
        double joules = used(state, now);
        since = now;
        used += joules;
        charge -= joules;
        if (capacity > 0 && charge < 0) {
            throw new SimulationException(Message.of("factory.flatBattery", Ticks.toSeconds(now), vehicle.name));
        }
    }

    private double used(int state, long now) {
        double watts = switch (state) {
            case Vehicle.CHARGING -> 0;
            case Vehicle.DRIVING, Vehicle.CARRYING -> driving;
            default -> resting;
        };
        return watts * Ticks.toSeconds(now - since);
    }

    boolean isLow() {
        return capacity > 0 && charge < low;
    }

    /** Ticks of standing until it is low; {@link Long#MAX_VALUE} if never. */
    long restingTicks() {
        double seconds = Math.max(0, charge - low) / resting;
        return capacity > 0 && seconds < MANY_YEARS ? Ticks.ofSeconds(seconds) + 1 : Long.MAX_VALUE;
    }

    /** Ticks until it is charged as far as it is to be. */
    long chargeTicks(double watts) {
        return Ticks.ofSeconds(Math.max(0, full - charge) / watts);
    }

    void charged() {
        charge = Math.max(charge, full);
    }

    void resetStatistics(int state, long now) {
        spend(state, now);
        used = 0;
    }

    /** Joules since the start of the statistics. */
    double energy(int state, long now) {
        return used + used(state, now);
    }
}
