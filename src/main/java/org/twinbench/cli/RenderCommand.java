package org.twinbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinbench.model.AtomicFiles;
import org.twinbench.scene.Scene;
import org.twinbench.scene.io.ReadOptions;
import org.twinbench.scene.io.SceneReader;
import org.twinbench.scene.picture.Picture;
import org.twinbench.scene.picture.PictureOptions;
import org.twinbench.scene.picture.PictureRenderer;
import org.twinbench.scene.picture.StandardView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a picture of a model without a display. */
@Command(name = "render", description = "${bundle:cli.render}", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final double NANOS_PER_MILLI = 1e6;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.option.model}")
    Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PNG",
            description = "${bundle:cli.render.output}")
    Path output;

    @Option(
            names = "--view",
            paramLabel = "iso|front|side|top",
            defaultValue = "iso",
            description = "${bundle:cli.render.view}")
    String view;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", description = "${bundle:cli.render.size}")
    String size;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    Integer threads;

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    private final Console console;

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PictureOptions options = options();
        StandardView wanted = view();
        ConsoleProgress progress = new ConsoleProgress(console);
        Scene scene = SceneReader.read(file, ReadOptions.DEFAULT, progress);
        progress.finish();
        long begin = System.nanoTime();
        Picture picture = new PictureRenderer(scene).render(wanted, options);
        double milliseconds = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        byte[] png = picture.png();
        AtomicFiles.write(output, out -> out.write(png));
        if (common.json) {
            Json.print(
                    console,
                    Json.object()
                            .put("file", output.toString())
                            .put("width", options.width())
                            .put("height", options.height())
                            .put("milliseconds", milliseconds));
        } else {
            console.out().println(console.text("cli.render.done", output.toString(), Math.round(milliseconds)));
        }
        return ExitCode.OK;
    }

    private StandardView view() {
        for (StandardView each : StandardView.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(view)) {
                return each;
            }
        }
        throw wrong("cli.render.badView", view);
    }

    private PictureOptions options() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw wrong("cli.render.badSize", size, PictureOptions.LARGEST);
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        if (width < 1 || height < 1 || width > PictureOptions.LARGEST || height > PictureOptions.LARGEST) {
            throw wrong("cli.render.badSize", size, PictureOptions.LARGEST);
        }
        PictureOptions options = PictureOptions.of(width, height);
        if (threads == null) {
            return options;
        }
        if (threads < 1) {
            throw wrong("cli.badCount", "--threads", threads);
        }
        return options.withThreads(threads);
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), console.text(key, values));
    }
}
