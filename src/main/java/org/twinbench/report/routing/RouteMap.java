package org.twinbench.report.routing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.twinbench.model.AtomicFiles;
import org.twinbench.model.Messages;
import org.twinbench.schedule.routing.RoutePlan;
import org.twinbench.schedule.routing.RoutingProblem;
import org.twinbench.schedule.routing.road.RoadTravel;
import org.w3c.dom.Document;

/** A plan of routes as a map: over the roads if they are known, else along straight lines. */
public final class RouteMap {
    /** The size in pixels. */
    public static final int WIDTH = 1400;

    public static final int HEIGHT = 960;
    private static final int LEGEND = 300;
    private static final int MARGIN = 36;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final RoutingProblem problem;
    private final RoutePlan plan;
    private final Messages messages;

    /** @throws IllegalArgumentException if the places are not known: see {@link #isDrawable} */
    public RouteMap(RoutingProblem problem, RoutePlan plan, Messages messages) {
        if (!isDrawable(problem)) {
            throw new IllegalArgumentException(problem.name() + " has sites without coordinates");
        }
        this.problem = problem;
        this.plan = plan;
        this.messages = messages;
    }

    /** Whether it is known where all sites are, and not only how far apart. */
    public static boolean isDrawable(RoutingProblem problem) {
        return problem.sites().stream().allMatch(site -> Double.isFinite(site.x()) && Double.isFinite(site.y()));
    }

    /** Whether a file's name ends in what can be written: {@code .png} or {@code .svg}. */
    public static boolean isKnown(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".svg");
    }

    /** Draws the map at its size. */
    public void draw(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Pen pen = new Pen(graphics);
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Pen.PAPER);
        double width = WIDTH - LEGEND - 3.0 * MARGIN;
        MapFrame frame = MapFrame.of(problem, MARGIN, MARGIN, width, HEIGHT - 2.0 * MARGIN);
        if (problem.travel() instanceof RoadTravel roads) {
            RoadLayer layer = new RoadLayer(pen, frame);
            layer.draw(roads.network());
            layer.names(roads.network());
        }
        new RouteLayer(pen, frame, problem).draw(plan);
        double left = WIDTH - LEGEND - MARGIN + 0.0;
        new MapLegend(pen, messages, problem, left, MARGIN, HEIGHT - MARGIN + 0.0).draw(plan, frame);
    }

    /** Writes the picture over a file, atomically: SVG if its name ends so, else PNG. */
    public void write(Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            writeSvg(file);
        } else {
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            draw(graphics);
            graphics.dispose();
            AtomicFiles.write(file, out -> ImageIO.write(image, "png", out));
        }
    }

    private void writeSvg(Path file) throws IOException {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new java.awt.Dimension(WIDTH, HEIGHT));
        draw(graphics);
        AtomicFiles.write(file, out -> graphics.stream(new OutputStreamWriter(out, StandardCharsets.UTF_8), false));
    }
}
