package org.twinbench.workbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.twinbench.experiment.analysis.Flow;
import org.twinbench.experiment.analysis.FlowLayers;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.scenario.Element;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.analysis.FlowShape.Band;
import org.twinbench.workbench.analysis.FlowShape.Bar;
import org.twinbench.workbench.theme.Ink;

/** Where the parts went, as a Sankey diagram; a click selects an element. */
final class FlowView implements AnalysisView {
    private static final double MARGIN = 12;
    private static final Font FONT = Font.font(12);

    private final Session session;
    private final Pane picture = new Pane();
    private final ScrollPane scroll = new ScrollPane(picture);
    private final Label none = new Label();
    private final StackPane node = new StackPane(scroll, none);
    private Flow flow = new Flow(List.of());

    FlowView(Session session) {
        this.session = session;
        picture.setId("analysis-flow");
        scroll.setFitToHeight(true);
        scroll.setMinSize(0, 0);
        scroll.getStyleClass().add("plain");
        scroll.viewportBoundsProperty().subscribe(this::draw);
        none.getStyleClass().add("empty-note");
        none.textProperty().bind(session.texts().of("analysis.flow.none"));
        node.setMinSize(0, 0);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(RunAnalysis analysis) {
        flow = analysis.flow();
        draw();
    }

    private void draw() {
        boolean isEmpty = flow.links().stream().allMatch(link -> link.parts() <= 0);
        none.setVisible(isEmpty);
        scroll.setVisible(!isEmpty);
        double height = scroll.getViewportBounds().getHeight() - 2 * MARGIN;
        if (isEmpty || height < 20) {
            return;
        }
        double label = widestLabel();
        double least = (FlowShape.NODE + label) * (FlowLayers.of(flow).size() - 1);
        double width = Math.max(least, scroll.getViewportBounds().getWidth() - 2 * MARGIN - label);
        picture.setPrefWidth(width + 2 * MARGIN + label);
        Ink ink = Ink.of(session.themeProperty().get());
        FlowShape shape = new FlowShape(flow, width, height);
        List<Node> nodes = new ArrayList<>();
        shape.bands().forEach(band -> nodes.add(band(band, ink)));
        shape.bars().forEach(bar -> nodes.add(bar(bar, ink)));
        shape.bars().forEach(bar -> nodes.add(label(bar, ink)));
        for (Node child : nodes) {
            child.setLayoutX(MARGIN);
            child.setLayoutY(MARGIN);
        }
        picture.getChildren().setAll(nodes);
    }

    /** So that no name runs into the next bar. */
    private double widestLabel() {
        return flow.links().stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .distinct()
                .mapToDouble(element -> {
                    double parts = Math.max(flow.into(element), flow.outOf(element));
                    Text text = new Text(text(new Bar(element, 0, 0, 0, parts)));
                    text.setFont(FONT);
                    return text.getLayoutBounds().getWidth() + 12;
                })
                .max()
                .orElse(0);
    }

    private static Node band(Band band, Ink ink) {
        double middle = (band.fromX() + band.toX()) / 2;
        double below = band.thickness();
        Path path = new Path(
                new MoveTo(band.fromX(), band.fromY()),
                new CubicCurveTo(middle, band.fromY(), middle, band.toY(), band.toX(), band.toY()),
                new LineTo(band.toX(), band.toY() + below),
                new CubicCurveTo(
                        middle, band.toY() + below, middle, band.fromY() + below, band.fromX(), band.fromY() + below),
                new ClosePath());
        path.setStroke(null);
        path.setFill(ink.accentSoft());
        path.setOnMouseEntered(event -> path.setFill(ink.accent()));
        path.setOnMouseExited(event -> path.setFill(ink.accentSoft()));
        Tooltip.install(
                path,
                new Tooltip("%s → %s: %.0f"
                        .formatted(
                                band.link().from(),
                                band.link().to(),
                                band.link().parts())));
        return path;
    }

    private Node bar(Bar bar, Ink ink) {
        Rectangle rectangle = new Rectangle(bar.x(), bar.y(), FlowShape.NODE, bar.height());
        rectangle.setFill(ink.accent());
        rectangle.setFocusTraversable(true);
        rectangle.setAccessibleText(text(bar));
        rectangle.focusedProperty().subscribe(focused -> rectangle.setStroke(focused ? ink.warning() : null));
        rectangle.setStrokeWidth(3);
        rectangle.setOnMouseClicked(event -> select(bar.element()));
        rectangle.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                select(bar.element());
                event.consume();
            }
        });
        Tooltip.install(rectangle, new Tooltip(text(bar)));
        return rectangle;
    }

    private void select(String element) {
        session.scenario().elements().stream()
                .filter(one -> one.id().equals(element))
                .map(Element::stateId)
                .findFirst()
                .ifPresent(asset -> session.select(List.of(asset)));
    }

    private static String text(Bar bar) {
        return "%s  %.0f".formatted(bar.element(), bar.parts());
    }

    private static Node label(Bar bar, Ink ink) {
        Text text = new Text(bar.x() + FlowShape.NODE + 4, bar.y() + bar.height() / 2, text(bar));
        text.setTextOrigin(VPos.CENTER);
        text.setFont(FONT);
        Color color = ink.text();
        text.setFill(color);
        text.setMouseTransparent(true);
        return text;
    }
}
