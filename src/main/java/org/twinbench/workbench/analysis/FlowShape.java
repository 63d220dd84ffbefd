package org.twinbench.workbench.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.experiment.analysis.Flow.Link;
import org.twinbench.experiment.analysis.FlowLayers;

/** Where the elements and bands of a flow lie in a picture: from left to right, bands as thick as their parts are many. */
final class FlowShape {
    static final double NODE = 12;
    private static final double GAP = 10;
    private static final double LEAST = 2;

    /** An element as a standing bar; lengths in pixels. */
    record Bar(String element, double x, double y, double height, double parts) {}

    /** Parts on their way, from the right side of one bar to the left side of another. */
    record Band(Link link, double fromX, double fromY, double toX, double toY, double thickness) {}

    private final Flow flow;
    private final double scale;
    private final Map<String, Bar> bars = new HashMap<>();
    private final List<Band> bands = new ArrayList<>();

    FlowShape(Flow flow, double width, double height) {
        this.flow = flow;
        List<List<String>> layers = FlowLayers.of(flow);
        double most = layers.stream()
                .mapToDouble(layer -> layer.stream().mapToDouble(this::through).sum())
                .max()
                .orElse(1);
        int widest = layers.stream().mapToInt(List::size).max().orElse(1);
        scale = Math.max(height / 4, height - GAP * (widest - 1)) / Math.max(1, most);
        double step = layers.size() > 1 ? (width - NODE) / (layers.size() - 1) : 0;
        for (int i = 0; i < layers.size(); i++) {
            place(layers.get(i), i * step, height);
        }
        connect();
    }

    private double through(String element) {
        return Math.max(flow.into(element), flow.outOf(element));
    }

    /** One layer, its elements in the order of those that they get their parts from. */
    private void place(List<String> layer, double x, double height) {
        List<String> order = new ArrayList<>(layer);
        order.sort(Comparator.comparingDouble(this::source));
        double used = layer.stream().mapToDouble(this::height).sum() + GAP * (layer.size() - 1);
        double y = Math.max(0, (height - used) / 2);
        for (String element : order) {
            bars.put(element, new Bar(element, x, y, height(element), through(element)));
            y += height(element) + GAP;
        }
    }

    private double height(String element) {
        return Math.max(LEAST, through(element) * scale);
    }

    /** The mean height from which parts come in from layers that already have their places. */
    private double source(String element) {
        double parts = 0;
        double sum = 0;
        for (Link link : flow.links()) {
            Bar from = bars.get(link.from());
            if (link.to().equals(element) && from != null) {
                parts += link.parts();
                sum += link.parts() * (from.y() + from.height() / 2);
            }
        }
        return parts > 0 ? sum / parts : 0;
    }

    private void connect() {
        Map<String, Double> out = new HashMap<>();
        Map<String, Double> in = new HashMap<>();
        List<Link> sorted = new ArrayList<>(flow.links());
        sorted.sort(
                Comparator.comparingDouble((Link link) -> bars.get(link.to()).y())
                        .thenComparingDouble(link -> bars.get(link.from()).y()));
        for (Link link : sorted) {
            if (link.parts() > 0) {
                double thickness = link.parts() * scale;
                Bar from = bars.get(link.from());
                Bar to = bars.get(link.to());
                double start = out.merge(link.from(), thickness, Double::sum) - thickness;
                double end = in.merge(link.to(), thickness, Double::sum) - thickness;
                bands.add(new Band(link, from.x() + NODE, from.y() + start, to.x(), to.y() + end, thickness));
            }
        }
    }

    List<Bar> bars() {
        return List.copyOf(bars.values());
    }

    List<Band> bands() {
        return List.copyOf(bands);
    }
}
