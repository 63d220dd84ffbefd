package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twinbench.experiment.analysis.ActivePeriods;
import org.twinbench.experiment.analysis.Activity;
import org.twinbench.experiment.analysis.Arrows;
import org.twinbench.experiment.analysis.MachineFigures;
import org.twinbench.experiment.analysis.Oee;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.Messages;
import org.twinbench.model.Ticks;

/** The document that {@code analyse --json} prints: times in seconds, energy in joules, shares from 0 to 1. */
final class AnalysisJson {
    private AnalysisJson() {}

    /** @param replications of how many the figures are means; histories are of replication 0 alone */
    static ObjectNode of(RunAnalysis analysis, int replications, Messages messages) {
        ObjectNode root = Json.object();
        root.put("from", Ticks.toSeconds(analysis.from())).put("to", Ticks.toSeconds(analysis.to()));
        root.put("replications", replications).putArray("recordedReplications").add(0);
        ObjectNode bottleneck = root.putObject("bottleneck");
        name(bottleneck, "element", analysis, analysis.bottleneck().orElse(-1));
        name(bottleneck, "activePeriods", analysis, analysis.periods().bottleneck());
        name(bottleneck, "arrows", analysis, analysis.arrows().bottleneck());
        ArrayNode machines = root.putArray("machines");
        for (int i = 0; i < analysis.machines().size(); i++) {
            machine(analysis, i, machines.addObject());
        }
        arrows(analysis, root.putArray("arrows"));
        shifts(analysis, root.putArray("course"));
        ArrayNode flow = root.putArray("flow");
        analysis.flow()
                .links()
                .forEach(link -> flow.addObject()
                        .put("from", link.from())
                        .put("to", link.to())
                        .put("parts", link.parts()));
        ArrayNode findings = root.putArray("findings");
        analysis.causes()
                .forEach(cause -> findings.addObject()
                        .put("key", cause.message().key())
                        .put("asset", cause.asset().value())
                        .put("weight", cause.weight())
                        .put("message", messages.text(cause.message())));
        return root;
    }

    private static void name(ObjectNode node, String key, RunAnalysis analysis, int machine) {
        node.put(key, machine < 0 ? null : analysis.machines().get(machine).element());
    }

    private static void machine(RunAnalysis analysis, int number, ObjectNode node) {
        MachineFigures machine = analysis.machines().get(number);
        node.put("element", machine.element()).put("asset", machine.asset().value());
        node.put("soleBottleneck", analysis.periods().sole(number));
        node.put("shiftingBottleneck", analysis.periods().shifting(number));
        ObjectNode shares = node.putObject("shares");
        for (Activity activity : Activity.values()) {
            if (machine.share(activity) > 0) {
                shares.put(activity.state(), machine.share(activity));
            }
        }
        Oee oee = machine.oee();
        ObjectNode effectiveness = node.putObject("oee");
        Json.putNumber(effectiveness, "availability", oee.availability());
        Json.putNumber(effectiveness, "effectiveness", oee.effectiveness());
        Json.putNumber(effectiveness, "qualityRatio", oee.qualityRatio());
        Json.putNumber(effectiveness, "index", oee.index());
        Json.putNumber(node, "energy", machine.energy());
    }

    private static void arrows(RunAnalysis analysis, ArrayNode arrows) {
        for (Arrows.Arrow arrow : analysis.arrows().arrows()) {
            ObjectNode node = arrows.addObject();
            name(node, "from", analysis, arrow.from());
            name(node, "to", analysis, arrow.to());
        }
    }

    private static void shifts(RunAnalysis analysis, ArrayNode course) {
        for (ActivePeriods.Piece piece : analysis.periods().pieces()) {
            ObjectNode node = course.addObject();
            node.put("start", Ticks.toSeconds(piece.start())).put("end", Ticks.toSeconds(piece.end()));
            name(node, "element", analysis, piece.machine());
            node.put("shifting", piece.isShift());
        }
    }
}
