package org.twinbench.workbench.viewport;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.model.Bounds;
import org.twinbench.model.Vec3;
import org.twinbench.view3d.SceneView;
import org.twinbench.view3d.ViewFilter;
import org.twinbench.view3d.bake.CutPlane;
import org.twinbench.workbench.Session;

/** Moves the section plane along an axis; the side towards the plane's arrow is taken away, and can be flipped. */
final class SectionBar extends HBox {
    private static final Vec3[] AXES = {new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1)};
    private static final String[] NAMES = {"X", "Y", "Z"};

    private final SceneView view;
    private final Session session;
    private final ViewState state;
    private final Slider slider = new Slider(0, 1, 0.5);
    private int axis = 2;
    private boolean flipped;

    SectionBar(SceneView view, Session session, ViewState state) {
        super(6);
        this.view = view;
        this.session = session;
        this.state = state;
        getStyleClass().add("viewport-bar");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < NAMES.length; i++) {
            int number = i;
            ToggleButton button = new ToggleButton(NAMES[i]);
            button.setToggleGroup(group);
            button.setSelected(i == axis);
            button.setOnAction(event -> {
                button.setSelected(true);
                axis = number;
                apply();
            });
            getChildren().add(button);
        }
        Button flip = new Button(null, new FontIcon("mdi2s-swap-horizontal"));
        flip.setOnAction(event -> {
            flipped = !flipped;
            apply();
        });
        slider.setPrefWidth(220);
        slider.valueProperty().subscribe(this::apply);
        getChildren().addAll(slider, flip);
        visibleProperty().bind(state.section());
        managedProperty().bind(visibleProperty());
        state.section().subscribe(this::apply);
        session.sceneProperty().subscribe(this::apply);
    }

    private void apply() {
        view.setFilter(new ViewFilter(view.filter().hidden(), plane()));
    }

    private Optional<CutPlane> plane() {
        if (!state.section().get() || session.scene() == null) {
            return Optional.empty();
        }
        Bounds box = session.scene().bounds();
        Vec3 normal = AXES[axis];
        double low = normal.dot(box.min());
        double high = normal.dot(box.max());
        double at = low + (high - low) * slider.getValue();
        return Optional.of(flipped ? new CutPlane(normal.times(-1), -at) : new CutPlane(normal, at));
    }
}
