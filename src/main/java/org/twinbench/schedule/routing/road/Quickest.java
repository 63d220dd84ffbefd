package org.twinbench.schedule.routing.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.twinbench.schedule.routing.road.RoadGraph.Drive;

/** The quickest ways from one vertex to all others (Dijkstra 1959), on arrays because a city has a hundred thousand roads. */
final class Quickest {
    private final RoadGraph graph;
    private final double[] seconds;
    /** By vertex: the drive that leads there; null where nothing has led yet. */
    private final Drive[] last;

    private final boolean[] settled;
    private double[] heapSeconds = new double[64];
    private int[] heapVertex = new int[64];
    private int size;

    Quickest(RoadGraph graph) {
        this.graph = graph;
        seconds = new double[graph.vertices()];
        last = new Drive[graph.vertices()];
        settled = new boolean[graph.vertices()];
    }

    /** Finds the ways from a vertex; stops when {@code wanted} vertices where sites end are reached. */
    void from(int vertex, int wanted) {
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
        Arrays.fill(last, null);
        Arrays.fill(settled, false);
        size = 0;
        seconds[vertex] = 0;
        push(0, vertex);
        int left = wanted;
        while (size > 0 && left > 0) {
            int next = pop();
            if (!settled[next]) {
                settled[next] = true;
                left -= graph.isEnd(next) ? 1 : 0;
                relax(next);
            }
        }
    }

    private void relax(int vertex) {
        for (Drive drive : graph.from(vertex)) {
            double time = seconds[vertex] + drive.seconds();
            if (time < seconds[drive.head()]) {
                seconds[drive.head()] = time;
                last[drive.head()] = drive;
                push(time, drive.head());
            }
        }
    }

    double seconds(int vertex) {
        return seconds[vertex];
    }

    /** The drives from where {@link #from} began, in their order. */
    List<Drive> drives(int vertex) {
        List<Drive> drives = new ArrayList<>();
        for (Drive drive = last[vertex]; drive != null; drive = last[drive.tail()]) {
            drives.add(drive);
        }
        Collections.reverse(drives);
        return drives;
    }

    private void push(double key, int vertex) {
        if (size == heapVertex.length) {
            heapSeconds = Arrays.copyOf(heapSeconds, 2 * size);
            heapVertex = Arrays.copyOf(heapVertex, 2 * size);
        }
        int place = size++;
        while (place > 0 && heapSeconds[(place - 1) / 2] > key) {
            move((place - 1) / 2, place);
            place = (place - 1) / 2;
        }
        heapSeconds[place] = key;
        heapVertex[place] = vertex;
    }

    private int pop() {
        int top = heapVertex[0];
        size--;
        double key = heapSeconds[size];
        int vertex = heapVertex[size];
        int place = 0;
        int child = lesser(1);
        while (child < size && heapSeconds[child] < key) {
            move(child, place);
            place = child;
            child = lesser(2 * place + 1);
        }
        heapSeconds[place] = key;
        heapVertex[place] = vertex;
        return top;
    }

    private int lesser(int child) {
        return child + 1 < size && heapSeconds[child + 1] < heapSeconds[child] ? child + 1 : child;
    }

    private void move(int from, int to) {
        heapSeconds[to] = heapSeconds[from];
        heapVertex[to] = heapVertex[from];
    }
}
