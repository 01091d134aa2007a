package io.vigil.signaling.xmpp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One XML element of a stanza.
 *
 * @param namespace empty when there is none
 * @param attributes in the order they were written; only those without a namespace, and {@code xml:lang}
 */
public record Element(String name, String namespace, Map<String, String> attributes, List<Node> content)
        implements Node {
    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    public static Element of(String name, String namespace) {
        return new Element(name, namespace, Map.of(), List.of());
    }

    /** The same with the attribute set. */
    public Element with(String attribute, String value) {
        var more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, namespace, more, content);
    }

    /** The same without the attribute. */
    public Element without(String attribute) {
        var fewer = new LinkedHashMap<>(attributes);
        fewer.remove(attribute);
        return new Element(name, namespace, fewer, content);
    }

    /** The same with {@code nodes} after what is in it. */
    public Element with(Node... nodes) {
        var more = new ArrayList<>(content);
        more.addAll(List.of(nodes));
        return new Element(name, namespace, attributes, more);
    }

    /** The same with this text after what is in it. */
    public Element withText(String text) {
        return with(new Text(text));
    }

    public boolean is(String wantedName, String wantedNamespace) {
        return name.equals(wantedName) && namespace.equals(wantedNamespace);
    }

    /** The attribute's value, empty when it is absent. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public List<Element> children() {
        return content.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    public Optional<Element> child(String wantedName, String wantedNamespace) {
        return children().stream()
                .filter(child -> child.is(wantedName, wantedNamespace))
                .findFirst();
    }

    /** The characters directly in this element. */
    public String text() {
        var text = new StringBuilder();
        for (var node : content) {
            if (node instanceof Text written) {
                text.append(written.characters());
            }
        }
        return text.toString();
    }

    /** Names the element only: what is inside belongs to those who speak. */
    @Override
    public String toString() {
        return "Element[" + name + " " + namespace + "]";
    }
}
