package org.twinbench.workbench.window;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.twinbench.workbench.docking.Docking;
import org.twinbench.workbench.docking.Layout;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.settings.Settings;

/** Which perspective the window is in; each comes back as the user left it. */
final class Arrangement {
    private final Docking docking;
    private final PanelSet panels;
    private final SettingsKeeper settings;
    private final ReadOnlyObjectWrapper<Perspective> perspective = new ReadOnlyObjectWrapper<>();

    Arrangement(Docking docking, PanelSet panels, SettingsKeeper settings) {
        this.docking = docking;
        this.panels = panels;
        this.settings = settings;
    }

    /** Null until the first one is chosen. */
    ReadOnlyObjectProperty<Perspective> perspectiveProperty() {
        return perspective.getReadOnlyProperty();
    }

    Perspective perspective() {
        return perspective.get();
    }

    void choose(Perspective chosen) {
        remember();
        perspective.set(chosen);
        settings.change(old -> old.with(chosen));
        Optional<Layout> changed =
                Optional.ofNullable(settings.settings().layouts().get(chosen));
        docking.apply(changed.orElseGet(() -> chosen.standard(panels.standing())));
    }

    /** Keeps the present layout for the next time. */
    void remember() {
        if (perspective.get() != null) {
            settings.change(old -> old.with(perspective.get(), docking.layout()));
        }
    }

    /** Forgets all changes of layouts. */
    void reset() {
        settings.change(Settings::withoutLayouts);
        docking.apply(perspective.get().standard(panels.standing()));
    }
}
