package org.twinbench.workbench.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.twinbench.experiment.analysis.Measures;
import org.twinbench.experiment.analysis.RunAnalysis;
import org.twinbench.model.AssetId;
import org.twinbench.model.Ticks;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Scenario;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.Shades;

/** What of the analysis colours the plant in the 3D view and on the plan. */
final class ShadeChoice {
    private static final String NOTHING = "analysis.shades.none";
    private static final String BOTTLENECK = "analysis.shades.bottleneck";
    private static final String WAITING = "analysis.shades.waiting";

    private final Session session;
    private final ChoiceBox<String> choice = new ChoiceBox<>();
    private RunAnalysis analysis;
    private Measures measures = Measures.NONE;

    ShadeChoice(Session session) {
        this.session = session;
        choice.setId("analysis-shades");
        choice.accessibleTextProperty().bind(session.texts().of("analysis.shades"));
        session.languageProperty().subscribe(language -> name());
        choice.getItems().setAll(NOTHING, BOTTLENECK, WAITING);
        choice.setValue(NOTHING);
        choice.valueProperty().subscribe(key -> show());
        session.shadesProperty().subscribe(shades -> {
            if (shades == null) {
                choice.setValue(NOTHING); // another colouring was chosen in the 3D view
            }
        });
    }

    Node node() {
        return choice;
    }

    /** The box asks for its texts anew when it gets another converter. */
    private void name() {
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String key) {
                return key == null ? "" : session.texts().now(key);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be edited");
            }
        });
    }

    /** Takes another analysis; null when there is none any more. */
    void show(RunAnalysis shown, Measures figures) {
        analysis = shown;
        measures = figures;
        show();
    }

    private void show() {
        Map<AssetId, Double> values = switch (choice.getValue()) {
            case BOTTLENECK -> bottlenecks();
            case WAITING -> waiting();
            default -> Map.of();
        };
        boolean isNothing = NOTHING.equals(choice.getValue());
        boolean isShare = BOTTLENECK.equals(choice.getValue());
        session.shadesProperty().set(isNothing ? null : new Shades(choice.getValue(), values, isShare));
    }

    private Map<AssetId, Double> bottlenecks() {
        Map<AssetId, Double> values = new HashMap<>();
        for (int i = 0; analysis != null && i < analysis.machines().size(); i++) {
            values.put(analysis.machines().get(i).asset(), analysis.periods().share(i));
        }
        return values;
    }

    /** The mean number of vehicles that wait to get on a path. */
    private Map<AssetId, Double> waiting() {
        Map<AssetId, Double> values = new HashMap<>();
        Scenario scenario = session.scenario();
        if (analysis == null || scenario == null || analysis.to() <= analysis.from()) {
            return values;
        }
        double seconds = Ticks.toSeconds(analysis.to() - analysis.from());
        List<Element> elements = scenario.elements();
        for (Element element : elements) {
            double waited = measures.of(element.stateId(), "blockedTime");
            if (!Double.isNaN(waited)) {
                values.put(element.stateId(), waited / seconds);
            }
        }
        return values;
    }
}
