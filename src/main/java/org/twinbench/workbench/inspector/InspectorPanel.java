package org.twinbench.workbench.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scene.Scene;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;

/**
 * What is selected: who it is, what the model says of it, its live values, and the parameters that the scenario gives
 * it. With nothing selected, the parameters of the scenario itself.
 */
public final class InspectorPanel implements Panel {
    private static final Duration BETWEEN_LOOKS = Duration.millis(120);

    private final Session session;
    private final ScenarioForm forms;
    private final VBox content = new VBox();
    private final PauseTransition look = new PauseTransition(BETWEEN_LOOKS);
    private Optional<LiveValues> live = Optional.empty();

    public InspectorPanel(Session session, List<EngineDescription> engines) {
        this.session = session;
        forms = new ScenarioForm(session, engines);
        session.onFinishEditing(forms::finishEditing);
    }

    @Override
    public String id() {
        return "inspector";
    }

    @Override
    public String titleKey() {
        return "inspector.title";
    }

    @Override
    public String icon() {
        return "mdi2t-tune-variant";
    }

    @Override
    public DockPlace place() {
        return DockPlace.RIGHT;
    }

    @Override
    public Node node() {
        InvalidationListener rebuild = observable -> rebuild();
        for (Observable observed : List.of(
                session.selection(),
                session.sceneProperty(),
                session.scenarioProperty(),
                session.recordingProperty(),
                session.languageProperty())) {
            observed.addListener(rebuild);
        }
        look.setOnFinished(event -> live.ifPresent(LiveValues::refresh));
        session.tickProperty().subscribe(tick -> {
            if (look.getStatus() != Animation.Status.RUNNING) {
                look.playFromStart();
            }
        });
        content.getStyleClass().add("inspector");
        content.setId("inspector-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel");
        rebuild();
        return scroll;
    }

    private void rebuild() {
        Optional<String> focused = focused();
        forms.leave();
        content.getChildren().clear();
        live = Optional.empty();
        switch (session.selection().size()) {
            case 0 -> showScenario();
            case 1 -> showAsset(session.selection().iterator().next());
            default -> showMany();
        }
        focused.ifPresent(id -> Platform.runLater(() -> focus(id)));
    }

    private Optional<String> focused() {
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        boolean inside = owner != null && content.lookupAll("#" + owner.getId()).contains(owner);
        return inside ? Optional.of(owner.getId()) : Optional.empty();
    }

    /** Gives the new field the place of the old one in the keyboard's way through the form. */
    private void focus(String id) {
        Node field = content.lookup("#" + id);
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        if (field != null && (owner == null || owner.getScene() == null)) {
            field.requestFocus();
        }
    }

    private void showScenario() {
        if (session.scenario() == null) {
            Label none = new Label(text("inspector.nothing"));
            none.getStyleClass().add("empty-note");
            content.getChildren().add(none);
            return;
        }
        title(session.scenario().name().in(session.texts().locale()), text("inspector.scenario"));
        String description = session.scenario().description().in(session.texts().locale());
        if (!description.isBlank()) {
            Label label = new Label(description);
            label.setWrapText(true);
            content.getChildren().add(label);
        }
        section("inspector.parameters", forms.ofScenario());
        noteOfRun();
    }

    private void showAsset(AssetId id) {
        Optional<Scene.Placed> placed = Optional.ofNullable(session.scene()).flatMap(scene -> scene.find(id));
        Optional<Element> element = element(id);
        title(
                placed.map(found -> found.node().name()).orElse(id.value()),
                element.map(forms::typeName)
                        .or(() -> placed.map(found -> found.node().kind()))
                        .orElse(""));
        LiveValues values = new LiveValues(session, id);
        if (!values.isEmpty()) {
            live = Optional.of(values);
            values.refresh();
            section("inspector.live", values.node());
        }
        element.ifPresent(found -> section("inspector.parameters", forms.ofElement(found)));
        if (element.isPresent()) {
            noteOfRun();
        }
        placed.ifPresent(this::showAttributes);
    }

    private void showAttributes(Scene.Placed placed) {
        GridPane grid = Grids.twoColumns();
        row(grid, text("inspector.id"), placed.node().id().value());
        row(grid, text("inspector.kind"), placed.node().kind());
        Bounds size = session.scene().bounds(placed.node().id());
        if (!size.isEmpty()) {
            row(
                    grid,
                    text("inspector.size"),
                    "%.2f × %.2f × %.2f m"
                            .formatted(
                                    size.size().x(),
                                    size.size().y(),
                                    size.size().z()));
        }
        placed.node().attributes().forEach((key, value) -> {
            if (!key.equals("kind")) {
                row(grid, key, value.toString());
            }
        });
        section("inspector.attributes", grid);
    }

    private void showMany() {
        title(
                text("inspector.many", Integer.toString(session.selection().size())),
                session.selection().stream()
                        .flatMap(id -> Optional.ofNullable(session.scene()).flatMap(scene -> scene.find(id)).stream())
                        .collect(Collectors.groupingBy(placed -> placed.node().kind(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    private Optional<Element> element(AssetId id) {
        return Optional.ofNullable(session.scenario())
                .flatMap(scenario -> scenario.elements().stream()
                        .filter(element -> element.stateId().equals(id))
                        .findFirst());
    }

    private void title(String name, String kind) {
        Label title = new Label(name);
        title.setId("inspector-name");
        title.getStyleClass().add("inspector-title");
        title.setWrapText(true);
        Label below = new Label(kind);
        below.setId("inspector-kind");
        below.getStyleClass().add("muted");
        below.setWrapText(true);
        content.getChildren().add(new VBox(title, below));
    }

    private void section(String key, Node node) {
        Label heading = new Label(text(key));
        heading.getStyleClass().add("inspector-heading");
        content.getChildren().addAll(heading, node);
    }

    private void noteOfRun() {
        if (session.recording() != null) {
            Label note = new Label(text("inspector.discards"));
            note.getStyleClass().add("muted");
            note.setWrapText(true);
            content.getChildren().add(note);
        }
    }

    private static void row(GridPane grid, String name, String value) {
        Label left = new Label(name);
        left.getStyleClass().add("muted");
        Label right = new Label(value);
        right.setWrapText(true);
        grid.addRow(grid.getRowCount(), left, right);
    }

    private String text(String key, Object... values) {
        return session.texts().now(key, values);
    }
}
