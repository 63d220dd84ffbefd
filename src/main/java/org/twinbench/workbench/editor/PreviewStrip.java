package org.twinbench.workbench.editor;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.Assets;
import org.twinbench.sim.factory.LinePreview;
import org.twinbench.workbench.Session;

/** Says under the plan what the drawn line will roughly do, while it is drawn. */
final class PreviewStrip {
    private static final double SECONDS_PER_HOUR = 3600;

    private final LayoutEditor editor;
    private final Session session;
    private final Label text = new Label();
    private final HBox node = new HBox(8, new FontIcon("mdi2c-calculator-variant-outline"), text);

    PreviewStrip(LayoutEditor editor) {
        this.editor = editor;
        session = editor.session();
        node.setPadding(new Insets(5, 10, 5, 10));
        node.setId("plan.preview");
        text.setId("plan.preview.text");
        text.getStyleClass().add("muted");
        session.scenarioProperty().subscribe(this::refresh);
        session.sceneProperty().subscribe(this::refresh);
        session.languageProperty().subscribe(this::refresh);
        refresh();
    }

    Node node() {
        return node;
    }

    private void refresh() {
        boolean factory = editor.engine().isPresent();
        node.setVisible(factory);
        node.setManaged(factory);
        if (factory) {
            Assets assets = editor.scene().<Assets>map(scene -> scene).orElse(Assets.NONE);
            text.setText(text(LinePreview.of(session.scenario(), assets)));
        }
    }

    private String text(Optional<LinePreview> preview) {
        return preview.map(line -> session.texts()
                        .now(
                                Double.isInfinite(line.wip()) ? "layout.preview.flooded" : "layout.preview.line",
                                line.throughput() * SECONDS_PER_HOUR,
                                line.wip(),
                                line.leadTime(),
                                line.bottleneck()))
                .orElseGet(() -> session.texts().now("layout.preview.none"));
    }
}
