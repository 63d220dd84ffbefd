package org.twinbench.workbench.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.twinbench.view3d.camera.CameraPose;
import org.twinbench.workbench.docking.Layout;
import org.twinbench.workbench.docking.Perspective;
import org.twinbench.workbench.language.Language;
import org.twinbench.workbench.theme.Theme;

/**
 * What the window remembers from one start to the next.
 *
 * @param recent files opened last, the newest first
 * @param layouts arrangements that the user changed
 * @param views kept views by model file, each under its number; the model that got one last stands last
 * @param tracing whether runs follow their parts
 */
public record Settings(
        Language language,
        Theme theme,
        List<Path> recent,
        Optional<WindowBounds> window,
        Perspective perspective,
        Map<Perspective, Layout> layouts,
        SequencedMap<Path, Map<Integer, CameraPose>> views,
        boolean tracing) {
    private static final int MAX_RECENT = 12;
    private static final int MAX_MODELS_WITH_VIEWS = 100;

    public Settings {
        recent = List.copyOf(recent);
        layouts = Map.copyOf(layouts);
        views = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(views));
    }

    /** Before the first start. */
    public static Settings standard(Locale locale) {
        return new Settings(
                Language.of(locale),
                Theme.LIGHT,
                List.of(),
                Optional.empty(),
                Perspective.MODEL,
                Map.of(),
                new LinkedHashMap<>(),
                false);
    }

    public Settings with(Language newLanguage) {
        return new Settings(newLanguage, theme, recent, window, perspective, layouts, views, tracing);
    }

    public Settings with(Theme newTheme) {
        return new Settings(language, newTheme, recent, window, perspective, layouts, views, tracing);
    }

    public Settings with(WindowBounds bounds) {
        return new Settings(language, theme, recent, Optional.of(bounds), perspective, layouts, views, tracing);
    }

    public Settings with(Perspective newPerspective) {
        return new Settings(language, theme, recent, window, newPerspective, layouts, views, tracing);
    }

    public Settings with(Perspective which, Layout layout) {
        Map<Perspective, Layout> changed = new EnumMap<>(Perspective.class);
        changed.putAll(layouts);
        changed.put(which, layout);
        return new Settings(language, theme, recent, window, perspective, changed, views, tracing);
    }

    public Settings withTracing(boolean on) {
        return new Settings(language, theme, recent, window, perspective, layouts, views, on);
    }

    /** Puts a file first among the recent ones. */
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(
                language,
                theme,
                files.subList(0, Math.min(MAX_RECENT, files.size())),
                window,
                perspective,
                layouts,
                views,
                tracing);
    }

    public Settings withoutRecent() {
        return new Settings(language, theme, List.of(), window, perspective, layouts, views, tracing);
    }

    public Settings withoutLayouts() {
        return new Settings(language, theme, recent, window, perspective, Map.of(), views, tracing);
    }

    /** Keeps a view of a model under a number; of the models that got one longest ago the views are forgotten. */
    public Settings withView(Path model, int number, CameraPose pose) {
        SequencedMap<Path, Map<Integer, CameraPose>> changed = new LinkedHashMap<>(views);
        Map<Integer, CameraPose> ofModel = new TreeMap<>(changed.getOrDefault(model, Map.of()));
        ofModel.put(number, pose);
        changed.putLast(model, Map.copyOf(ofModel));
        while (changed.size() > MAX_MODELS_WITH_VIEWS) {
            changed.pollFirstEntry();
        }
        return new Settings(language, theme, recent, window, perspective, layouts, changed, tracing);
    }
}
