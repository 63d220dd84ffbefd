package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.twinbench.experiment.trace.Genealogy;
import org.twinbench.experiment.trace.PartLife;
import org.twinbench.experiment.trace.PartTotals;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;
import org.twinbench.state.TraceFile;
import org.twinbench.state.TraceStep;

/** The documents that {@code trace --json} prints: times in seconds from the start of the run. */
final class TraceJson {
    private final Messages messages;
    private final TraceFile trace;

    TraceJson(Messages messages, TraceFile trace) {
        this.messages = messages;
        this.trace = trace;
    }

    ObjectNode totals(List<PartTotals> totals) {
        ObjectNode root = Json.object();
        root.put("steps", trace.count());
        ArrayNode kinds = root.putArray("kinds");
        for (PartTotals row : totals) {
            kinds.addObject()
                    .put("kind", row.kind())
                    .put("created", row.created())
                    .put("takenOut", row.takenOut())
                    .put("builtIn", row.builtIn())
                    .put("finished", row.finished())
                    .put("scrapped", row.scrapped())
                    .put("reworked", row.reworked());
        }
        return root;
    }

    ObjectNode found(Genealogy.Found found, List<PartLife> lives) {
        ObjectNode root = Json.object();
        root.put("count", found.count());
        ArrayNode parts = root.putArray("parts");
        for (PartLife life : lives) {
            ObjectNode part = parts.addObject();
            part.put("part", life.serial()).put("kind", life.kind());
            part.put("from", Ticks.toSeconds(life.steps().getFirst().tick()));
            put(part.putObject("last"), life.steps().getLast());
        }
        return root;
    }

    ObjectNode life(PartLife life, Genealogy genealogy) throws IOException {
        ObjectNode root = Json.object();
        root.put("part", life.serial()).put("kind", life.kind());
        ArrayNode steps = root.putArray("steps");
        life.steps().forEach(step -> put(steps.addObject(), step));
        ArrayNode components = root.putArray("components");
        for (long serial : life.components()) {
            components.add(life(genealogy.part(serial).orElseThrow(), genealogy));
        }
        ArrayNode pieces = root.putArray("pieces");
        life.pieces().forEach(pieces::add);
        life.whole().ifPresent(whole -> root.put("whole", whole));
        return root;
    }

    private void put(ObjectNode node, TraceStep step) {
        node.put("time", Ticks.toSeconds(step.tick()));
        node.put("what", step.what().word());
        node.put("text", messages.text("trace.what." + step.what().word()));
        node.put("element", trace.places().get(step.place()));
        node.put("kind", trace.kinds().get(step.kind()));
        if (step.other() != TraceStep.NONE) {
            node.put("other", step.other());
        }
    }
}
