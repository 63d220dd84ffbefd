package org.twinbench.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** Draws charts as SVG that stands within a page: scales with it, takes its colours, repeats no id of another. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    /**
     * A chart as an {@code svg} element.
     *
     * @param name unique in the page; begins the ids
     * @param title what is read out instead of the drawing
     */
    static String of(JFreeChart chart, int width, int height, String name, String title) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return super.generateID(name + "-" + prefix);
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        StringWriter out = new StringWriter();
        try {
            graphics.stream(out, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String drawing = out.toString();
        String inner = drawing.substring(drawing.indexOf('>', drawing.indexOf("<svg")) + 1);
        String head = new Html()
                .open(
                        "svg",
                        "xmlns",
                        NAMESPACE,
                        "xmlns:xlink",
                        "http://www.w3.org/1999/xlink",
                        "class",
                        "chart",
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        title)
                .toString();
        return head + inner.replace("\"genericDefs\"", "\"" + name + "-defs\"");
    }
}
