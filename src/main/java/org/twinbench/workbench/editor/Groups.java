package org.twinbench.workbench.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.twinbench.layout.Starters;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Vec3;
import org.twinbench.project.Grouping;
import org.twinbench.project.LayoutChanges;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;
import org.twinbench.scenario.Submodel;
import org.twinbench.scenario.Submodels;

/** Makes groups of the selected blocks, puts them into the scenario again, and takes them apart. UI thread only. */
final class Groups {
    private final LayoutEditor editor;
    private final BooleanProperty asking = new SimpleBooleanProperty(this, "asking");

    Groups(LayoutEditor editor) {
        this.editor = editor;
        editor.session().scenarioProperty().subscribe(scenario -> asking.set(false));
    }

    /** Whether the name and the parameters of a new group are being asked for. */
    BooleanProperty asking() {
        return asking;
    }

    /** The groups of the scenario as blocks of the library. */
    static List<ElementType> types(Scenario scenario) {
        return scenario.submodels().definitions().stream()
                .map(group -> new ElementType(group.type(), "layout.group.block", group.parameters(), 1, 0))
                .toList();
    }

    /** What the selected blocks have written that may become a parameter of their group. */
    List<Grouping.Exposed> choices() {
        return grouping().map(grouping -> grouping.choices(selected())).orElse(List.of());
    }

    /** A name that no group has yet. */
    String freeName() {
        Submodels all = editor.session().scenario().submodels();
        int number = 1;
        while (all.definition("group" + number).isPresent()) {
            number++;
        }
        return "group" + number;
    }

    /** Makes a group of the selected blocks. @return what is wrong with it, if it could not be made */
    Optional<Message> group(String name, List<Grouping.Exposed> exposed) {
        Set<String> ids = selected();
        Scenario now = editor.session().scenario();
        if (ids.isEmpty()
                || !name.matches("[^/:\\s][^/:]{0,59}")
                || now.submodels().definition(name).isPresent()) {
            return Optional.of(Message.of("layout.group.badName", name));
        }
        String use = LayoutChanges.freeId(now, name, uses(now));
        try {
            Scenario grouped = grouping().orElseThrow().grouped(name, use, ids, exposed);
            editor.edit(Message.of("layout.edit.group", name), scenario -> grouped);
            editor.select(ids.stream().map(id -> use + "." + id).collect(Collectors.toSet()));
            return Optional.empty();
        } catch (BadInputException e) {
            return Optional.of(e.findings().getFirst().message());
        }
    }

    /** Takes the groups apart that the selected blocks belong to; the blocks stay. */
    void ungroup() {
        Set<String> ids = selected();
        grouping()
                .ifPresent(grouping -> editor.edit(
                        Message.of("layout.edit.ungroup", String.join(", ", ids)), scenario -> grouping.apart(ids)));
    }

    /** Puts a group on the floor and selects its blocks. */
    void use(ElementType type, Vec3 at) {
        Scenario now = editor.session().scenario();
        String name = Submodel.nameIn(type.key()).orElseThrow();
        String id = LayoutChanges.freeId(now, name, uses(now));
        Map<String, String> values = Starters.of(type, now);
        try {
            Scenario used = grouping().orElseThrow().used(name, id, values, new Spot(at, 0));
            editor.edit(Message.of("layout.edit.add", id), scenario -> used);
            editor.select(used.elements().stream()
                    .map(Element::id)
                    .filter(element -> element.startsWith(id + "."))
                    .collect(Collectors.toSet()));
        } catch (BadInputException e) {
            editor.session().findings().addAll(e.findings());
        }
    }

    /** Elements with all others of the groups that they belong to: a group moves and turns as one. */
    static Set<String> whole(Scenario scenario, Set<String> ids) {
        Set<Element> uses = ids.stream()
                .flatMap(id -> scenario.submodels().instanceOf(id).stream())
                .collect(Collectors.toSet());
        Stream<String> members = scenario.elements().stream()
                .filter(LayoutEditor::isMovable)
                .map(Element::id)
                .filter(id -> uses.stream().anyMatch(use -> Submodels.isPart(use, id)));
        return Stream.concat(ids.stream(), members).collect(Collectors.toSet());
    }

    private static Set<String> uses(Scenario scenario) {
        return scenario.submodels().instances().stream().map(Element::id).collect(Collectors.toSet());
    }

    private Set<String> selected() {
        return editor.selected().stream().map(Element::id).collect(Collectors.toSet());
    }

    private Optional<Grouping> grouping() {
        return editor.engine().map(engine -> new Grouping(editor.session().scenario(), engine));
    }
}
