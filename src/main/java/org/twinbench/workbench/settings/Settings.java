package org.twinbench.workbench.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinbench.workbench.docking.Layout;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.theme.Theme;

/**
 * What the window remembers from one start to the next.
 *
 * @param recent files opened last, the newest first
 * @param layouts arrangements that the user changed
 */
public record Settings(
        Language language,
        Theme theme,
        List<Path> recent,
        Optional<WindowBounds> window,
        Perspective perspective,
        Map<Perspective, Layout> layouts) {
    private static final int MAX_RECENT = 12;

    public Settings {
        recent = List.copyOf(recent);
        layouts = Map.copyOf(layouts);
    }

    /** Before the first start. */
    public static Settings standard(Locale locale) {
        return new Settings(Language.of(locale), Theme.LIGHT, List.of(), Optional.empty(), Perspective.MODEL, Map.of());
    }

    public Settings with(Language newLanguage) {
        return new Settings(newLanguage, theme, recent, window, perspective, layouts);
    }

    public Settings with(Theme newTheme) {
        return new Settings(language, newTheme, recent, window, perspective, layouts);
    }

    public Settings with(WindowBounds bounds) {
        return new Settings(language, theme, recent, Optional.of(bounds), perspective, layouts);
    }

    public Settings with(Perspective newPerspective) {
        return new Settings(language, theme, recent, window, newPerspective, layouts);
    }

    public Settings with(Perspective which, Layout layout) {
        Map<Perspective, Layout> changed = new EnumMap<>(Perspective.class);
        changed.putAll(layouts);
        changed.put(which, layout);
        return new Settings(language, theme, recent, window, perspective, changed);
    }

    /** Puts a file first among the recent ones. */
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(
                language, theme, files.subList(0, Math.min(MAX_RECENT, files.size())), window, perspective, layouts);
    }

    public Settings withoutRecent() {
        return new Settings(language, theme, List.of(), window, perspective, layouts);
    }

    public Settings withoutLayouts() {
        return new Settings(language, theme, recent, window, perspective, Map.of());
    }
}
