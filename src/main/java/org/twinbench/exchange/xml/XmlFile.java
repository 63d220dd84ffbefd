package org.twinbench.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.twinbench.model.BadInputException;
import org.twinbench.model.Place;
import org.twinbench.model.Progress;

/** Reads an XML file into a tree. A document type is refused: no document of industry needs one, and it can do harm. */
public final class XmlFile {
    static final long MAX_BYTES = 64L << 20;
    static final int MAX_NODES = 500_000;
    static final int MAX_DEPTH = 64;
    /** Enough to hold what may stand before the root. */
    private static final int BEGINNING = 1 << 16;

    /** An element whose end has not come yet. */
    private record Open(
            String name, Map<String, String> attributes, List<XmlNode> children, StringBuilder text, Place place) {
        XmlNode closed() {
            return new XmlNode(name, attributes, children, text.toString().strip(), place);
        }
    }

    private final String file;
    private final Progress progress;
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;

    private XmlFile(String file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** The root of a document. @throws BadInputException if it is too large or deep, not well formed, or has a document type */
    public static XmlNode read(Path path, Progress progress) throws IOException {
        long size = Files.size(path);
        if (size > MAX_BYTES) {
            throw new BadInputException(
                    Place.of(path.toString()), "exchange.fileTooLarge", Long.toString(size), Long.toString(MAX_BYTES));
        }
        byte[] bytes = Files.readAllBytes(path);
        try {
            return new XmlFile(path.toString(), progress).parse(XmlCharacters.strict(bytes));
        } catch (CharacterCodingException e) {
            throw new BadInputException(
                    Place.of(path.toString()),
                    "exchange.xmlEncoding",
                    XmlCharacters.charset(bytes).name());
        }
    }

    /** The name of the root of a document; empty if the file does not begin as one. */
    public static String rootName(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String begin = XmlCharacters.beginning(in.readNBytes(BEGINNING));
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(begin));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName();
                }
            }
        } catch (XMLStreamException e) {
            return ""; // whoever reads it says what is wrong
        }
        return "";
    }

    /** The parser of the JDK, whatever others are on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private XmlNode parse(String text) throws BadInputException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            XmlNode root = null;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new BadInputException(place(reader), "exchange.xmlType");
                    case XMLStreamConstants.START_ELEMENT -> begin(reader);
                    case XMLStreamConstants.CHARACTERS -> text(reader);
                    case XMLStreamConstants.END_ELEMENT -> root = end();
                    default -> {}
                }
            }
            return root;
        } catch (XMLStreamException e) {
            Place place = e.getLocation() == null
                    ? Place.of(file)
                    : new Place(
                            file,
                            e.getLocation().getLineNumber(),
                            e.getLocation().getColumnNumber(),
                            "");
            throw new BadInputException(place, "exchange.badXml", reason(e));
        }
    }

    /** The last line of the parser's message; the lines before repeat the place. */
    private static String reason(XMLStreamException e) {
        String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return text.substring(text.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
    }

    private void begin(XMLStreamReader reader) throws BadInputException {
        if (++nodes > MAX_NODES || open.size() == MAX_DEPTH) {
            throw new BadInputException(place(reader), "exchange.xmlTooComplex", MAX_NODES, MAX_DEPTH);
        }
        if (nodes % 1000 == 0) {
            progress.checkCancelled();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.push(new Open(reader.getLocalName(), attributes, new ArrayList<>(), new StringBuilder(), place(reader)));
    }

    private void text(XMLStreamReader reader) {
        if (!open.isEmpty()) {
            open.peek().text().append(reader.getText());
        }
    }

    private XmlNode end() {
        XmlNode node = open.pop().closed();
        if (!open.isEmpty()) {
            open.peek().children().add(node);
        }
        return node;
    }

    private Place place(XMLStreamReader reader) {
        return new Place(
                file, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber(), "");
    }
}
