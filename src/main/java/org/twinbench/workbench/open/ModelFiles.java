package org.twinbench.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.twinbench.exchange.Exchange;
import org.twinbench.experiment.FileCheck;
import org.twinbench.experiment.PreparedScenario;
import org.twinbench.model.Finding;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;

/**
 * Reads the files of this program: models of every format, and scenarios with the models that they name. The model
 * that is open already is not read again.
 */
public final class ModelFiles implements FileSource {
    /** How much of the work is reading; the rest is making the triangles ready. */
    private static final double READING = 0.8;

    private final LastModel models = new LastModel();

    @Override
    public Opened read(List<Path> files, Progress progress) throws IOException {
        boolean imported = files.stream().anyMatch(file -> Exchange.format(file).isPresent());
        return imported ? new ImportedFiles(models).read(files, progress) : read(files.getFirst(), progress);
    }

    @Override
    public Opened read(Path file, Progress progress) throws IOException {
        if (Exchange.format(file).isPresent()) {
            return read(List.of(file), progress);
        }
        return FileCheck.isScenario(file) ? scenario(file, progress) : model(file, progress);
    }

    private Opened model(Path file, Progress progress) throws IOException {
        Scene scene = models.scene(file, progress.part(0, READING));
        return new Opened(
                Optional.of(prepared(scene, progress)),
                Optional.empty(),
                scene.source().findings());
    }

    private Opened scenario(Path file, Progress progress) throws IOException {
        AtomicReference<Scene> bare = new AtomicReference<>();
        PreparedScenario scenario = PreparedScenario.read(file, progress.part(0, READING), (path, part) -> {
            bare.set(models.scene(path, part));
            return bare.get();
        });
        List<Finding> findings = new ArrayList<>(scenario.findings());
        scenario.model().ifPresent(scene -> findings.addAll(scene.source().findings()));
        Optional<Opened.Model> model = scenario.model().map(scene -> prepared(scene, progress));
        return new Opened(Optional.ofNullable(bare.get()), model, Optional.of(scenario.scenario()), findings);
    }

    private Opened.Model prepared(Scene scene, Progress progress) {
        progress.report(READING, Message.of("workbench.open.triangles"));
        progress.checkCancelled();
        return models.ready(scene);
    }
}
