package org.twinbench.workbench.viewport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import org.twinbench.state.Recording;
import org.twinbench.state.Snapshot;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.color.ChannelColors;
import org.twinbench.view3d.color.ColorRamp;
import org.twinbench.view3d.color.StateColor;
import org.twinbench.workbench.Session;
import org.twinbench.workbench.Shades;

/** The choice of the quantity that colours the assets, with the legend of its colours. */
final class ColorBar extends VBox {
    private static final String OWN = "";
    /** No quantity of a recording has this name. */
    private static final String SHADES = "#shades";

    private static final int RAMP_STEPS = 60;

    private final SceneView view;
    private final Session session;
    private final ViewState state;
    private final ComboBox<String> choice = new ComboBox<>();
    private final VBox legend = new VBox(2);
    private final Label low = new Label();
    private final Label high = new Label();
    private ChannelColors colors;
    private Snapshot shown;
    private boolean offering;

    ColorBar(SceneView view, Session session, ViewState state) {
        super(6);
        this.view = view;
        this.session = session;
        this.state = state;
        getStyleClass().add("viewport-bar");
        setAlignment(Pos.TOP_RIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        choice.setId("color-by");
        choice.setConverter(names());
        choice.valueProperty().bindBidirectional(state.quantity());
        getChildren().setAll(choice, legend);
        state.quantity().subscribe(this::choose);
        session.recordingProperty().subscribe(recording -> offer(recording));
        session.languageProperty().subscribe(() -> offer(session.recording()));
        session.sceneProperty().subscribe(() -> shown = null);
        session.sceneProperty().subscribe(this::showShades);
        session.shadesProperty().subscribe(this::offerShades);
        visibleProperty().bind(session.recordingProperty().isNotNull());
    }

    private StringConverter<String> names() {
        return new StringConverter<>() {
            @Override
            public String toString(String quantity) {
                if (quantity == null || quantity.isEmpty()) {
                    return session.texts().now("viewport.colors.own");
                }
                if (quantity.equals(SHADES)) {
                    return session.shades() == null
                            ? ""
                            : session.texts().now(session.shades().titleKey());
                }
                String key = "channel." + quantity;
                return session.texts().now().has(key) ? session.texts().now(key) : quantity;
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the box cannot be edited");
            }
        };
    }

    private void offer(Recording recording) {
        offer(recording, state.quantity().get());
    }

    /** Offers what there is now, and chooses one of it; the user's own choice comes through the box. */
    private void offer(Recording recording, String wanted) {
        List<String> quantities = new ArrayList<>();
        if (session.shades() != null) {
            quantities.add(SHADES);
        }
        quantities.addAll(recording == null ? List.of() : ChannelColors.quantities(recording.info()));
        offering = true;
        state.quantity().set(OWN); // so that the box asks anew for a title that may have changed
        choice.getItems().setAll(OWN);
        choice.getItems().addAll(quantities);
        state.quantity().set(quantities.contains(wanted) ? wanted : OWN);
        offering = false;
        choose();
    }

    /** New shades are shown at once; when they go, what they coloured gets its own colours again. */
    private void offerShades(Shades before, Shades now) {
        if (before != null && now != null && before.titleKey().equals(now.titleKey())) {
            showShades();
        } else {
            offer(session.recording(), now == null ? state.quantity().get() : SHADES);
        }
    }

    private boolean isShades() {
        return SHADES.equals(state.quantity().get());
    }

    private void showShades() {
        if (isShades() && session.shades() != null) {
            view.recolor(ShadeColors.of(session));
            low.setText(session.shades().text(0));
            high.setText(session.shades().text(session.shades().high()));
        }
    }

    private void choose() {
        if (offering) {
            return;
        }
        String quantity = state.quantity().get();
        if (isShades() && session.shades() != null) {
            colors = null;
            showRamp();
            showShades();
            return;
        }
        session.shadesProperty().set(null);
        shown = null;
        legend.getChildren().clear();
        if (quantity == null || quantity.isEmpty() || session.recording() == null) {
            colors = null;
            view.recolor(Map.of());
            return;
        }
        colors = new ChannelColors(session.recording().info(), quantity);
        if (colors.isState()) {
            showStates();
        } else {
            showRamp();
        }
    }

    private void showStates() {
        List<String> states = colors.states();
        for (int i = 0; i < states.size(); i++) {
            StateColor look = StateColor.of(states.get(i), i);
            Label label = new Label();
            label.textProperty().bind(session.texts().of("state." + states.get(i)));
            legend.getChildren().add(new HBox(6, swatch(look.argb(), 14), new Label(look.glyph()), label));
        }
    }

    private void showRamp() {
        HBox ramp = new HBox();
        for (int i = 0; i < RAMP_STEPS; i++) {
            ramp.getChildren().add(swatch(ColorRamp.at(i / (RAMP_STEPS - 1.0)), 3));
        }
        HBox ends = new HBox(90, low, high);
        legend.getChildren().setAll(ramp, ends);
    }

    private static Rectangle swatch(int argb, double width) {
        return new Rectangle(width, 14, Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255));
    }

    /** Colours the assets for the instant that is shown. */
    void show(Snapshot snapshot) {
        if (colors != null && snapshot != null && !snapshot.equals(shown)) {
            shown = snapshot;
            view.recolor(colors.colors(snapshot.values()));
            if (!colors.isState() && colors.low() <= colors.high()) {
                low.setText(number(colors.low()));
                high.setText(number(colors.high()));
            }
        }
    }

    private String number(double si) {
        return "%.4g %s"
                .formatted(colors.unit().fromSi(si), colors.unit().symbol())
                .strip();
    }
}
