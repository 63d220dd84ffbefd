package org.twinbench.workbench.theme;

import javafx.scene.paint.Color;

/** The colours of what is painted and not styled by CSS: scrub track, charts, strips. Those of AtlantaFX Primer. */
public record Ink(
        Color background,
        Color inset,
        Color text,
        Color muted,
        Color line,
        Color accent,
        Color accentSoft,
        Color warning,
        Color danger) {
    private static final Ink LIGHT = new Ink(
            Color.web("#ffffff"),
            Color.web("#eaeef2"),
            Color.web("#24292f"),
            Color.web("#57606a"),
            Color.web("#d0d7de"),
            Color.web("#0969da"),
            Color.web("#54aeff", 0.45),
            Color.web("#bf8700"),
            Color.web("#cf222e"));
    private static final Ink DARK = new Ink(
            Color.web("#0d1117"),
            Color.web("#21262d"),
            Color.web("#c9d1d9"),
            Color.web("#8b949e"),
            Color.web("#30363d"),
            Color.web("#58a6ff"),
            Color.web("#388bfd", 0.45),
            Color.web("#d29922"),
            Color.web("#f85149"));

    public static Ink of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }
}
