package org.twinbench.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.AssetId;
import org.twinbench.model.Finding;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.Spot;
import org.twinbench.scene.Mesh;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SceneNode;
import org.twinbench.scene.SourceInfo;

/**
 * The scene of a scenario: its model, and in it every element that stands on its own as a node whose id is the element's
 * {@link Element#stateId}. What looks at scenes (pictures, picking, trees, engines) needs to know nothing of layouts.
 */
public final class ScenarioScene {
    /** The kind of the node that holds the elements. */
    public static final String GROUP = "layout";

    private final Scenario scenario;
    private final Path folder;
    private final LookFiles looks;

    private ScenarioScene(Scenario scenario, Path folder, LookFiles looks) {
        this.scenario = scenario;
        this.folder = folder;
        this.looks = looks;
    }

    /** As {@link #compose(Optional, Scenario, Path, LookFiles)}, with every look read anew. */
    public static Optional<Scene> compose(Optional<Scene> model, Scenario scenario, Path folder) {
        return compose(model, scenario, folder, new LookFiles());
    }

    /**
     * The model with the elements in it; the model itself if none stands on its own, empty if there is no model either.
     *
     * @param folder where the files of looks are relative to
     * @param looks keeps the files that have been read; an element whose file cannot be used has its standard look
     */
    public static Optional<Scene> compose(Optional<Scene> model, Scenario scenario, Path folder, LookFiles looks) {
        List<Element> standing = standing(scenario, model);
        return standing.isEmpty()
                ? model
                : Optional.of(new ScenarioScene(scenario, folder, looks).with(model, standing));
    }

    /** The elements that stand on their own; one whose id is that of an asset of the model is shown by that. */
    public static List<Element> standing(Scenario scenario, Optional<Scene> model) {
        return scenario.elements().stream()
                .filter(element -> element.asset().isEmpty() && element.layout().hasPlace())
                .filter(element ->
                        model.flatMap(scene -> scene.find(element.stateId())).isEmpty())
                .toList();
    }

    /** What is wrong with the files that elements want to look like. */
    public static List<Finding> findings(Scenario scenario, Path folder, LookFiles looks) {
        return scenario.elements().stream()
                .flatMap(element -> element.layout().look().stream())
                .distinct()
                .flatMap(look -> looks.findings(folder.resolve(look)).stream())
                .toList();
    }

    /** From the frame of an element that has a place to the scene: origin at its foot, x along the flow. */
    public static Transform frame(Element element) {
        List<Vec3> path = element.layout().path();
        if (!path.isEmpty()) {
            return PathLook.along(path.getFirst(), path.get(1).minus(path.getFirst()));
        }
        Spot spot = element.layout().spot().orElseThrow();
        return Transform.translation(spot.position()).after(Transform.turn(spot.heading()));
    }

    private Scene with(Optional<Scene> model, List<Element> standing) {
        SceneNode root = model.map(Scene::root).orElseGet(() -> empty(new AssetId("scene"), "scene"));
        AssetId id = free(model, standing);
        SceneNode group = new SceneNode(
                id, id.value(), GROUP, root.frame().inverse(), Optional.empty(), Map.of(), nodes(standing));
        List<SceneNode> children = new ArrayList<>(root.children());
        children.add(group);
        SceneNode whole = new SceneNode(
                root.id(), root.name(), root.kind(), root.frame(), root.mesh(), root.attributes(), children);
        String name = model.map(Scene::name).orElseGet(() -> scenario.name().in(Locale.ENGLISH));
        return new Scene(
                name,
                whole,
                model.map(Scene::source).orElseGet(this::source),
                model.map(Scene::animations).orElse(List.of()));
    }

    /** The nodes of elements; those of one use of a group are the children of a node of its own. */
    private List<SceneNode> nodes(List<Element> standing) {
        Map<String, List<SceneNode>> uses = new LinkedHashMap<>();
        for (Element element : standing) {
            String top = use(element).map(Element::id).orElse(element.id());
            uses.computeIfAbsent(top, id -> new ArrayList<>()).add(node(element));
        }
        return uses.entrySet().stream()
                .map(entry -> use(entry.getKey())
                        .map(use -> use(use, entry.getValue()))
                        .orElseGet(() -> entry.getValue().getFirst()))
                .toList();
    }

    private Optional<Element> use(Element element) {
        return scenario.submodels().instanceOf(element.id());
    }

    private Optional<Element> use(String id) {
        return scenario.submodels().instances().stream()
                .filter(use -> use.id().equals(id))
                .findFirst();
    }

    private static SceneNode use(Element use, List<SceneNode> children) {
        return new SceneNode(
                new AssetId(use.id()), use.id(), use.type(), Transform.IDENTITY, Optional.empty(), Map.of(), children);
    }

    private static SceneNode empty(AssetId id, String name) {
        return new SceneNode(id, name, "group", Transform.IDENTITY, Optional.empty(), Map.of(), List.of());
    }

    private static AssetId free(Optional<Scene> model, List<Element> standing) {
        List<AssetId> taken = standing.stream().map(Element::stateId).toList();
        AssetId id = new AssetId(GROUP);
        for (int number = 2;
                taken.contains(id) || model.isPresent() && model.get().find(id).isPresent();
                number++) {
            id = new AssetId(GROUP + "#" + number);
        }
        return id;
    }

    private SourceInfo source() {
        return new SourceInfo(
                "Twinbench",
                scenario.file(),
                0,
                0,
                0,
                0,
                Map.of(),
                Optional.empty(),
                Vec3.ZERO,
                Transform.IDENTITY,
                List.of());
    }

    private SceneNode node(Element element) {
        Transform frame = frame(element);
        Map<String, Object> attributes = new LinkedHashMap<>();
        Optional<Scene> look = element.layout().look().flatMap(file -> looks.look(folder.resolve(file)));
        List<Vec3> path = element.layout().path();
        Optional<Mesh> mesh = Optional.empty();
        List<SceneNode> children = List.of();
        if (look.isPresent()) {
            children = List.of(renamed(look.get().root(), element.stateId().value()));
        } else if (!path.isEmpty()) {
            mesh = Optional.of(PathLook.of(element.type(), path, frame));
            attributes.put("beltHeight_m", PathLook.isBelt(element.type()) ? PathLook.BELT : 0.0);
        } else {
            StandardLook standard = StandardLook.of(element.type());
            mesh = Optional.of(standard.mesh());
            attributes.put("partHeight_m", standard.partHeight());
        }
        return new SceneNode(element.stateId(), element.id(), element.type(), frame, mesh, attributes, children);
    }

    /** The nodes of a look below an element: their ids must differ from everything else's. */
    private static SceneNode renamed(SceneNode node, String prefix) {
        return new SceneNode(
                new AssetId(prefix + "/" + node.id().value()),
                node.name(),
                node.kind(),
                node.frame(),
                node.mesh(),
                node.attributes(),
                node.children().stream().map(child -> renamed(child, prefix)).toList());
    }
}
