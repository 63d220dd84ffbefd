package org.twinbench.exchange.cmsd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.shop.WorkOrder;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;

/**
 * What a CMSD document says about production as planning needs it: who and what there is, in which ways parts are made, and what is to be made
 * by when. A factory is made of less, by {@link CmsdImport}.
 */
public final class CmsdShop {
    /**
     * A machine, or a person.
     *
     * @param group the class to which it belongs; empty if it has none
     * @param week its shifts, as scenarios write them; empty if it has none
     */
    public record Resource(String id, String name, boolean isPerson, String group, String week, Place place) {}

    /**
     * A step.
     *
     * @param machines the ids of those that can do it
     * @param skill the id or the class of the people who attend it; empty if nobody does
     * @param time for one piece, and {@code setup} before the lot: amounts or distributions
     */
    public record Step(
            String id,
            String name,
            List<String> machines,
            String skill,
            String time,
            Optional<String> setup,
            Place place) {}

    /** A way to make a product. */
    public record Routing(String id, String product, List<Step> steps, Place place) {}

    /**
     * What is to be made.
     *
     * @param plan the id of the routing that it shall be made by, if the document says so
     * @param priority as it is written
     */
    public record Lot(WorkOrder order, Optional<String> plan, Optional<String> priority) {}

    private final XmlNode data;
    private final Times times;
    private final Notes notes;
    private final List<Resource> resources;

    /** @throws BadInputException if it has no data section */
    public CmsdShop(XmlNode root, Notes notes) throws BadInputException {
        Optional<XmlNode> section = root.first("DataSection");
        if (section.isEmpty()) {
            throw new BadInputException(root.place(), "exchange.cmsdNoData");
        }
        this.data = section.get();
        this.times = new Times(root, notes);
        this.notes = notes;
        Calendars calendars = new Calendars(data, times, notes);
        this.resources =
                data.all("Resource").map(node -> resource(node, calendars)).toList();
    }

    private static Resource resource(XmlNode node, Calendars calendars) {
        String id = Ids.plain(node.textOf("Identifier").orElse(""));
        String group = node.first("ResourceClass")
                .flatMap(reference -> reference.textOf("ResourceClassIdentifier"))
                .map(Ids::plain)
                .orElse("");
        boolean isPerson =
                node.textOf("ResourceType").filter("employee"::equals).isPresent();
        return new Resource(id, node.textOf("Name").orElse(id), isPerson, group, calendars.of(node), node.place());
    }

    public List<Resource> resources() {
        return resources;
    }

    /** The process plans whose product is known, with the steps that take time on a machine. */
    public List<Routing> routings() {
        Plans plans = new Plans(data, times, notes);
        List<Routing> routings = new ArrayList<>();
        data.all("ProcessPlan").forEach(plan -> {
            String id = plan.textOf("Identifier").orElse("");
            Optional<String> product = Plans.product(data, plan);
            if (product.isEmpty()) {
                notes.warn(plan.place(), "exchange.cmsdNoProduct", id);
                return;
            }
            List<Step> steps = plans.sequence(plan).stream()
                    .flatMap(process -> step(process, product.get()).stream())
                    .toList();
            routings.add(new Routing(Ids.plain(id), product.get(), steps, plan.place()));
        });
        return routings;
    }

    private Optional<Step> step(XmlNode process, String product) {
        String id = Ids.plain(process.textOf("Identifier").orElse(""));
        Optional<String> time = process.first("OperationTime").flatMap(times::read);
        List<String> able = new ArrayList<>();
        Set<String> skills = new HashSet<>();
        process.all("ResourcesRequired").forEach(required -> sort(required, able, skills));
        if (time.isEmpty() || able.isEmpty()) {
            notes.warn(process.place(), "exchange.cmsdProcess", id, product);
            return Optional.empty();
        }
        return Optional.of(new Step(
                id,
                process.textOf("Name").or(() -> process.textOf("Description")).orElse(id),
                able,
                skills.stream().sorted().findFirst().orElse(""),
                time.get(),
                process.first("SetupTime").flatMap(times::read),
                process.place()));
    }

    /** Parts what a process requires into machines and skills; of several machines at the same time only the first is taken. */
    private void sort(XmlNode required, List<String> able, Set<String> skills) {
        Stream<List<String>> single = required.all("Resource")
                .flatMap(reference -> reference.textOf("ResourceIdentifier").stream())
                .map(id -> List.of(Ids.plain(id)));
        Stream<List<String>> classes = required.all("ResourceClass")
                .flatMap(reference -> reference.textOf("ResourceClassIdentifier").stream())
                .map(id -> members(Ids.plain(id)));
        for (List<String> choice : Stream.concat(single, classes).toList()) {
            Optional<Resource> first = resources.stream()
                    .filter(each -> each.id().equals(choice.getFirst()))
                    .findFirst();
            if (first.isPresent() && first.get().isPerson()) {
                skills.add(choice.size() == 1 ? first.get().id() : first.get().group());
            } else if (able.isEmpty()) {
                able.addAll(choice);
            } else {
                notes.note(required.place(), "exchange.cmsdFurtherResource", choice.getFirst());
            }
        }
    }

    /** The resources of a class; the class itself if nobody belongs to it. */
    private List<String> members(String group) {
        List<String> members = resources.stream()
                .filter(each -> each.group().equals(group))
                .map(Resource::id)
                .toList();
        return members.isEmpty() ? List.of(group) : members;
    }

    /** What is to be made: the jobs, or, where there are none, the orders. */
    public List<Lot> lots() {
        Jobs jobs = new Jobs(notes);
        List<Lot> lots = new ArrayList<>();
        data.all("Job").forEach(job -> jobs.of(job).forEach(order -> lots.add(lot(order, job))));
        if (lots.isEmpty()) {
            data.all("Order").forEach(node -> jobs.ofOrder(node).forEach(order -> lots.add(lot(order, node))));
        } else {
            data.first("Order").ifPresent(order -> notes.note(order.place(), "exchange.cmsdOrdersAndJobs"));
        }
        return lots;
    }

    private static Lot lot(WorkOrder order, XmlNode node) {
        Optional<String> plan = node.first("PlannedEffort")
                .flatMap(effort -> effort.first("ProcessPlan"))
                .flatMap(reference -> reference.textOf("ProcessPlanIdentifier"))
                .map(Ids::plain);
        Optional<String> priority = node.tree()
                .filter(each -> each.name().equals("Priority") || each.name().equals("PriorityRating"))
                .map(XmlNode::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return new Lot(order, plan, priority);
    }
}
