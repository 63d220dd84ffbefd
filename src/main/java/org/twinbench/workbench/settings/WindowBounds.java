package org.twinbench.workbench.settings;

/** Where the window was, in screen pixels. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    public WindowBounds {
        if (!(width >= 200 && height >= 200 && width < 100_000 && height < 100_000)) {
            throw new IllegalArgumentException("not a window: " + width + " × " + height);
        }
    }
}
