package org.twinbench.workbench.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** Dresses a scene: AtlantaFX Primer below, the project's own style sheet above it. */
public final class Look {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Scene scene;

    public Look(Scene scene) {
        this.scene = scene;
        URL sheet = Objects.requireNonNull(Look.class.getResource("twinbench.css"));
        scene.getStylesheets().add(sheet.toExternalForm());
    }

    /** The root also gets the pseudo-class {@code dark}, for colours of our own. */
    public void wear(Theme theme) {
        boolean dark = theme == Theme.DARK;
        String base = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(base);
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }
}
