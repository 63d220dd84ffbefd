package org.twinbench.scenario;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.LocalText;

/**
 * What to run: the engine, the model it plays on, parameters, and how long.
 *
 * @param file the document's path as given, for messages; empty if it was never saved
 * @param engine the key of an engine
 * @param model the 3D model's path relative to the document, if any
 * @param start the wall time of tick 0
 * @param horizon length of a run in ticks, warm-up included
 * @param warmUp ticks after which statistics start
 * @param seed root of all random streams
 * @param replications number of independent runs
 * @param parameters the engine's own parameters as written
 * @param elements all of them, those that groups consist of too
 * @param submodels the groups, and which elements come from them
 */
public record Scenario(
        String file,
        LocalText name,
        LocalText description,
        String engine,
        Optional<String> model,
        OffsetDateTime start,
        long horizon,
        long warmUp,
        long seed,
        int replications,
        Map<String, String> parameters,
        List<Element> elements,
        List<Intervention> interventions,
        Submodels submodels) {
    /** The version of the document format that this program writes. */
    public static final int VERSION = 1;

    public Scenario {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        elements = List.copyOf(elements);
        interventions = List.copyOf(interventions);
    }

    /** Without groups. */
    public Scenario(
            String file,
            LocalText name,
            LocalText description,
            String engine,
            Optional<String> model,
            OffsetDateTime start,
            long horizon,
            long warmUp,
            long seed,
            int replications,
            Map<String, String> parameters,
            List<Element> elements,
            List<Intervention> interventions) {
        this(
                file,
                name,
                description,
                engine,
                model,
                start,
                horizon,
                warmUp,
                seed,
                replications,
                parameters,
                elements,
                interventions,
                Submodels.NONE);
    }

    public Optional<Element> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /** The same plant run otherwise: another length, warm-up (both in ticks), seed and number of replications. */
    public Scenario withRun(long newHorizon, long newWarmUp, long newSeed, int newReplications) {
        return new Scenario(
                file,
                name,
                description,
                engine,
                model,
                start,
                newHorizon,
                newWarmUp,
                newSeed,
                newReplications,
                parameters,
                elements,
                interventions,
                submodels);
    }

    public Scenario withReplications(int count) {
        return withRun(horizon, warmUp, seed, count);
    }

    public Scenario withSeed(long newSeed) {
        return withRun(horizon, warmUp, newSeed, replications);
    }

    public Scenario withWarmUp(long ticks) {
        return withRun(horizon, ticks, seed, replications);
    }

    /** The same run with other elements; a group follows if its elements move together, and ends if they change singly. */
    public Scenario withElements(List<Element> others) {
        return with(others, interventions, submodels.after(elements, others));
    }

    /** The same with other groups, to be written; its elements are those of before until it is read again. */
    public Scenario withSubmodels(Submodels others) {
        return with(elements, interventions, others);
    }

    /** The same with other changes on the way. */
    public Scenario withInterventions(List<Intervention> others) {
        return with(elements, others, submodels);
    }

    private Scenario with(List<Element> newElements, List<Intervention> newInterventions, Submodels newSubmodels) {
        return new Scenario(
                file,
                name,
                description,
                engine,
                model,
                start,
                horizon,
                warmUp,
                seed,
                replications,
                parameters,
                newElements,
                newInterventions,
                newSubmodels);
    }
}
