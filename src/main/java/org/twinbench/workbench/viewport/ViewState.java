package org.twinbench.workbench.viewport;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.twinbench.view3d.tool.BoxSelection;
import org.twinbench.view3d.tool.Measurement;

/** What is switched on in the 3D view. */
final class ViewState {
    private final BooleanProperty labels = new SimpleBooleanProperty(this, "labels");
    private final BooleanProperty ground = new SimpleBooleanProperty(this, "ground", true);
    private final BooleanProperty section = new SimpleBooleanProperty(this, "section");
    private final BooleanProperty measuring = new SimpleBooleanProperty(this, "measuring");
    private final ObjectProperty<Measurement> measurement =
            new SimpleObjectProperty<>(this, "measurement", Measurement.NONE);
    private final ObjectProperty<BoxSelection> box = new SimpleObjectProperty<>(this, "box");
    private final StringProperty quantity = new SimpleStringProperty(this, "quantity", "");

    ViewState() {
        measuring.subscribe(() -> measurement.set(Measurement.NONE));
    }

    BooleanProperty labels() {
        return labels;
    }

    BooleanProperty ground() {
        return ground;
    }

    BooleanProperty section() {
        return section;
    }

    BooleanProperty measuring() {
        return measuring;
    }

    ObjectProperty<Measurement> measurement() {
        return measurement;
    }

    /** The rectangle that is being drawn to select what lies in it; null while none is. */
    ObjectProperty<BoxSelection> box() {
        return box;
    }

    /** The quantity that colours the assets; empty for the model's own colours. */
    StringProperty quantity() {
        return quantity;
    }
}
