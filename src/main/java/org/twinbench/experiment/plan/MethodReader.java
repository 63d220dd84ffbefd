package org.twinbench.experiment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinbench.experiment.KpiName;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.selection.SelectionGoal;
import org.twinbench.model.ParameterType;
import org.twinbench.model.Place;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.scenario.Fields;
import org.twinbench.scenario.Findings;
import org.twinbench.sim.Kpi;

/** Reads how an experiment goes about its question, and checks that its factors suit that. */
final class MethodReader {
    private final Fields fields;
    private final List<Factor> factors;
    private final Findings findings;

    MethodReader(Fields fields, List<Factor> factors, Findings findings) {
        this.fields = fields;
        this.factors = factors;
        this.findings = findings;
    }

    /** The method; empty if it is unknown or does not suit. */
    Optional<Method> method(List<Kpi> figures, List<KpiName> responses, int scenarios) {
        Object kind = fields.parameter(ExperimentParameters.KIND);
        if (kind == null) {
            return Optional.empty();
        }
        boolean selects = kind.equals("selectBest");
        if (!selects && fields.has("scenarios")) {
            findings.error(fields.place("scenarios"), "experiment.scenariosOnlyToSelect");
        }
        boolean needsFactors = !(selects && fields.has("scenarios"));
        if (needsFactors == factors.isEmpty() && !findings.hasErrors()) {
            Place place = fields.has("factors")
                    ? fields.place("factors")
                    : fields.object().place();
            findings.error(place, needsFactors ? "experiment.noFactors" : "experiment.factorsAndScenarios");
        }
        return switch ((String) kind) {
            case "fullFactorial" -> counted(new Method.FullFactorial());
            case "fractionalFactorial" -> fraction();
            case "latinHypercube" -> latinHypercube();
            default -> selection(figures, responses, scenarios).flatMap(this::counted);
        };
    }

    /** Refuses more combinations than anyone would wait for. */
    private Optional<Method> counted(Method method) {
        long count = 1;
        for (Factor factor : factors) {
            count = Math.min(Integer.MAX_VALUE, count * factor.levels().count());
        }
        if (count > ExperimentParameters.MOST_POINTS) {
            findings.error(
                    fields.place("factors"), "experiment.tooManyPoints", count, ExperimentParameters.MOST_POINTS);
            return Optional.empty();
        }
        return Optional.of(method);
    }

    private Optional<Method> fraction() {
        for (Factor factor : factors) {
            if (factor.levels().count() != 2) {
                findings.error(fields.place("factors"), "experiment.notTwoLevels", factor.name());
            }
        }
        List<Fraction.Generator> generators = new ArrayList<>();
        for (String text : fields.texts("generators")) {
            Fraction.parse(text)
                    .ifPresentOrElse(
                            generators::add,
                            () -> findings.error(fields.place("generators"), "experiment.badGenerator", text));
        }
        Fraction fraction = new Fraction(factors.size(), generators);
        if (!findings.hasErrors() && (generators.isEmpty() || !fraction.isProper())) {
            findings.error(fields.place("generators"), "experiment.improperGenerators", factors.size());
        }
        return findings.hasErrors() ? Optional.empty() : Optional.of(new Method.FractionalFactorial(fraction));
    }

    private Optional<Method> latinHypercube() {
        int points = (int) ExperimentReader.whole(fields, ExperimentParameters.POINTS);
        if (points <= factors.size()) {
            findings.error(fields.place("points"), "experiment.tooFewPoints", points, factors.size());
        }
        return Optional.of(new Method.LatinHypercube(points));
    }

    private Optional<Method> selection(List<Kpi> figures, List<KpiName> responses, int scenarios) {
        if (Boolean.TRUE.equals(fields.parameter(ExperimentParameters.COMMON)) && fields.has("commonRandomNumbers")) {
            findings.error(fields.place("commonRandomNumbers"), "experiment.selectNeedsIndependence");
        }
        Optional<String> written = fields.scalar("indifference");
        if (written.isEmpty()) {
            findings.error(fields.place("indifference"), "experiment.noIndifference");
        }
        Object confidence = fields.parameter(ExperimentParameters.CONFIDENCE);
        Object goal = fields.parameter(ExperimentParameters.GOAL);
        int first = (int) ExperimentReader.whole(fields, ExperimentParameters.FIRST_STAGE);
        int most = (int) ExperimentReader.whole(fields, ExperimentParameters.MOST);
        if (most < first) {
            findings.error(fields.place("maxReplications"), "experiment.mostBelowFirst", most, first);
        }
        if (findings.hasErrors() || scenarios < 1) {
            return Optional.empty();
        }
        Unit unit = figures.get(responses.getFirst().indexIn(figures)).unit();
        return indifference(written.orElseThrow(), unit)
                .map(delta -> new Method.SelectBest(
                        new SelectionGoal("max".equals(goal), delta, (Double) confidence, first, most)));
    }

    /** In the dimension of the response. */
    private Optional<Double> indifference(String text, Unit unit) {
        try {
            return Optional.of(new ParameterType.Amount(unit, Double.MIN_NORMAL, Double.POSITIVE_INFINITY).read(text));
        } catch (UnfitValueException e) {
            findings.error(fields.place("indifference"), e.reason());
            return Optional.empty();
        }
    }
}
