package org.twinbench.workbench.window;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.twinbench.workbench.jobs.Job;
import org.twinbench.workbench.jobs.Jobs;
import org.twinbench.workbench.language.Texts;

/** What goes on in the background, in the status bar: name, progress, cancel. */
final class JobStatus {
    private final Jobs jobs;
    private final Texts texts;
    private final HBox node = new HBox();

    JobStatus(Jobs jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
        node.getStyleClass().add("jobs");
        jobs.running().addListener((ListChangeListener<Job>) change -> refresh());
        refresh();
    }

    Node node() {
        return node;
    }

    private void refresh() {
        node.getChildren().clear();
        jobs.running().forEach(job -> node.getChildren().add(entry(job)));
    }

    private Node entry(Job job) {
        Label name = new Label();
        name.textProperty().bind(texts.of(job.whatProperty()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        Button cancel = new Button("", new FontIcon("mdi2c-close"));
        cancel.getStyleClass().addAll("flat", "small", "button-icon");
        cancel.accessibleTextProperty().bind(texts.of("workbench.cancel"));
        cancel.setOnAction(event -> job.cancel());
        HBox entry = new HBox(name, bar, cancel);
        entry.getStyleClass().add("job");
        return entry;
    }
}
