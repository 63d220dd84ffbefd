package org.twinbench.workbench.inspector;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.twinbench.model.AssetId;
import org.twinbench.model.Message;
import org.twinbench.model.Parameter;
import org.twinbench.model.ParameterType;
import org.twinbench.project.LayoutChanges;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.Session;

/** What an element is called and what it looks like: fields before those of its parameters. */
final class ElementForm {
    static final String MESSAGES = "inspector.element";

    private static final Parameter ID = Parameter.required("id", new ParameterType.Text());
    private static final Parameter LOOK = Parameter.optional("look", new ParameterType.Text(), "");

    private final Session session;

    ElementForm(Session session) {
        this.session = session;
    }

    void addTo(VBox form, Element element, ScenarioForm fields) {
        fields.add(form, ID, element, Optional.of(element.id()), text -> rename(element, text.strip(), fields));
        if (element.layout().hasPlace()) {
            fields.add(form, LOOK, element, element.layout().look(), text -> look(element, text.strip(), fields));
            Button choose = new Button(session.texts().now().text("inspector.element.chooseLook"));
            choose.setId("inspector-choose-look");
            choose.setOnAction(event -> choose(form).ifPresent(file -> look(element, relative(file), fields)));
            form.getChildren().add(choose);
        }
    }

    /** Everything that names the element follows. */
    private Optional<Message> rename(Element element, String id, ScenarioForm fields) {
        Scenario scenario = session.scenario();
        if (id.equals(element.id())) {
            return Optional.empty();
        }
        if (id.isEmpty() || id.contains("/")) {
            return Optional.of(Message.of("scenario.badId", id));
        }
        Optional<Message> refused = fields.engine(scenario)
                .map(engine -> LayoutChanges.renamed(scenario, element.id(), id, engine))
                .flatMap(renamed -> fields.change("id", renamed));
        if (refused.isEmpty() && element.asset().isEmpty()) {
            session.selection().clear();
            session.selection().add(new AssetId(id));
        }
        return refused;
    }

    private Optional<Message> look(Element element, String path, ScenarioForm fields) {
        Optional<String> look = Optional.of(path).filter(text -> !text.isEmpty());
        if (look.isPresent() && !isFile(path)) {
            return Optional.of(Message.of("inspector.element.noFile", path));
        }
        return fields.change("look", LayoutChanges.withLook(session.scenario(), Set.of(element.id()), look));
    }

    private boolean isFile(String path) {
        try {
            return Files.isRegularFile(folder().resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** From where looks are named. */
    private Path folder() {
        Path parent = Path.of(session.scenario().file()).toAbsolutePath().getParent();
        return parent == null ? Path.of("").toAbsolutePath() : parent;
    }

    private Optional<Path> choose(VBox form) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(
                        session.texts().now().text("inspector.element.models"), "*.glb", "*.gltf", "*.obj", "*.stl"));
        File file = chooser.showOpenDialog(form.getScene().getWindow());
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** With forward slashes, on every system; absolute if the file lies on another drive. */
    private String relative(Path file) {
        Path folder = folder();
        boolean together = folder.getRoot().equals(file.toAbsolutePath().getRoot());
        return (together ? folder.relativize(file.toAbsolutePath()) : file)
                .toString()
                .replace('\\', '/');
    }
}
