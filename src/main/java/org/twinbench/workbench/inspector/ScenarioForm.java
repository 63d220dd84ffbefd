package org.twinbench.workbench.inspector;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Parameter;
import org.twinbench.model.Quantity;
import org.twinbench.model.Ticks;
import org.twinbench.model.UnfitValueException;
import org.twinbench.model.Unit;
import org.twinbench.project.Edit;
import org.twinbench.project.ScenarioChanges;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.ElementType;
import org.twinbench.scenario.EngineDescription;
import org.twinbench.scenario.RunParameters;
import org.twinbench.scenario.Scenario;
import org.twinbench.scenario.ScenarioDocument;
import org.twinbench.workbench.Session;

/** Forms for the parameters of a scenario and its elements. Each change is one edit that can be taken back. */
final class ScenarioForm {
    private final Session session;
    private final List<EngineDescription> engines;

    private final Map<Place, ParameterField> shown = new LinkedHashMap<>();
    private final Map<Place, String> drafts = new HashMap<>();

    /** A field: whose parameter it is, and what is written there. A draft for another written value is out of date. */
    private record Place(String subject, String key, Optional<String> written) {}

    ScenarioForm(Session session, List<EngineDescription> engines) {
        this.session = session;
        this.engines = engines;
    }

    /** Makes edits of what is typed and not yet taken; what does not fit stays in its field. */
    void finishEditing() {
        List.copyOf(shown.values()).forEach(ParameterField::take);
    }

    /** Takes leave of the present forms: what is half typed in them comes back in the next. */
    void leave() {
        shown.forEach((place, field) -> {
            field.draft().ifPresentOrElse(text -> drafts.put(place, text), () -> drafts.remove(place));
            field.retire();
        });
        shown.clear();
        if (session.scenario() == null) {
            drafts.clear();
        }
    }

    /** The scenario's own parameters and those of its engine. */
    Node ofScenario() {
        Scenario scenario = session.scenario();
        VBox form = form();
        for (Parameter parameter : RunParameters.ALL) {
            Place place = new Place("", parameter.key(), Optional.of(written(scenario, parameter)));
            add(form, parameter, place, RunParameters.MESSAGES, this::changeRun);
        }
        engine(scenario)
                .ifPresent(engine -> fill(
                        form,
                        scenario.engine(),
                        engine.parameters(),
                        scenario.parameters(),
                        engine.messages(),
                        (key, value) -> change(key, ScenarioChanges.ofEngine(session.scenario(), key, value(value)))));
        return form;
    }

    /** The parameters of an element, its id and what it looks like. */
    Node ofElement(Element element) {
        VBox form = form();
        new ElementForm(session).addTo(form, element, this);
        type(element)
                .ifPresent(type -> fill(
                        form,
                        "/" + element.id(),
                        type.parameters(),
                        element.parameters(),
                        type.messages(),
                        (key, value) -> change(
                                key, ScenarioChanges.ofElement(session.scenario(), element.id(), key, value(value)))));
        return form;
    }

    /** The name of an element's type. */
    String typeName(Element element) {
        Messages messages = session.texts().now();
        return type(element)
                .filter(type -> messages.has(type.messages()))
                .map(type -> messages.text(type.messages()))
                .orElse(element.type());
    }

    Optional<EngineDescription> engine(Scenario scenario) {
        return engines.stream()
                .filter(engine -> engine.key().equals(scenario.engine()))
                .findFirst();
    }

    private Optional<ElementType> type(Element element) {
        return engine(session.scenario()).flatMap(engine -> engine.type(element.type()));
    }

    private static VBox form() {
        VBox form = new VBox();
        form.getStyleClass().add("form");
        return form;
    }

    private void fill(
            VBox form,
            String subject,
            List<Parameter> parameters,
            Map<String, String> written,
            String owner,
            BiFunction<String, String, Optional<Message>> commit) {
        for (Parameter parameter : parameters) {
            Place place = new Place(subject, parameter.key(), Optional.ofNullable(written.get(parameter.key())));
            add(form, parameter, place, owner, commit);
        }
    }

    /** A field for something of an element that is no parameter of its type. */
    void add(VBox form, Parameter parameter, Element element, Optional<String> written, Commit commit) {
        Place place = new Place("/" + element.id(), parameter.key(), written);
        add(form, parameter, place, ElementForm.MESSAGES, (key, text) -> commit.take(text));
    }

    /** What to do with what was typed. */
    interface Commit {
        /** @return why it was not taken */
        Optional<Message> take(String text);
    }

    private void add(
            VBox form,
            Parameter parameter,
            Place place,
            String owner,
            BiFunction<String, String, Optional<Message>> commit) {
        ParameterField field = new ParameterField(
                parameter, place.written(), session.texts().now(), text -> commit.apply(parameter.key(), text));
        form.getChildren().add(field.node(owner));
        shown.put(place, field);
        Optional.ofNullable(drafts.get(place)).ifPresent(field::restore);
    }

    private static Optional<String> value(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String written(Scenario scenario, Parameter parameter) {
        return switch (parameter.key()) {
            case "horizon" -> hours(scenario.horizon());
            case "warmUp" -> hours(scenario.warmUp());
            case "seed" -> Long.toString(scenario.seed());
            default -> Integer.toString(scenario.replications());
        };
    }

    private static String hours(long ticks) {
        return new Quantity(Unit.HOUR.fromSi(Ticks.toSeconds(ticks)), Unit.HOUR).toString();
    }

    private Optional<Message> changeRun(String key, String value) {
        try {
            return change(key, ScenarioChanges.ofRun(session.scenario(), key, value));
        } catch (UnfitValueException e) {
            return Optional.of(e.reason());
        }
    }

    /** Makes the change unless the scenario would become wrong by it; then says why. */
    Optional<Message> change(String key, Scenario changed) {
        try {
            ScenarioDocument.parse(changed.file(), ScenarioDocument.text(changed), engines);
        } catch (BadInputException e) {
            return Optional.of(e.findings().getFirst().message());
        }
        Scenario before = session.scenario();
        session.undo()
                .execute(Edit.of(
                        Message.of("inspector.edit", key),
                        () -> session.scenarioProperty().set(changed),
                        () -> session.scenarioProperty().set(before)));
        return Optional.empty();
    }
}
