package org.twinbench.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.experiment.analysis.Flow.Link;
import org.twinbench.experiment.analysis.FlowLayers;
import org.twinbench.model.Messages;

/** Where the parts went: bands as wide as the parts are many, from the source at the top to the sink at the bottom. */
final class SankeyDrawing {
    private static final int LAYER = 46;
    private static final int NODE = 15;
    private static final double GAP = 14;
    private static final double WIDTH = Drawing.WIDTH - 400.0;

    private final Flow flow;
    private final Messages messages;
    private final List<List<String>> layers;
    private final double scale;
    private final Map<String, Double> left = new HashMap<>();
    private final Map<String, Integer> top = new HashMap<>();

    SankeyDrawing(Flow flow, Messages messages) {
        this.flow = flow;
        this.messages = messages;
        this.layers = FlowLayers.of(flow);
        double most = layers.stream()
                .mapToDouble(layer -> layer.stream().mapToDouble(this::through).sum())
                .max()
                .orElse(1);
        int widest = layers.stream().mapToInt(List::size).max().orElse(1);
        this.scale = Math.max(10, WIDTH - GAP * (widest - 1)) / Math.max(1, most);
        place();
    }

    private double through(String element) {
        return Math.max(flow.into(element), flow.outOf(element));
    }

    private void place() {
        for (int i = 0; i < layers.size(); i++) {
            double width =
                    layers.get(i).stream().mapToDouble(e -> through(e) * scale).sum()
                            + GAP * (layers.get(i).size() - 1);
            double x = (WIDTH - width) / 2;
            for (String element : layers.get(i)) {
                left.put(element, x);
                top.put(element, i * LAYER);
                x += through(element) * scale + GAP;
            }
        }
    }

    void write(Html html) {
        Drawing.open(html, layers.size() * LAYER, messages.text("report.section.flow"));
        bands(html);
        for (List<String> layer : layers) {
            layer.forEach(element -> node(html, element, layer.size() == 1));
        }
        html.close();
    }

    private void node(Html html, String element, boolean isAlone) {
        double width = Math.max(1, through(element) * scale);
        double x = left.get(element);
        double y = top.get(element);
        String text = element + "  " + String.format(Locale.ROOT, "%.0f", through(element));
        Drawing.box(html, x, y, width, NODE, Style.css(Style.series(0)), text);
        double end = isAlone ? x + width + 6 : x + width / 2;
        Drawing.text(html, end, isAlone ? y + 12 : y + NODE + 12, isAlone ? "start" : "middle", text);
    }

    private void bands(Html html) {
        Map<String, Double> out = new HashMap<>(left);
        Map<String, Double> in = new HashMap<>(left);
        List<Link> sorted = new ArrayList<>(flow.links());
        sorted.sort((a, b) -> Double.compare(left.get(a.to()), left.get(b.to())));
        for (Link link : sorted) {
            double width = link.parts() * scale;
            double from = out.merge(link.from(), width, Double::sum) - width;
            double to = in.merge(link.to(), width, Double::sum) - width;
            if (link.parts() > 0) {
                band(html, link, from, to, width);
            }
        }
    }

    private void band(Html html, Link link, double from, double to, double width) {
        double y = top.get(link.from()) + NODE;
        double end = top.get(link.to());
        double middle = (y + end) / 2;
        String path = String.format(
                Locale.ROOT,
                "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fL%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
                from,
                y,
                from,
                middle,
                to,
                middle,
                to,
                end,
                to + width,
                end,
                to + width,
                middle,
                from + width,
                middle,
                from + width,
                y);
        html.open("path", "d", path, "fill", Style.css(Style.series(5)), "fill-opacity", "0.45");
        html.leaf("title", link.from() + " → " + link.to() + "  " + String.format(Locale.ROOT, "%.0f", link.parts()))
                .close();
    }
}
