package org.twinbench.workbench.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.twinbench.experiment.design.Fraction;
import org.twinbench.experiment.plan.Experiment;
import org.twinbench.experiment.plan.ExperimentResult;
import org.twinbench.experiment.plan.ExperimentRun;
import org.twinbench.experiment.plan.Factor;
import org.twinbench.experiment.plan.PreparedExperiment;
import org.twinbench.experiment.plan.ResponseResult;
import org.twinbench.model.Message;
import org.twinbench.model.Messages;
import org.twinbench.model.Progress;
import org.twinbench.workbench.DockPlace;
import org.twinbench.workbench.Panel;
import org.twinbench.workbench.Session;

/** Runs experiment documents: what each factor does to the figures that matter, or which variant is best. */
public final class ExperimentPanel implements Panel {
    private final Session session;
    private final Path samples;
    private final ComboBox<Path> file = new ComboBox<>();
    private final ComboBox<ResponseResult> response = new ComboBox<>();
    private final ObjectProperty<ExperimentResult> result = new SimpleObjectProperty<>();
    private final List<Path> elsewhere = new ArrayList<>();
    private final JobControls job;
    private final PointTable points;
    private final EffectTable effects;
    private final SplitPane body = new SplitPane();

    /** @param samples the folder with the scenarios of the installation */
    public ExperimentPanel(Session session, Path samples) {
        this.session = session;
        this.samples = samples;
        job = new JobControls(
                session,
                "experiment",
                "experiment.design.run",
                file.valueProperty().isNotNull(),
                this::run);
        points = new PointTable(session.texts());
        effects = new EffectTable(session.texts());
    }

    @Override
    public String id() {
        return "experiment";
    }

    @Override
    public String titleKey() {
        return "experiment.design.title";
    }

    @Override
    public String icon() {
        return "mdi2f-flask-outline";
    }

    @Override
    public DockPlace place() {
        return DockPlace.CENTRE;
    }

    @Override
    public Node node() {
        file.setId("experiment-file");
        file.setPrefWidth(240);
        file.setConverter(shownAs(path -> path.getFileName().toString()));
        response.setId("experiment-response");
        response.visibleProperty()
                .bind(result.map(ExperimentResult.Responses.class::isInstance).orElse(false));
        response.managedProperty().bind(response.visibleProperty());
        FlowPane bar = new FlowPane(12, 4, file, job.node(), response);
        bar.getStyleClass().add("panel-bar");
        Label none = new Label();
        none.getStyleClass().add("empty-note");
        none.textProperty().bind(session.texts().of("experiment.design.none"));
        none.visibleProperty().bind(result.isNull());
        body.setOrientation(Orientation.VERTICAL);
        body.visibleProperty().bind(result.isNotNull());
        StackPane stack = new StackPane(body, none);
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox node = new VBox(
                bar, words("experiment-what", this::describe), words("experiment-verdict", this::verdict), stack);
        node.getStyleClass().add("panel");
        result.subscribe(this::show);
        response.valueProperty().subscribe(chosen -> effects.show(chosen, factors()));
        session.languageProperty().subscribe(language -> show(result.get()));
        session.scenarioFileProperty().subscribe(path -> offer());
        return node;
    }

    private Label words(String id, Function<Messages, String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("experiment-words");
        label.textProperty().bind(session.texts().made(text, result));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static <T> StringConverter<T> shownAs(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String written) {
                throw new UnsupportedOperationException("the box cannot be edited");
            }
        };
    }

    @Override
    public void shown() {
        offer();
    }

    private void offer() {
        List<Path> folders = ScenarioChoice.folders(session, samples);
        Thread.ofVirtual().name("list of experiments").start(() -> {
            List<Path> found = ExperimentFiles.in(folders);
            Platform.runLater(() -> offer(found));
        });
    }

    /** Takes an experiment from somewhere else, and makes it the one to run. */
    public void choose(Path other) {
        Path path = other.toAbsolutePath().normalize();
        elsewhere.remove(path);
        elsewhere.add(path);
        if (!file.getItems().contains(path)) {
            file.getItems().add(path);
        }
        file.setValue(path);
    }

    private void offer(List<Path> beside) {
        List<Path> found =
                Stream.concat(beside.stream(), elsewhere.stream()).distinct().toList();
        Path before = file.getValue();
        file.getItems().setAll(found);
        file.setValue(
                before != null && found.contains(before)
                        ? before
                        : found.stream().findFirst().orElse(null));
    }

    private void run() {
        Path chosen = file.getValue();
        result.set(null);
        job.start(Message.of("experiment.design.running"), progress -> execute(chosen, progress), result::set);
    }

    /** A processor is left to the window. */
    private static ExperimentResult execute(Path file, Progress progress) throws IOException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        PreparedExperiment prepared = PreparedExperiment.read(file, progress.part(0, 0.1));
        return ExperimentRun.execute(prepared, threads, progress.part(0.1, 1));
    }

    private void show(ExperimentResult shown) {
        points.clear();
        response.setConverter(
                shownAs(r -> FigureText.name(r.name(), session.texts().now())));
        switch (shown) {
            case null -> response.getItems().clear();
            case ExperimentResult.Responses responses -> {
                body.getItems().setAll(effects.node(), points.node());
                body.setDividerPositions(0.5);
                response.getItems().setAll(responses.responses());
                response.setValue(responses.responses().getFirst());
            }
            case ExperimentResult.Best best -> {
                response.getItems().clear();
                body.getItems().setAll(points.node());
            }
        }
        if (shown != null) {
            points.show(shown);
        }
    }

    private List<Factor> factors() {
        return result.get() == null
                ? List.of()
                : result.get().prepared().experiment().factors();
    }

    /** The question, and what the letters of the factors stand for. */
    private String describe(Messages messages) {
        if (result.get() == null) {
            return "";
        }
        Experiment experiment = result.get().prepared().experiment();
        String factors = IntStream.range(0, experiment.factors().size())
                .mapToObj(i -> Fraction.name(1 << i) + " = "
                        + experiment.factors().get(i).name())
                .collect(Collectors.joining(",  "));
        return experiment.description().in(messages.locale()) + (factors.isEmpty() ? "" : "\n" + factors);
    }

    private String verdict(Messages messages) {
        if (!(result.get() instanceof ExperimentResult.Best best)) {
            return "";
        }
        double delta =
                best.unit().fromSi(best.goal().indifference()) - best.unit().fromSi(0);
        return messages.text(
                best.selection().guaranteed() ? "experiment.design.guarantee" : "experiment.design.noGuarantee",
                best.prepared().points().get(best.selection().best()).name(),
                best.goal().confidence(),
                FigureText.number(delta) + " " + best.unit().symbol(),
                best.goal().most());
    }
}
