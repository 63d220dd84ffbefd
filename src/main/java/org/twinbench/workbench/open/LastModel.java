package org.twinbench.workbench.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.twinbench.model.Progress;
import org.twinbench.model.Severity;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;

/**
 * Reads models and remembers the last one, so that another scenario of the same model opens at once. A model is read
 * again if its file or one beside it that it uses has changed, or if there was something to warn of: what was missing
 * may have come. Safe to use from any thread.
 */
final class LastModel {
    /** How a file looked when it was read. */
    private record Stamp(Path file, long size, FileTime modified) {
        static Stamp of(Path file) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(file, now.size(), now.lastModifiedTime());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean holds() throws IOException {
            if (!Files.exists(file)) {
                return false;
            }
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return size == now.size() && modified.equals(now.lastModifiedTime());
        }
    }

    private record Kept(Path file, Set<Stamp> stamps, Scene scene) {
        boolean fits(Path wanted) throws IOException {
            if (!file.equals(wanted)) {
                return false;
            }
            for (Stamp stamp : stamps) {
                if (!stamp.holds()) {
                    return false;
                }
            }
            return true;
        }
    }

    private final AtomicReference<Kept> kept = new AtomicReference<>();
    private final AtomicReference<Opened.Model> ready = new AtomicReference<>();

    /** The scene of a file: the one of last time if nothing has changed, else read anew. */
    Scene scene(Path file, Progress progress) throws IOException {
        Kept last = kept.get();
        if (last != null && last.fits(file)) {
            return last.scene();
        }
        Set<Stamp> stamps = new LinkedHashSet<>();
        try {
            Scene scene =
                    SceneReader.read(file, ReadOptions.DEFAULT, progress, touched -> stamps.add(Stamp.of(touched)));
            boolean whole = scene.source().findings().stream().allMatch(finding -> finding.severity() == Severity.INFO);
            kept.set(whole ? new Kept(file, stamps, scene) : null);
            return scene;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The scene with its triangles made ready, which takes about a second for a million if it is a new one. */
    Opened.Model ready(Scene scene) {
        Opened.Model last = ready.get();
        if (last != null && last.scene().equals(scene)) {
            return last;
        }
        Opened.Model model = new Opened.Model(scene);
        ready.set(model);
        return model;
    }
}
