package org.twinbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.twinbench.model.Bounds;
import org.twinbench.model.Finding;
import org.twinbench.model.Vec3;
import org.twinbench.scene.Scene;
import org.twinbench.scene.SourceInfo;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts what is in a model. */
@Command(name = "info", description = "${bundle:cli.info}", sortOptions = false)
final class InfoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.model}")
    Path file;

    @Mixin
    CommonOptions common;

    private final Console console;

    InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ConsoleProgress progress = new ConsoleProgress(console);
        Scene scene = SceneReader.read(file, ReadOptions.DEFAULT, progress);
        progress.finish();
        if (common.json) {
            Json.print(console, json(scene));
        } else {
            print(scene);
        }
        return ExitCode.OK;
    }

    private ObjectNode json(Scene scene) {
        SourceInfo source = scene.source();
        ObjectNode node = Json.object();
        node.put("format", source.format());
        node.put("nodes", source.nodes());
        node.put("meshes", source.meshes());
        node.put("triangles", scene.triangleCount());
        node.put("vertices", source.vertices());
        node.put("materials", source.materials());
        ObjectNode objects = node.putObject("objects");
        source.objects().forEach(objects::put);
        Bounds bounds = fileBounds(scene);
        ObjectNode box = node.putObject("bounds");
        Json.putPoint(box, "min", bounds.min());
        Json.putPoint(box, "max", bounds.max());
        node.put("crs", source.crs().orElse(null));
        for (Finding finding : source.findings()) {
            Json.putFinding(node.withArray("findings"), finding, console.messages());
        }
        return node;
    }

    /** The box in the file's own axes and coordinates. */
    private static Bounds fileBounds(Scene scene) {
        SourceInfo source = scene.source();
        Bounds bounds = scene.bounds();
        if (bounds.isEmpty()) {
            return bounds;
        }
        Bounds local = bounds.transformed(source.axes().inverse());
        Vec3 origin = source.origin();
        return Bounds.of(local.min().plus(origin), local.max().plus(origin));
    }

    private void print(Scene scene) {
        SourceInfo source = scene.source();
        row("cli.info.format", source.format());
        row("cli.info.nodes", source.nodes());
        row("cli.info.meshes", source.meshes());
        row("cli.info.triangles", scene.triangleCount());
        row("cli.info.vertices", source.vertices());
        row("cli.info.materials", source.materials());
        for (Map.Entry<String, Integer> entry : source.objects().entrySet()) {
            row("cli.info.objects", entry.getKey() + " " + entry.getValue());
        }
        Bounds bounds = fileBounds(scene);
        if (!bounds.isEmpty()) {
            row("cli.info.min", point(bounds.min()));
            row("cli.info.max", point(bounds.max()));
        }
        source.crs().ifPresent(crs -> row("cli.info.crs", crs));
        source.findings().forEach(console::say);
    }

    private void row(String key, Object value) {
        String label = console.text(key);
        String shown = value instanceof Number number ? String.format("%,d", number.longValue()) : value.toString();
        console.out().println(TextTable.pad(label, 14) + shown);
    }

    private static String point(Vec3 p) {
        return String.format("%.3f  %.3f  %.3f m", p.x(), p.y(), p.z());
    }
}
