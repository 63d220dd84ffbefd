package org.twinbench.schedule.routing.search;

import java.util.Arrays;

/**
 * The routes as the search changes them, with what makes an insertion cost O(1) to judge: the way from the node before,
 * the time a node is left, and the latest arrival that keeps the rest in time. Changes since {@link #begin} can be undone.
 */
final class Routes {
    final Instance in;
    final int[][] sequence;
    final int[] length;
    final double[] load;
    final double[] cost;
    final boolean[] late;
    /** The way from the last visit to the end of the route. */
    final double[] wayHome;

    /** By visit: its vehicle or −1, its index there, the way (in units of its vehicle's costs) from the node before, when it is left, when it must be reached. */
    final int[] vehicleOf;

    final int[] position;
    final double[] way;
    final double[] leave;
    final double[] latest;

    /** The vehicles in use, in no order. */
    final int[] open;

    int used;
    private final int[] openIndex;
    private final int[] firstIdle;

    private final int[][] savedSequence;
    private final int[] savedLength;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;
    final Absent absent;

    Routes(Instance in) {
        this.in = in;
        int k = in.vehicles;
        sequence = new int[k][8];
        savedSequence = new int[k][8];
        length = new int[k];
        savedLength = new int[k];
        load = new double[k];
        cost = new double[k];
        late = new boolean[k];
        wayHome = new double[k];
        open = new int[k];
        openIndex = new int[k];
        touched = new int[k];
        isTouched = new boolean[k];
        firstIdle = new int[in.groups.length];
        vehicleOf = new int[in.visits];
        Arrays.fill(vehicleOf, -1);
        position = new int[in.visits];
        way = new double[in.nodes];
        leave = new double[in.nodes];
        latest = new double[in.nodes];
        absent = new Absent(in);
    }

    /** From here on changes can be undone. */
    void begin() {
        for (int i = 0; i < touchedCount; i++) {
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
        absent.begin();
    }

    /** Back to the state at {@link #begin}. */
    void undo() {
        for (int i = 0; i < touchedCount; i++) {
            int vehicle = touched[i];
            for (int j = 0; j < length[vehicle]; j++) {
                vehicleOf[sequence[vehicle][j]] = -1;
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            int vehicle = touched[i];
            int[] swap = sequence[vehicle];
            sequence[vehicle] = savedSequence[vehicle];
            savedSequence[vehicle] = swap;
            resize(vehicle, savedLength[vehicle]);
            update(vehicle);
        }
        absent.undo();
        begin();
    }

    /** To be called before a route changes. */
    void touch(int vehicle) {
        if (isTouched[vehicle]) {
            return;
        }
        isTouched[vehicle] = true;
        touched[touchedCount++] = vehicle;
        if (savedSequence[vehicle].length < length[vehicle]) {
            savedSequence[vehicle] = new int[sequence[vehicle].length];
        }
        System.arraycopy(sequence[vehicle], 0, savedSequence[vehicle], 0, length[vehicle]);
        savedLength[vehicle] = length[vehicle];
    }

    boolean isTouched(int vehicle) {
        return isTouched[vehicle];
    }

    /** Whether a route that was changed misses a window: only where the ways do not keep the triangle inequality. */
    boolean anyLate() {
        for (int i = 0; i < touchedCount; i++) {
            if (late[touched[i]]) {
                return true;
            }
        }
        return false;
    }

    /** Takes {@code count} visits out from an index on; the caller has to {@link #update} the route. */
    void cut(int vehicle, int from, int count) {
        touch(vehicle);
        int[] visits = sequence[vehicle];
        for (int i = from; i < from + count; i++) {
            vehicleOf[visits[i]] = -1;
        }
        System.arraycopy(visits, from + count, visits, from, length[vehicle] - from - count);
        resize(vehicle, length[vehicle] - count);
    }

    void insert(int visit, int vehicle, int index) {
        touch(vehicle);
        int size = length[vehicle];
        if (sequence[vehicle].length == size) {
            sequence[vehicle] = Arrays.copyOf(sequence[vehicle], 2 * size);
        }
        int[] visits = sequence[vehicle];
        System.arraycopy(visits, index, visits, index + 1, size - index);
        visits[index] = visit;
        resize(vehicle, size + 1);
        update(vehicle);
    }

    /** Replaces a route. */
    void set(int vehicle, int[] visits, int count) {
        touch(vehicle);
        sequence[vehicle] = Arrays.copyOf(visits, Math.max(8, count));
        resize(vehicle, count);
        update(vehicle);
    }

    private void resize(int vehicle, int size) {
        if (length[vehicle] == 0 && size > 0) {
            openIndex[vehicle] = used;
            open[used++] = vehicle;
        } else if (length[vehicle] > 0 && size == 0) {
            int last = open[--used];
            open[openIndex[vehicle]] = last;
            openIndex[last] = openIndex[vehicle];
            int group = in.groupOf[vehicle];
            firstIdle[group] = 0;
        }
        length[vehicle] = size;
    }

    /** A vehicle of a group that has nothing to do; −1 if there is none. */
    int idle(int group) {
        int[] members = in.groups[group];
        int i = firstIdle[group];
        while (i < members.length && length[members[i]] > 0) {
            i++;
        }
        firstIdle[group] = i;
        return i < members.length ? members[i] : -1;
    }

    /** Computes anew what follows from the order of a route. */
    void update(int vehicle) {
        int[] visits = sequence[vehicle];
        int count = length[vehicle];
        int before = in.start[vehicle];
        double sum = 0;
        double[] ways = in.costOut[vehicle];
        double length = 0;
        double own = count > 0 ? in.fixed[vehicle] : 0;
        for (int i = 0; i < count; i++) {
            int visit = visits[i];
            double next = ways[before * in.nodes + visit];
            way[visit] = next;
            length += next;
            sum += in.demand[visit];
            vehicleOf[visit] = vehicle;
            position[visit] = i;
            own += in.extra == null ? 0 : in.extra[vehicle * in.visits + visit];
            before = visit;
        }
        wayHome[vehicle] = ways[before * in.nodes + in.end[vehicle]];
        load[vehicle] = sum;
        cost[vehicle] = count == 0 ? 0 : own + (length + wayHome[vehicle]) * in.unit[vehicle];
        if (in.timed) {
            updateTimes(vehicle, visits, count);
        }
    }

    private void updateTimes(int vehicle, int[] visits, int count) {
        double time = in.shiftStart[vehicle];
        int before = in.start[vehicle];
        boolean missed = false;
        for (int i = 0; i < count; i++) {
            int visit = visits[i];
            double begin = Math.max(time + in.seconds[before * in.nodes + visit], in.ready[visit]);
            missed |= begin > in.due[visit];
            time = begin + in.service[visit];
            leave[visit] = time;
            before = visit;
        }
        late[vehicle] =
                count > 0 && (missed || time + in.seconds[before * in.nodes + in.end[vehicle]] > in.shiftEnd[vehicle]);
        double limit = in.shiftEnd[vehicle];
        int after = in.end[vehicle];
        for (int i = count - 1; i >= 0; i--) {
            int visit = visits[i];
            limit = Math.min(in.due[visit], limit - in.seconds[visit * in.nodes + after] - in.service[visit]);
            latest[visit] = limit;
            after = visit;
        }
    }

    /** The cost of all routes and of what is left out. */
    double total() {
        double sum = absent.penalty();
        for (int i = 0; i < used; i++) {
            sum += cost[open[i]];
        }
        return sum;
    }
}
