package org.twinbench.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinbench.model.AssetId;
import org.twinbench.model.Bounds;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Place;
import org.twinbench.model.Severity;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.scene.Bvh;
import org.twinbench.scene.Scene;

/**
 * Whether elements have the room that they need: none may stand in another or in something of the building, and around
 * each there must be space to serve it, except where one is joined to the next by the flow.
 *
 * @param findings a warning for each pair
 * @param concerned the ids of the elements
 */
public record Clearance(List<Finding> findings, Set<String> concerned) {
    /** Metres that a person needs to get at a machine (EN 547-1: passage of a whole body, rounded up). */
    public static final double SERVICE = 0.6;

    /** What is lower than this above an element's foot is floor, and two that touch by less do not collide; metres. */
    private static final double SLACK = 0.06;

    /** Kinds of asset that go out of the way. */
    private static final Set<String> MOBILE = Set.of("agv", "forklift", "person");

    /** Everything is all right. */
    public static final Clearance FREE = new Clearance(List.of(), Set.of());

    private record Standing(int index, Element element, List<Footprint> ground) {}

    /**
     * Checks all elements that stand on their own.
     *
     * @param model the building with its assets and the triangles of it
     */
    public static Clearance check(Scenario scenario, Optional<Scene> model, Optional<Bvh> triangles) {
        List<Standing> all = new ArrayList<>();
        List<Element> free = ScenarioScene.standing(scenario, model);
        for (int i = 0; i < scenario.elements().size(); i++) {
            Element element = scenario.elements().get(i);
            if (free.contains(element) && (StandardLook.isSolid(element.type()) || isWay(element))) {
                all.add(new Standing(i, element, Footprint.of(element, Optional.empty())));
            }
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> concerned = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                between(scenario, all.get(i), all.get(k), findings, concerned);
            }
            Standing one = all.get(i);
            triangles.ifPresent(bvh -> building(scenario, one, model.orElseThrow(), bvh, findings, concerned));
        }
        return new Clearance(List.copyOf(findings), Set.copyOf(concerned));
    }

    /** Whether an element leads to another, or has it at an end as a pipe has a tank. */
    private static boolean names(Element element, Element other) {
        return element.next().contains(other.id()) || element.parameters().containsValue(other.id());
    }

    /** Whether it is a line on the floor along which something drives. */
    private static boolean isWay(Element element) {
        return element.type().equals("guidePath");
    }

    private static void between(
            Scenario scenario, Standing a, Standing b, List<Finding> findings, Set<String> concerned) {
        if (isWay(a.element()) && isWay(b.element())) {
            return; // they share junctions, and may cross
        }
        boolean joined = names(a.element(), b.element()) || names(b.element(), a.element());
        String key = meet(a, b, joined ? -PathLook.WIDTH / 2 : -SLACK) ? "layout.collides" : "";
        if (key.isEmpty() && !joined && meet(a, b, SERVICE / 2)) {
            key = "layout.tooClose";
        }
        if (!key.isEmpty()) {
            findings.add(finding(scenario, a, key, b.element().id()));
            concerned.add(a.element().id());
            concerned.add(b.element().id());
        }
    }

    private static boolean meet(Standing a, Standing b, double margin) {
        return a.ground().stream()
                .anyMatch(one -> b.ground().stream()
                        .anyMatch(other -> high(one, other) && one.grown(margin).overlaps(other.grown(margin))));
    }

    private static boolean high(Footprint one, Footprint other) {
        Bounds a = one.bounds();
        Bounds b = other.bounds();
        return a.minZ() < b.maxZ() && b.minZ() < a.maxZ();
    }

    private static void building(
            Scenario scenario,
            Standing one,
            Scene model,
            Bvh triangles,
            List<Finding> findings,
            Set<String> concerned) {
        Set<AssetId> met = new LinkedHashSet<>();
        for (Footprint foot : one.ground()) {
            Bounds box = foot.grown(-SLACK).bounds();
            Bounds body = new Bounds(
                    box.minX(),
                    box.minY(),
                    box.minZ() + SLACK,
                    box.maxX(),
                    box.maxY(),
                    Math.max(box.minZ() + SLACK, box.maxZ()));
            met.addAll(triangles.assetsIn(body));
        }
        met.stream()
                .map(asset -> model.find(asset).orElseThrow().node())
                .filter(node -> !MOBILE.contains(node.kind()))
                .findFirst()
                .ifPresent(node -> {
                    String name = node.name();
                    findings.add(finding(scenario, one, "layout.collides", name));
                    concerned.add(one.element().id());
                });
    }

    private static Finding finding(Scenario scenario, Standing at, String key, String other) {
        Message message = Message.of(key, at.element().id(), other);
        return new Finding(Severity.WARNING, message, Place.at(scenario.file(), "/elements/" + at.index() + "/layout"));
    }
}
