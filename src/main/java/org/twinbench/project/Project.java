package org.twinbench.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with models, scenarios and the results of runs; {@code models}, {@code scenarios} and {@code runs} in it. */
public record Project(Path root) {
    public Project {
        root = root.toAbsolutePath().normalize();
    }

    /** The project that a scenario or model belongs to: the folder above its own, if that has {@code scenarios}. */
    public static Project around(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path above = folder.getParent();
        boolean inProject = above != null && Files.isDirectory(above.resolve("scenarios"));
        return new Project(inProject ? above : folder);
    }

    /** Makes the folders that are not there yet. */
    public void create() throws IOException {
        for (Path folder : List.of(models(), scenarios(), runs())) {
            Files.createDirectories(folder);
        }
    }

    public Path models() {
        return root.resolve("models");
    }

    public Path scenarios() {
        return root.resolve("scenarios");
    }

    public Path runs() {
        return root.resolve("runs");
    }

    /** The scenario files, by name; none if the folder is missing. */
    public List<Path> scenarioFiles() throws IOException {
        if (!Files.isDirectory(scenarios())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(scenarios())) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.endsWith(".json") && !name.startsWith(".");
                    })
                    .sorted()
                    .toList();
        }
    }
}
