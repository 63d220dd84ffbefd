package org.twinbench.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.Messages;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Submodel;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.commands.Command;

/** The blocks that can be put into the open scenario: drag one onto the floor, or click it and then the floor. */
public final class LibraryPanel implements Panel {
    private static final double CLICK = 6;
    private static final double HELP_WIDTH = 360;

    private final Session session;
    private final LayoutEditor editor;
    private final List<Command> commands;
    private final FlowPane blocks = new FlowPane(6, 6);
    private final Label note = new Label();
    private Optional<EngineDescription> shown = Optional.empty();
    private List<ElementType> groups = List.of();
    private double pressedX;
    private double pressedY;
    private boolean dragging;

    public LibraryPanel(LayoutEditor editor, NewScenario beginning) {
        this.editor = editor;
        session = editor.session();
        new SceneComposer(editor);
        commands = new EditorCommands(editor).all(beginning);
        editor.groups().asking().subscribe(asking -> {
            if (asking) {
                beginning.showDrawing();
            }
        });
    }

    @Override
    public String id() {
        return "library";
    }

    @Override
    public String titleKey() {
        return "layout.library";
    }

    @Override
    public String icon() {
        return "mdi2s-shape-plus";
    }

    @Override
    public DockPlace place() {
        return DockPlace.LEFT;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public Node node() {
        blocks.setId("library.blocks");
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        session.scenarioProperty().subscribe(this::refresh);
        session.languageProperty().subscribe(this::fill);
        editor.tool().subscribe(this::mark);
        fill();
        VBox column = new VBox(10, new GroupForm(editor).node(), note, blocks);
        column.getStyleClass().add("inspector");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel");
        return scroll;
    }

    private void refresh() {
        if (!editor.engine().equals(shown) || !groupsNow().equals(groups)) {
            fill();
        }
    }

    private List<ElementType> groupsNow() {
        return editor.scenario().map(Groups::types).orElse(List.of());
    }

    private void fill() {
        shown = editor.engine();
        groups = groupsNow();
        note.setText(session.texts().now(shown.isPresent() ? "layout.library.hint" : "layout.library.none"));
        List<ToggleButton> buttons = new ArrayList<>();
        groups.forEach(type -> buttons.add(block(type)));
        shown.ifPresent(engine -> engine.types().forEach(type -> buttons.add(block(type))));
        blocks.getChildren().setAll(buttons);
        mark();
    }

    private ToggleButton block(ElementType type) {
        Messages messages = session.texts().now();
        String kind = messages.has(type.messages()) ? messages.text(type.messages()) : type.key();
        String name = Submodel.nameIn(type.key()).orElse(kind);
        FontIcon icon = new FontIcon(BlockIcons.of(type.key()));
        icon.setIconSize(26);
        ToggleButton button = new ToggleButton(name, icon);
        button.setId("library." + type.key());
        button.setUserData(type);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAlignment(Pos.CENTER);
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setPrefSize(98, 84);
        button.getStyleClass().add("library-block");
        String help = type.messages() + ".help";
        if (messages.has(help)) {
            Tooltip tip = new Tooltip(messages.text(help));
            tip.setWrapText(true);
            tip.setMaxWidth(HELP_WIDTH);
            tip.setShowDelay(Duration.millis(700));
            button.setTooltip(tip);
        }
        button.setOnAction(event -> choose(type, button.isSelected()));
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        button.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(type, event));
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release(type, button, event));
        return button;
    }

    private void choose(ElementType type, boolean on) {
        Tool tool = Ways.isWay(type) ? new Tool.Draw(type) : new Tool.Place(type);
        editor.editing().set(true);
        editor.tool().set(on ? tool : Tool.SELECT);
    }

    private void mark() {
        for (Node node : blocks.getChildren()) {
            Object type = node.getUserData();
            boolean on = switch (editor.tool().get()) {
                case Tool.Place(ElementType placed) -> placed.equals(type);
                case Tool.Draw(ElementType drawn) -> drawn.equals(type);
                case Tool.Select select -> false;
                case Tool.Connect connect -> false;
            };
            ((ToggleButton) node).setSelected(on);
        }
    }

    private void press(MouseEvent event) {
        pressedX = event.getScreenX();
        pressedY = event.getScreenY();
        dragging = false;
    }

    private void drag(ElementType type, MouseEvent event) {
        dragging |= Math.hypot(event.getScreenX() - pressedX, event.getScreenY() - pressedY) > CLICK;
        if (dragging) {
            editor.places().forEach(place -> {
                if (!place.hover(type, event.getScreenX(), event.getScreenY(), false)) {
                    place.leave();
                }
            });
            event.consume();
        }
    }

    private void release(ElementType type, ToggleButton button, MouseEvent event) {
        if (dragging) {
            editor.editing().set(true);
            editor.places().forEach(DropPlace::leave);
            for (DropPlace place : editor.places()) {
                if (place.hover(type, event.getScreenX(), event.getScreenY(), true)) {
                    break;
                }
            }
            button.disarm();
            event.consume();
        }
        dragging = false;
    }
}
