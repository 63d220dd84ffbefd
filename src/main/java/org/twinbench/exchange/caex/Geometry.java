package org.twinbench.exchange.caex;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.twinbench.exchange.draft.Notes;
import org.twinbench.exchange.xml.XmlNode;
import org.twinbench.scene.io.SceneReader;

/** The model file that an element refers to, if it is of a format that can be read. */
record Geometry(Notes notes) {

    /** The path as it is written, relative to the document or whole; empty if there is none that can be used. */
    Optional<String> look(XmlNode element) {
        return element.all("ExternalInterface")
                .flatMap(port -> port.all("Attribute"))
                .filter(attribute -> attribute.attribute("Name").orElse("").equalsIgnoreCase("refURI"))
                .flatMap(attribute -> usable(attribute).stream())
                .findFirst();
    }

    private Optional<String> usable(XmlNode attribute) {
        String reference = CaexValue.text(attribute).orElse("").replaceFirst("#.*$", "");
        if (reference.isEmpty() || isLogic(reference)) {
            return Optional.empty();
        }
        Optional<String> path = path(reference).filter(Geometry::isReadable);
        if (path.isEmpty()) {
            notes.warn(attribute.place(), "exchange.geometryLeftOut", reference);
        }
        return path;
    }

    /** References to PLCopen documents and data sheets are no geometry. */
    private static boolean isLogic(String reference) {
        String name = reference.toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".pdf");
    }

    private static Optional<String> path(String reference) {
        String plain = reference.replaceFirst("^file:(///?(?=[A-Za-z]:)|//(?=/))?", "");
        if (plain.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return Optional.empty(); // somewhere in a network
        }
        try {
            String decoded = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
            Path path = Path.of(decoded);
            return Optional.of(path.toString().replace('\\', '/'));
        } catch (IllegalArgumentException e) { // an InvalidPathException too: no path of this system
            return Optional.empty();
        }
    }

    private static boolean isReadable(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return SceneReader.formats().stream()
                .flatMap(format -> format.extensions().stream())
                .anyMatch(ending -> name.endsWith("." + ending));
    }
}
