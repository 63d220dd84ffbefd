package org.twinbench.scene.io;

import java.io.IOException;
import java.util.List;
import org.twinbench.scene.Scene;

/** Reads one family of model files. A new format is one new class of this type in the list of {@link SceneReader}. */
interface FormatReader {
    /** The message key of the family's name. */
    String titleKey();

    /** Usual endings of its files, lower case, without the dot. */
    List<String> extensions();

    /** Whether the content itself shows that the file is of this family; file names lie more often. */
    boolean recognises(ModelFile file);

    /** @throws org.twinbench.model.BadInputException if the content cannot be used */
    Scene read(ModelFile file) throws IOException;
}
