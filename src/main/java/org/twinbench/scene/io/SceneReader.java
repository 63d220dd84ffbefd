package org.twinbench.scene.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.twinbench.model.AssetId;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Bounds;
import org.twinbench.model.Message;
import org.twinbench.model.Progress;
import org.twinbench.scene.Scene;

/** Reads a 3D model file of any known format, which the content decides first and the file name second. */
public final class SceneReader {
    private static final List<FormatReader> READERS =
            List.of(new GltfReader(), new CityJsonReader(), new StlReader(), new ObjReader());

    /** Metres; beyond, distances no longer fit the single precision of graphics when they are squared. */
    private static final double FARTHEST = 1e18;

    private SceneReader() {}

    /** A family of files for file choosers: the message key of its name, and endings without the dot. */
    public record Format(String titleKey, List<String> extensions) {}

    /** The formats that can be read, the most usual first. */
    public static List<Format> formats() {
        return READERS.stream()
                .map(reader -> new Format(reader.titleKey(), reader.extensions()))
                .toList();
    }

    /**
     * Reads the whole file; may be called from any thread.
     *
     * @throws org.twinbench.model.BadInputException if the file is missing or its content cannot be used
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
     */
    public static Scene read(Path path, ReadOptions options, Progress progress) throws IOException {
        return read(path, options, progress, file -> {});
    }

    /**
     * The same, for who wants to know later whether the scene is still what its files hold.
     *
     * @param touched is told of the file and of each one beside it that it uses, just before that is read
     */
    public static Scene read(Path path, ReadOptions options, Progress progress, Consumer<Path> touched)
            throws IOException {
        ModelFile file = ModelFile.open(path, options, progress, touched);
        progress.report(0, Message.of("scene.reading", file.name()));
        Scene scene = readerFor(file).read(file);
        checkExtent(file, scene);
        progress.report(1, Message.of("scene.reading", file.name()));
        return scene;
    }

    /** Every number in the file may be finite and still lead beyond what a view can show. */
    private static void checkExtent(ModelFile file, Scene scene) throws BadInputException {
        for (AssetId id : isShowable(scene.bounds()) ? List.<AssetId>of() : List.copyOf(scene.ids())) {
            Bounds box = scene.bounds(id);
            if (scene.find(id).orElseThrow().node().mesh().isPresent() && !isShowable(box)) {
                throw file.bad(id.value(), "scene.tooFar");
            }
        }
    }

    private static boolean isShowable(Bounds box) {
        return box.isEmpty() || box.min().length() <= FARTHEST && box.max().length() <= FARTHEST;
    }

    private static FormatReader readerFor(ModelFile file) throws IOException {
        ForeignFormat.refuseByContent(file);
        for (FormatReader reader : READERS) {
            if (reader.recognises(file)) {
                return reader;
            }
        }
        ForeignFormat.refuseByName(file);
        for (FormatReader reader : READERS) {
            if (reader.extensions().stream().anyMatch(file::endsWith)) {
                return reader;
            }
        }
        throw file.bad("", "scene.unknownFormat", file.beginning());
    }
}
