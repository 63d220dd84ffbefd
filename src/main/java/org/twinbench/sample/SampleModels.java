package org.twinbench.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.twinbench.model.AtomicFiles;
import org.twinbench.sample.city.CityDistrict;
import org.twinbench.sample.hall.AssemblyHall;

/**
 * Makes the generated files of {@code models} and {@code assets} anew. Equal programs write equal bytes, on every
 * machine: no clock, no global random numbers, no font, no compressor of the platform.
 */
public final class SampleModels {
    private static final int[] ICON_SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    private SampleModels() {}

    /** The files by their path under the project's folder, each with what makes its bytes. */
    public static SequencedMap<String, Supplier<byte[]>> files() {
        SequencedMap<String, Supplier<byte[]>> files = new TreeMap<>();
        files.put("models/assembly-hall.glb", AssemblyHall::glb);
        files.put("models/city-district.city.json", CityDistrict::cityJson);
        files.put("models/city-district.roads.json", CityDistrict::roads);
        for (int size : ICON_SIZES) {
            files.put("assets/icon-" + size + ".png", () -> AppIcon.png(size));
        }
        return files;
    }

    /** Writes all files below the folder; a file is replaced only when it is complete. */
    public static void writeTo(Path folder) throws IOException {
        for (var file : files().entrySet()) {
            byte[] bytes = file.getValue().get();
            AtomicFiles.write(folder.resolve(file.getKey()), out -> out.write(bytes));
        }
    }

    /** The folder is the first argument, or else the working directory. */
    public static void main(String[] arguments) throws IOException {
        writeTo(Path.of(arguments.length > 0 ? arguments[0] : "."));
    }
}
