package org.twinbench.sim.factory;

import java.util.List;
import java.util.Optional;
import org.twinbench.model.Finding;
import org.twinbench.model.Nearest;
import org.twinbench.model.ParameterValues;
import org.twinbench.model.Place;
import org.twinbench.scenario.Element;

/** Looks for vehicles that could not do their work: junctions and ways that are missing, zones and batteries that do not fit. */
final class FleetCheck {
    private FleetCheck() {}

    private static GuideNetwork network(Inspection at) {
        List<Lane> lanes = at.scenario().elements().stream()
                .flatMap(element -> Lane.of(element, at.assets()).stream())
                .filter(lane -> lane.length() > 0)
                .toList();
        return new GuideNetwork(lanes, 1);
    }

    /** Notes if a parameter names a junction that no guide path has; answers whether it is there. */
    static boolean junction(Inspection at, String parameter) {
        GuideNetwork network = network(at);
        String name = at.values().text(parameter).strip();
        if (network.has(name)) {
            return true;
        }
        Nearest.to(name, network.junctions())
                .ifPresentOrElse(
                        near -> at.errorAt(parameter, "factory.unknownJunctionNear", name, near),
                        () -> at.errorAt(parameter, "factory.unknownJunction", name));
        return false;
    }

    static void check(Inspection at) {
        ParameterValues values = at.values();
        double length = values.amount("length");
        for (Lane lane : network(at).lanes()) {
            if (lane.length() / lane.zones() < length) {
                at.errorAt("length", "factory.vehicleTooLong", length, lane.id(), lane.length() / lane.zones());
            }
        }
        if (of(at, Transport.TYPE).stream()
                .noneMatch(t -> serves(t, at.element().id()))) {
            Place place = Place.at(at.scenario().file(), at.pointer());
            at.findings()
                    .add(Finding.warning(
                            place, "factory.idleFleet", at.element().id()));
        }
        boolean known = junction(at, "home");
        if (values.amount("batteryCapacity") > 0) {
            battery(at, known);
        }
    }

    private static List<Element> of(Inspection at, ComponentType type) {
        return at.scenario().elements().stream()
                .filter(element -> element.type().equals(type.key()))
                .toList();
    }

    private static boolean serves(Element transport, String fleet) {
        return Inspection.values(transport)
                .filter(values -> values.text("fleet").equals(fleet))
                .isPresent();
    }

    private static void battery(Inspection at, boolean homeKnown) {
        ParameterValues values = at.values();
        if (values.amount("chargeBelow") >= values.amount("chargeUntil")) {
            at.errorAt("chargeBelow", "factory.chargeLevels");
        }
        GuideNetwork network = network(at);
        String home = values.text("home").strip();
        boolean charges = of(at, Charger.TYPE).stream()
                .flatMap(charger -> Inspection.values(charger).stream())
                .map(charger -> charger.text("junction").strip())
                .anyMatch(junction -> network.leads(home, junction) && network.leads(junction, home));
        if (homeKnown && !charges) {
            at.errorAt("batteryCapacity", "factory.noCharger", at.element().id(), home);
        }
    }

    /** Whether the fleet exists and its vehicles can come, deliver and get back. */
    static void transport(Inspection at) {
        Shares.check(at);
        String id = at.values().text("fleet");
        Optional<Element> fleet = at.scenario().element(id);
        if (fleet.isEmpty() || !fleet.get().type().equals(Fleet.TYPE.key())) {
            List<String> fleets = of(at, Fleet.TYPE).stream().map(Element::id).toList();
            Nearest.to(id, fleets)
                    .ifPresentOrElse(
                            near -> at.errorAt("fleet", "factory.noFleetNear", id, near),
                            () -> at.errorAt("fleet", "factory.noFleet", id));
        }
        boolean known = junction(at, "pickup") & junction(at, "dropoff");
        if (known) {
            Inspection.values(
                            fleet.filter(f -> f.type().equals(Fleet.TYPE.key())).orElse(at.element()))
                    .filter(values -> values.has("home"))
                    .ifPresent(values -> ways(at, values.text("home").strip()));
        }
    }

    private static void ways(Inspection at, String home) {
        GuideNetwork network = network(at);
        String pickup = at.values().text("pickup").strip();
        String dropoff = at.values().text("dropoff").strip();
        if (pickup.equals(dropoff)) {
            at.errorAt("dropoff", "factory.samePlaces", at.element().id(), pickup);
        } else if (!network.has(home)) {
            return;
        } else if (!network.leads(home, pickup)) {
            at.errorAt("pickup", "factory.unreachableStation", pickup, home);
        } else if (!network.leads(pickup, dropoff)) {
            at.errorAt("dropoff", "factory.unreachableStation", dropoff, pickup);
        } else if (!network.leads(dropoff, home)) {
            at.errorAt("dropoff", "factory.guideTrap", dropoff, home);
        }
    }
}
