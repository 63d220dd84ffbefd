package org.twinbench.exchange.caex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Draft;
import org.twinbench.exchange.draft.Imported;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.draft.Settings;
import org.twinbench.exchange.xml.XmlFile;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.model.Vec3;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Spot;

/**
 * Makes a factory of an AutomationML document (IEC 62714; CAEX 2.15 and 3.0 of IEC 62424): InternalElements whose role is
 * in the mapping become elements, frames their places, links between their interfaces the flow.
 */
public final class CaexImport {
    /** The root of such a document. */
    public static final String ROOT = "CAEXFile";

    private static final double SHIFT = 8 * 3600;

    private final Mapping mapping;
    private final EngineDescription engine;
    private final Notes notes = new Notes();
    private final ClassTree classes;
    private final Draft draft = new Draft();
    private final Frames frames = new Frames(notes);
    private final List<Instance> instances = new ArrayList<>();
    /** Where the parent of an instance stands. */
    private final Map<Instance, Optional<Pose>> around = new HashMap<>();
    /** The id of the element by the ID of its InternalElement. */
    private final Map<String, String> byId = new HashMap<>();

    private CaexImport(XmlNode root, Mapping mapping, EngineDescription engine) {
        this.classes = new ClassTree(root);
        this.mapping = mapping;
        this.engine = engine;
    }

    /** Reads a document; files that it names are relative to it. @throws BadInputException with everything that is wrong */
    public static Imported read(Path file, Mapping mapping, EngineDescription engine, Progress progress)
            throws IOException {
        progress.report(-1, Message.of("exchange.reading", file.getFileName().toString()));
        XmlNode root = XmlFile.read(file, progress);
        String version = root.attribute("SchemaVersion").orElse("");
        if (!root.name().equals(ROOT)) {
            throw new BadInputException(root.place(), "exchange.wrongRoot", root.name(), ROOT);
        }
        if (!version.isEmpty() && !version.startsWith("2.") && !version.startsWith("3.")) {
            throw new BadInputException(root.place(), "exchange.caexVersion", version);
        }
        return new CaexImport(root, mapping, engine).imported(file, root);
    }

    private Imported imported(Path file, XmlNode root) throws BadInputException {
        List<XmlNode> hierarchies = root.all("InstanceHierarchy").toList();
        hierarchies.forEach(hierarchy -> collect(hierarchy, Optional.empty()));
        Links links = new Links(notes);
        hierarchies.forEach(hierarchy -> addPorts(hierarchy, Optional.empty(), links));
        hierarchies.forEach(links::follow);
        instances.forEach(instance -> draft.add(element(instance, links)));
        if (instances.isEmpty()) {
            throw new BadInputException(root.place(), "exchange.noRoles");
        }
        notes.throwIfErrors();
        Optional<XmlNode> settings = root.all("AdditionalInformation")
                .flatMap(information -> information.all(Settings.NAME))
                .findFirst();
        return new Imported(
                settings.isPresent()
                        ? Settings.scenario(settings.get(), draft.elements())
                        : draft.scenario(file, Draft.START, SHIFT),
                notes.list());
    }

    private void collect(XmlNode parent, Optional<Pose> pose) {
        parent.all("InternalElement").forEach(node -> {
            Optional<Pose> own = frames.of(node, pose);
            Optional<String> role = roles(node)
                    .flatMap(classes::lineage)
                    .filter(each -> type(each).isPresent())
                    .findFirst();
            String name = node.attribute("Name").orElse("");
            if (role.isPresent()) {
                String id = draft.id(name.isEmpty() ? role.get() : name);
                Instance instance =
                        new Instance(node, id, role.get(), type(role.get()).orElseThrow(), own);
                instances.add(instance);
                around.put(instance, pose);
                node.attribute("ID").ifPresent(key -> byId.put(key, id));
            } else if (node.first("InternalElement").isEmpty() && !isMirror(node)) {
                notes.note(node.place(), "exchange.elementIgnored", name);
            }
            collect(node, own);
        });
    }

    private Optional<String> type(String role) {
        String own = CaexExport.ROLES + "/";
        return role.startsWith(own)
                ? engine.type(role.substring(own.length())).map(type -> type.key())
                : mapping.type(role);
    }

    /** The roles that an InternalElement has, and the class that it was made of, whose name says as much. */
    private static Stream<String> roles(XmlNode node) {
        return Stream.of(
                        node.all("RoleRequirements").map(each -> each.attribute("RefBaseRoleClassPath")),
                        node.all("SupportedRoleClass").map(each -> each.attribute("RefRoleClassPath")),
                        Stream.of(node.attribute("RefBaseSystemUnitPath")))
                .flatMap(each -> each)
                .flatMap(Optional::stream);
    }

    /** A mirror stands for the element whose ID it names as its class. */
    private boolean isMirror(XmlNode node) {
        return node.attribute("RefBaseSystemUnitPath").filter(byId::containsKey).isPresent();
    }

    private void addPorts(XmlNode parent, Optional<String> owner, Links links) {
        parent.all("InternalElement").forEach(node -> {
            Optional<String> id = node.attribute("ID")
                    .map(byId::get)
                    .or(() -> node.attribute("RefBaseSystemUnitPath").map(byId::get))
                    .or(() -> owner);
            id.ifPresent(element -> links.addPorts(node, element));
            addPorts(node, id, links);
        });
    }

    private Element element(Instance instance, Links links) {
        Map<String, String> parameters = new Values(mapping, notes)
                .of(instance, engine.type(instance.type()).orElseThrow());
        Optional<AssetId> asset = CaexValue.attribute(instance.node(), "asset")
                .flatMap(CaexValue::text)
                .map(AssetId::new);
        List<Vec3> path = frames.path(instance.node(), around.get(instance));
        Optional<Spot> spot = instance.pose()
                .filter(pose -> path.isEmpty() && asset.isEmpty())
                .map(pose -> new Spot(pose.position(), pose.heading()));
        Layout layout = new Layout(spot, path, new Geometry(notes).look(instance.node()));
        return new Element(instance.id(), instance.type(), asset, parameters, links.next(instance.id()), layout);
    }
}
