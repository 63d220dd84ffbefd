package org.twinbench.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.twinbench.layout.Footprint;
import org.twinbench.layout.Ports;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;
import org.twinbench.workbench.Shades;
import org.twinbench.workbench.editor.LayoutEditor.Connection;
import org.twinbench.workbench.theme.Ink;
import org.twinbench.workbench.theme.Theme;
import org.twinbench.workbench.viewport.PlanGround;

/** Draws the layout on the plan: elements, arrows of the flow, ports, handles, and what is being done to them. */
final class PlanPainter {
    private static final Color SELECTED = Color.web("#FF8A1F");
    private static final Font FONT = Font.font(12);

    /** Pixels per metre from which ports are drawn. */
    private static final double PORTS = 8;

    /** Pixels that two lines of the grid have to be apart. */
    private static final double GRID_APART = 9;

    private final LayoutEditor editor;
    private final PlanGround ground;
    private final PlanTargets targets;
    private Ink ink = Ink.of(Theme.LIGHT);

    PlanPainter(LayoutEditor editor, PlanGround ground, PlanTargets targets) {
        this.editor = editor;
        this.ground = ground;
        this.targets = targets;
    }

    void grid(GraphicsContext g) {
        ink = Ink.of(editor.session().themeProperty().get());
        if (!editor.isActive()) {
            return;
        }
        double width = ground.node().getWidth();
        double height = ground.node().getHeight();
        double step = LayoutEditor.GRID;
        while (step * ground.pose().scale() < GRID_APART) {
            step *= 2;
        }
        Vec3 low = ground.floor(0, height);
        Vec3 high = ground.floor(width, 0);
        g.setLineWidth(1);
        for (long i = (long) Math.ceil(low.x() / step); i * step <= high.x(); i++) {
            g.setStroke(i % 10 == 0 ? ink.line() : ink.line().deriveColor(0, 1, 1, 0.45));
            double x = Math.round(ground.pixelX(i * step)) + 0.5;
            g.strokeLine(x, 0, x, height);
        }
        for (long i = (long) Math.ceil(low.y() / step); i * step <= high.y(); i++) {
            g.setStroke(i % 10 == 0 ? ink.line() : ink.line().deriveColor(0, 1, 1, 0.45));
            double y = Math.round(ground.pixelY(i * step)) + 0.5;
            g.strokeLine(0, y, width, y);
        }
    }

    void paint(GraphicsContext g, Gesture gesture) {
        List<Element> selected = editor.selected();
        for (Element element : editor.elements()) {
            if (LayoutEditor.isMovable(element)) {
                block(g, shown(element, gesture), selected.contains(element));
            }
        }
        for (Element element : editor.elements()) {
            flows(g, element, gesture);
        }
        if (editor.isActive()) {
            ports(g, gesture);
            handles(g, selected, gesture);
            doing(g, gesture);
        }
    }

    /** As it will be when the button comes up. */
    private Element shown(Element element, Gesture gesture) {
        return switch (gesture) {
            case Gesture.Moving(Set<String> ids, Vec3 from, Vec3 by)
            when ids.contains(element.id()) -> element.withLayout(LayoutEditor.shifted(element.layout(), by));
            case Gesture.Turning(Vec3 about, double angle)
            when editor.selected().contains(element) ->
                element.layout()
                        .spot()
                        .map(spot -> element.withLayout(new Layout(
                                Optional.of(new Spot(spot.position(), spot.heading() + angle)),
                                List.of(),
                                element.layout().look())))
                        .orElse(element);
            case Gesture.Bending(String id, int corner, List<Vec3> path)
            when id.equals(element.id()) -> element.withLayout(Layout.along(path));
            default -> element;
        };
    }

    private void block(GraphicsContext g, Element element, boolean selected) {
        boolean wrong = editor.clearance().get().concerned().contains(element.id());
        Color color = color(element);
        List<Footprint> feet = Footprint.of(element, editor.scene());
        for (Footprint foot : feet) {
            g.setFill(color.deriveColor(0, 1, 1, 0.82));
            polygon(g, foot, true);
        }
        for (Footprint foot : feet) {
            g.setStroke(wrong ? ink.danger() : selected ? SELECTED : color.darker());
            g.setLineWidth(selected || wrong ? 2.5 : 1.2);
            polygon(g, foot, false);
            arrow(g, foot);
        }
        if (!feet.isEmpty()) {
            name(g, element, feet);
        }
    }

    /** That of its shade if all views show one, else that of its type. */
    private Color color(Element element) {
        Shades shades = editor.session().shades();
        OptionalInt shade = shades == null ? OptionalInt.empty() : shades.color(element.stateId());
        return shade.isPresent()
                ? Color.rgb(shade.getAsInt() >> 16 & 255, shade.getAsInt() >> 8 & 255, shade.getAsInt() & 255)
                : BlockColors.of(element.type());
    }

    /** Its name, and its value where a shade shows one: nobody has to read it off a colour. */
    private String label(Element element) {
        Shades shades = editor.session().shades();
        return shades == null
                ? element.id()
                : shades.text(element.stateId())
                        .map(value -> element.id() + "  " + value)
                        .orElse(element.id());
    }

    private void polygon(GraphicsContext g, Footprint foot, boolean fill) {
        List<Vec3> corners = foot.corners();
        double[] x = corners.stream().mapToDouble(p -> ground.pixelX(p.x())).toArray();
        double[] y = corners.stream().mapToDouble(p -> ground.pixelY(p.y())).toArray();
        if (fill) {
            g.fillPolygon(x, y, x.length);
        } else {
            g.strokePolygon(x, y, x.length);
        }
    }

    /** A small white arrow that says which way parts go through. */
    private void arrow(GraphicsContext g, Footprint foot) {
        double scale = ground.pose().scale();
        double length = Math.min(0.5, foot.box().size().x() / 3);
        if (length * scale < 5) {
            return;
        }
        double x = foot.box().maxX() - 0.25 - length / 2;
        Transform frame = foot.frame();
        Vec3 tip = frame.point(new Vec3(x + length / 2, 0, 0));
        Vec3 left = frame.point(new Vec3(x - length / 2, length / 2, 0));
        Vec3 right = frame.point(new Vec3(x - length / 2, -length / 2, 0));
        double[] xs = Stream.of(tip, left, right)
                .mapToDouble(p -> ground.pixelX(p.x()))
                .toArray();
        double[] ys = Stream.of(tip, left, right)
                .mapToDouble(p -> ground.pixelY(p.y()))
                .toArray();
        g.setFill(Color.WHITE.deriveColor(0, 1, 1, 0.85));
        g.fillPolygon(xs, ys, 3);
    }

    private void name(GraphicsContext g, Element element, List<Footprint> feet) {
        if (ground.pose().scale() < PORTS) {
            return;
        }
        double bottom = feet.stream()
                .mapToDouble(foot -> ground.pixelY(foot.bounds().minY()))
                .max()
                .orElse(0);
        double x = ground.pixelX(feet.getFirst().bounds().center().x());
        g.setFont(FONT);
        g.setTextAlign(TextAlignment.CENTER);
        g.setLineWidth(3);
        g.setStroke(ink.background().deriveColor(0, 1, 1, 0.8));
        g.strokeText(label(element), x, bottom + 15);
        g.setFill(ink.text());
        g.fillText(label(element), x, bottom + 15);
        g.setTextAlign(TextAlignment.LEFT);
    }

    private void flows(GraphicsContext g, Element from, Gesture gesture) {
        for (String next : from.next()) {
            Optional<Ports> start = Ports.of(shown(from, gesture), editor.scene());
            Optional<Ports> end = editor.scenario()
                    .flatMap(scenario -> scenario.element(next))
                    .flatMap(element -> Ports.of(shown(element, gesture), editor.scene()));
            if (start.isPresent() && end.isPresent()) {
                boolean chosen =
                        new Connection(from.id(), next).equals(editor.chosen().get());
                g.setStroke(chosen ? SELECTED : ink.accent());
                g.setLineWidth(chosen ? 3.5 : 2);
                line(g, start.get().exit(), end.get().entry());
            }
        }
    }

    private void line(GraphicsContext g, Vec3 from, Vec3 to) {
        double x0 = ground.pixelX(from.x());
        double y0 = ground.pixelY(from.y());
        double x1 = ground.pixelX(to.x());
        double y1 = ground.pixelY(to.y());
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length < 3) {
            return;
        }
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        double head = Math.min(11, length / 2);
        g.strokeLine(x0, y0, x1 - ux * head, y1 - uy * head);
        g.setFill(g.getStroke());
        g.fillPolygon(
                new double[] {x1, x1 - ux * head - uy * head / 2, x1 - ux * head + uy * head / 2},
                new double[] {y1, y1 - uy * head + ux * head / 2, y1 - uy * head - ux * head / 2},
                3);
    }

    private void ports(GraphicsContext g, Gesture gesture) {
        boolean connecting = editor.tool().get() instanceof Tool.Connect || gesture instanceof Gesture.Connecting;
        if (ground.pose().scale() < PORTS && !connecting) {
            return;
        }
        for (Element element : editor.elements()) {
            editor.type(element)
                    .ifPresent(type -> Ports.of(shown(element, gesture), editor.scene())
                            .ifPresent(ports -> {
                                if (type.maxInputs() > 0) {
                                    dot(g, ports.entry(), connecting ? 6 : 4, ink.background(), ink.accent());
                                }
                                if (type.maxOutputs() > element.next().size()) {
                                    dot(g, ports.exit(), 5.5, ink.accent(), ink.background());
                                }
                            }));
        }
    }

    private void dot(GraphicsContext g, Vec3 at, double radius, Color fill, Color stroke) {
        disc(g, ground.pixelX(at.x()), ground.pixelY(at.y()), radius, fill, stroke);
    }

    private static void disc(GraphicsContext g, double x, double y, double radius, Color fill, Color stroke) {
        g.setFill(fill);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setStroke(stroke);
        g.setLineWidth(1.5);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void handles(GraphicsContext g, List<Element> selected, Gesture gesture) {
        if (selected.size() != 1 || !LayoutEditor.isMovable(selected.getFirst())) {
            return;
        }
        Element element = shown(selected.getFirst(), gesture);
        targets.handle(element).ifPresent(handle -> {
            Vec3 foot = element.layout().spot().orElseThrow().position();
            g.setStroke(SELECTED);
            g.setLineWidth(1.5);
            g.strokeLine(ground.pixelX(foot.x()), ground.pixelY(foot.y()), handle.x(), handle.y());
            disc(g, handle.x(), handle.y(), 6, Color.WHITE, SELECTED);
        });
        for (Vec3 corner : element.layout().path()) {
            double x = ground.pixelX(corner.x());
            double y = ground.pixelY(corner.y());
            g.setFill(Color.WHITE);
            g.fillRect(x - 5, y - 5, 10, 10);
            g.setStroke(SELECTED);
            g.strokeRect(x - 5, y - 5, 10, 10);
        }
    }

    private void doing(GraphicsContext g, Gesture gesture) {
        g.setStroke(ink.accent());
        g.setLineWidth(2);
        switch (gesture) {
            case Gesture.Connecting connecting -> {
                g.setLineDashes(7, 5);
                line(g, connecting.start(), connecting.to());
                g.setLineDashes();
            }
            case Gesture.Placing placing -> {
                for (Footprint foot : placing.ground()) {
                    g.setFill(BlockColors.of(placing.type().key()).deriveColor(0, 1, 1, 0.45));
                    polygon(g, foot, true);
                    g.setStroke(placing.caught() ? SELECTED : ink.accent());
                    polygon(g, foot, false);
                    arrow(g, foot);
                }
            }
            case Gesture.Drawing drawing -> {
                for (int i = 0; i + 1 < drawing.path().size(); i++) {
                    line(g, drawing.path().get(i), drawing.path().get(i + 1));
                }
                drawing.path().forEach(corner -> dot(g, corner, 4, Color.WHITE, ink.accent()));
            }
            default -> {}
        }
    }
}
