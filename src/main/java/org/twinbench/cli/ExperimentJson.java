package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.twinbench.experiment.Estimate;
import org.twinbench.experiment.design.Effect;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.plan.Experiment;
import org.twinbench.experiment.plan.ExperimentResult;
import org.twinbench.experiment.plan.Point;
import org.twinbench.experiment.plan.ResponseResult;
import org.twinbench.experiment.selection.Candidate;
import org.twinbench.model.Unit;

/** An experiment's result for programs: values in the unit beside them, intervals at 95 %. */
record ExperimentJson(ExperimentResult result) {

    ObjectNode document() {
        Experiment experiment = result.prepared().experiment();
        ObjectNode root = Json.object().put("experiment", experiment.file());
        root.put("replications", experiment.replications());
        root.put("commonRandomNumbers", experiment.common());
        root.put("seed", experiment.seed());
        ArrayNode factors = root.putArray("factors");
        for (int i = 0; i < experiment.factors().size(); i++) {
            factors.addObject()
                    .put("letter", Fraction.name(1 << i))
                    .put("name", experiment.factors().get(i).name());
        }
        ArrayNode points = root.putArray("points");
        for (Point point : result.prepared().points()) {
            ArrayNode levels = points.addObject().put("name", point.name()).putArray("levels");
            point.levels().forEach(levels::add);
        }
        switch (result) {
            case ExperimentResult.Responses responses -> {
                ArrayNode array = root.putArray("responses");
                responses.responses().forEach(response -> response(array.addObject(), response));
            }
            case ExperimentResult.Best best -> selection(root.putObject("selection"), best);
        }
        return root;
    }

    private static void response(ObjectNode node, ResponseResult response) {
        Unit unit = response.unit();
        node.put("kpi", response.name().toString()).put("unit", unit.symbol());
        ArrayNode points = node.putArray("points");
        response.points().forEach(estimate -> level(points.addObject(), unit, estimate));
        ArrayNode effects = node.putArray("effects");
        for (Effect effect : response.effects()) {
            ObjectNode entry = effects.addObject().put("name", effect.name());
            Estimate estimate = effect.estimate();
            Json.putNumber(entry, "value", response.shown(estimate.mean()));
            ArrayNode interval = entry.putArray("ci95");
            Json.addNumber(interval, response.shown(estimate.lo()));
            Json.addNumber(interval, response.shown(estimate.hi()));
            entry.put("significant", effect.isSignificant());
            ArrayNode aliases = entry.putArray("aliases");
            effect.aliases().forEach(aliases::add);
        }
    }

    private static void level(ObjectNode node, Unit unit, Estimate estimate) {
        Json.putNumber(node, "value", unit.fromSi(estimate.mean()));
        ArrayNode interval = node.putArray("ci95");
        Json.addNumber(interval, unit.fromSi(estimate.lo()));
        Json.addNumber(interval, unit.fromSi(estimate.hi()));
    }

    private static void selection(ObjectNode node, ExperimentResult.Best best) {
        node.put("kpi", best.response().toString()).put("unit", best.unit().symbol());
        node.put("goal", best.goal().largest() ? "max" : "min");
        node.put("best", best.selection().best());
        node.put("confidence", best.goal().confidence());
        node.put("guaranteed", best.selection().guaranteed());
        ArrayNode candidates = node.putArray("candidates");
        for (Candidate candidate : best.selection().candidates()) {
            ObjectNode entry = candidates.addObject();
            level(entry, best.unit(), candidate.last());
            entry.put("survived", candidate.survived());
            entry.put("replications", candidate.last().n());
        }
    }
}
