package org.twinbench.workbench.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.project.Grouping;
import org.twinbench.scenario.ElementType;

/** Asks for the name of a new group and which values of its blocks become parameters of it. */
final class GroupForm {
    private final LayoutEditor editor;
    private final Groups groups;
    private final VBox node = new VBox(8);
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private List<CheckBox> choices = List.of();

    GroupForm(LayoutEditor editor) {
        this.editor = editor;
        groups = editor.groups();
        name.setId("group.name");
        name.setOnAction(event -> make());
        problem.setWrapText(true);
        problem.getStyleClass().add("error");
        node.managedProperty().bind(node.visibleProperty());
        groups.asking().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(boolean asking) {
        node.setVisible(asking);
        if (!asking) {
            node.getChildren().clear();
            return;
        }
        name.setText(groups.freeName());
        problem.setText("");
        choices = groups.choices().stream().map(this::choice).toList();
        Label heading = new Label(text("layout.group"));
        heading.getStyleClass().add("sheet-heading");
        Label hint = new Label(text("layout.group.expose"));
        hint.setWrapText(true);
        node.getChildren().setAll(heading, new Label(text("layout.group.name")), name, hint);
        node.getChildren().addAll(choices);
        Button make = button("group.make", "layout.group.make", this::make);
        Button leave = button(
                "group.leave", "layout.group.leave", () -> groups.asking().set(false));
        node.getChildren().addAll(problem, new HBox(8, make, leave));
        name.requestFocus();
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(text(key));
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }

    private CheckBox choice(Grouping.Exposed one) {
        CheckBox box = new CheckBox(one.element() + " · " + label(one));
        box.setId("group.expose." + one.element() + "." + one.key());
        box.setUserData(one);
        return box;
    }

    private String label(Grouping.Exposed one) {
        Messages messages = editor.session().texts().now();
        return editor.scenario()
                .flatMap(scenario -> scenario.element(one.element()))
                .flatMap(editor::type)
                .map(ElementType::messages)
                .map(area -> area + "." + one.key())
                .filter(messages::has)
                .map(messages::text)
                .orElse(one.key());
    }

    private void make() {
        List<Grouping.Exposed> exposed = choices.stream()
                .filter(CheckBox::isSelected)
                .map(box -> (Grouping.Exposed) box.getUserData())
                .toList();
        groups.group(name.getText().strip(), exposed).ifPresent(this::complain);
    }

    private void complain(Message message) {
        problem.setText(editor.session().texts().now().text(message));
    }

    private String text(String key) {
        return editor.session().texts().now(key);
    }
}
