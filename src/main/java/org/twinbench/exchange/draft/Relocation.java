package org.twinbench.exchange.draft;

import java.nio.file.Path;
import java.util.Optional;
import org.twinbench.scenario.Element;
import org.twinbench.scenario.Layout;
import org.twinbench.scenario.Scenario;

/** Files that a scenario names are relative to its own folder: names them anew when it moves to another one. */
public final class Relocation {
    private final Path from;
    private final Optional<Path> to;

    private Relocation(Path from, Optional<Path> to) {
        this.from = from;
        this.to = to;
    }

    /** The scenario of one folder for another one. */
    public static Scenario moved(Scenario scenario, Path from, Path to) {
        return new Relocation(
                        from.toAbsolutePath().normalize(),
                        Optional.of(to.toAbsolutePath().normalize()))
                .moved(scenario);
    }

    /** The scenario of a folder for no folder yet: it names its files by their whole paths. */
    public static Scenario absolute(Scenario scenario, Path from) {
        return new Relocation(from.toAbsolutePath().normalize(), Optional.empty()).moved(scenario);
    }

    private Scenario moved(Scenario scenario) {
        return new Scenario(
                scenario.file(),
                scenario.name(),
                scenario.description(),
                scenario.engine(),
                scenario.model().map(this::moved),
                scenario.start(),
                scenario.horizon(),
                scenario.warmUp(),
                scenario.seed(),
                scenario.replications(),
                scenario.parameters(),
                scenario.elements().stream().map(this::moved).toList(),
                scenario.interventions());
    }

    private Element moved(Element element) {
        Layout layout = element.layout();
        return layout.look().isEmpty()
                ? element
                : element.withLayout(
                        new Layout(layout.spot(), layout.path(), layout.look().map(this::moved)));
    }

    /** A path on another drive stays whole. */
    private String moved(String path) {
        Path file = from.resolve(path).normalize();
        boolean near = to.isPresent() && file.getRoot().equals(to.get().getRoot());
        return (near ? to.get().relativize(file) : file).toString().replace('\\', '/');
    }
}
