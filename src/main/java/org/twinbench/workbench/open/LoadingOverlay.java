package org.twinbench.workbench.open;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.jobs.Jobs;
import org.twinbench.workbench.language.Texts;

/** A card over the window that appears when the user has waited for something for a second, with a way to stop it. */
public final class LoadingOverlay {
    private static final Duration PATIENCE = Duration.seconds(1);

    private final Texts texts;
    private final StackPane node = new StackPane();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Jobs jobs;

    public LoadingOverlay(Jobs jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
        node.getStyleClass().add("scrim");
        node.setVisible(false);
        patience.setOnFinished(event -> show());
        jobs.running().addListener((ListChangeListener<Job>) change -> refresh());
    }

    public Node node() {
        return node;
    }

    private void refresh() {
        if (awaited().isEmpty()) {
            patience.stop();
            node.setVisible(false);
            node.getChildren().clear();
        } else if (!node.isVisible()) {
            patience.playFromStart();
        }
    }

    private void show() {
        awaited().ifPresent(job -> {
            node.getChildren().setAll(card(job));
            node.setVisible(true);
        });
    }

    private Optional<Job> awaited() {
        return jobs.running().stream().filter(Job::awaited).findFirst();
    }

    private Node card(Job job) {
        Label title = new Label(texts.now().text(job.name()));
        title.getStyleClass().add("sheet-heading");
        Label what = new Label();
        what.textProperty().bind(texts.of(job.whatProperty()));
        what.getStyleClass().add("muted");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button();
        cancel.setId("loading.cancel");
        cancel.textProperty().bind(texts.of("workbench.cancel"));
        cancel.setOnAction(event -> cancel(job));
        VBox card = new VBox(title, what, bar, cancel);
        card.getStyleClass().addAll("floating", "loading");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    /** The work may take a while to notice; the window is free at once. */
    private void cancel(Job job) {
        job.cancel();
        node.setVisible(false);
    }
}
