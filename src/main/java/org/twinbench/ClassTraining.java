package org.twinbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinbench.cli.Cli;

/**
 * Loads what the program may need, so that Java can record it for a cache of loaded and linked classes (JEP 483, JEP
 * 514): runs a scenario without a display, and loads the classes of the window without opening one. Thus the first
 * window after a build starts as fast as all later ones, and a machine that builds needs no display.
 */
public final class ClassTraining {
    /** The libraries whose classes make the window; the other libraries come with the run. */
    private static final Pattern WINDOW =
            Pattern.compile("(twinbench|javafx|atlantafx|bento|ikonli|fxyz3d|jfreechart|org\\.jf|jackson).*\\.jar");

    private ClassTraining() {}

    /** Loads the classes, then runs the command of the arguments; prints how many were loaded. */
    public static void main(String... arguments) throws IOException {
        System.out.println(load(windowClasses()) + " classes of the window loaded");
        System.exit(Cli.run(arguments));
    }

    private static List<String> windowClasses() throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        List<String> names = new ArrayList<>(classesOf(jar));
        try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
            for (Path library : libraries.sorted().toList()) {
                if (WINDOW.matcher(library.getFileName().toString()).matches()) {
                    names.addAll(classesOf(library));
                }
            }
        }
        names.addAll(classesOfJdk());
        return names;
    }

    private static List<String> classesOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .map(ClassTraining::className)
                    .toList();
        }
    }

    /** Those that every program needs, as the JDK itself lists them; a runtime made by jlink may lack the list. */
    private static List<String> classesOfJdk() throws IOException {
        Path list = Path.of(System.getProperty("java.home"), "lib", "classlist");
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> line.matches("[a-z][\\w/$]*"))
                    .map(line -> line.replace('/', '.'))
                    .toList();
        }
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    /** Loads without initializing. A class whose optional library is absent is not needed: it is not counted. */
    static int load(List<String> names) {
        int loaded = 0;
        for (String name : names) {
            try {
                Class.forName(name, false, ClassTraining.class.getClassLoader());
                loaded++;
            } catch (ClassNotFoundException | LinkageError optional) {
                continue;
            }
        }
        return loaded;
    }
}
