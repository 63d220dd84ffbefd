package org.twinbench.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinbench.model.Place;

/**
 * An element of an XML document; namespaces are left aside.
 *
 * @param text its own text without blanks around it
 * @param place the line and column where its start tag ends
 */
public record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, String text, Place place) {
    public XmlNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The value of an attribute; empty if it is not there or blank. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The children of a name, in their order. */
    public Stream<XmlNode> all(String childName) {
        return children.stream().filter(child -> child.name().equals(childName));
    }

    /** The first child of a name. */
    public Optional<XmlNode> first(String childName) {
        return all(childName).findFirst();
    }

    /** The text of the first child of a name; empty if there is none or it is blank. */
    public Optional<String> textOf(String childName) {
        return first(childName).map(XmlNode::text).filter(value -> !value.isEmpty());
    }

    /** This element and all below it, in the order of the document. */
    public Stream<XmlNode> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::tree));
    }
}
