package org.twinbench.schedule.routing;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A vehicle with its driver.
 *
 * @param type the name of its kind, for people; vehicles that are equal in all but the id are exchangeable
 * @param start the site where its route begins
 * @param end the site where its route ends; empty if it ends at the last visit
 * @param capacity what it holds at most, in the unit of the visits' demand
 * @param skills what its driver can do and its equipment is for
 * @param shift begins not before its start, ends not after its end, seconds
 * @param fixedCost cost of using it at all
 * @param costPerMetre cost of each metre driven
 * @param costPerSecond cost of each second at the wheel; waiting and service cost nothing
 */
public record Vehicle(
        String id,
        String type,
        int start,
        OptionalInt end,
        double capacity,
        Set<String> skills,
        TimeWindow shift,
        double fixedCost,
        double costPerMetre,
        double costPerSecond) {
    public Vehicle {
        skills = Set.copyOf(skills);
    }

    /** A vehicle whose time costs nothing. */
    public Vehicle(
            String id,
            String type,
            int start,
            OptionalInt end,
            double capacity,
            Set<String> skills,
            TimeWindow shift,
            double fixedCost,
            double costPerMetre) {
        this(id, type, start, end, capacity, skills, shift, fixedCost, costPerMetre, 0);
    }

    /** What a route costs, without what its customers think of the driver. */
    public double cost(Timetable times) {
        return fixedCost + costPerMetre * times.metres() + costPerSecond * times.driving();
    }

    /** Whether the driver has every skill that a visit asks for and the vehicle can hold its demand. */
    public boolean canServe(Visit visit) {
        return skills.containsAll(visit.skills()) && visit.demand() <= capacity;
    }
}
