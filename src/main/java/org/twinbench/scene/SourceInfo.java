package org.twinbench.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinbench.model.Finding;
import org.twinbench.model.Transform;
import org.twinbench.model.Vec3;

/**
 * What the file itself says of its contents.
 *
 * @param format {@code glTF 2.0}, {@code GLB 2.0}, {@code OBJ}, {@code STL ASCII}, {@code STL binary}, {@code CityJSON 2.0} …
 * @param file the path as it was given
 * @param nodes nodes of the file's own tree
 * @param meshes shapes stored in the file, instances not counted
 * @param vertices vertices stored in the file
 * @param materials materials stored in the file
 * @param objects number of objects by type; empty for formats without object types
 * @param crs the coordinate reference system ({@code EPSG:7415}), if named
 * @param origin what was subtracted from the file's coordinates to get near zero, in the file's axes
 * @param axes from the file's axes (after subtracting the origin) to the scene's: metres, z up
 * @param findings warnings and notes from reading
 */
public record SourceInfo(
        String format,
        String file,
        int nodes,
        int meshes,
        long vertices,
        int materials,
        Map<String, Integer> objects,
        Optional<String> crs,
        Vec3 origin,
        Transform axes,
        List<Finding> findings) {
    public SourceInfo {
        findings = List.copyOf(findings);
    }
}
