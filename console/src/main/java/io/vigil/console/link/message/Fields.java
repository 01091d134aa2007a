package io.vigil.console.link.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.call.media.CallId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The fields of one object, each read as what it must be. An absent field is absent; {@code null} is not a value. */
final class Fields {
    private final JsonNode object;

    Fields(JsonNode object) throws BadMessage {
        if (!object.isObject()) {
            throw new BadMessage("an object was expected, not " + object.getNodeType());
        }
        this.object = object;
    }

    boolean has(String name) {
        return object.has(name);
    }

    String text(String name) throws BadMessage {
        return optionalText(name).orElseThrow(() -> new BadMessage(name + " is missing"));
    }

    Optional<String> optionalText(String name) throws BadMessage {
        var node = object.get(name);
        if (node == null) {
            return Optional.empty();
        }
        require(node.isTextual(), name, "a text", node);
        return Optional.of(node.textValue());
    }

    Optional<Fields> optionalObject(String name) throws BadMessage {
        var node = object.get(name);
        return node == null ? Optional.empty() : Optional.of(new Fields(node));
    }

    CallId call() throws BadMessage {
        return new CallId(text("call"));
    }

    int count(String name) throws BadMessage {
        var node = present(name);
        require(node.isIntegralNumber() && node.canConvertToInt(), name, "a whole number", node);
        return node.intValue();
    }

    OptionalDouble optionalNumber(String name) throws BadMessage {
        var node = object.get(name);
        if (node == null) {
            return OptionalDouble.empty();
        }
        require(node.isNumber(), name, "a number", node);
        return OptionalDouble.of(node.doubleValue());
    }

    boolean yesOrNo(String name) throws BadMessage {
        return optionalYesOrNo(name).orElseThrow(() -> new BadMessage(name + " is missing"));
    }

    Optional<Boolean> optionalYesOrNo(String name) throws BadMessage {
        var node = object.get(name);
        if (node == null) {
            return Optional.empty();
        }
        require(node.isBoolean(), name, "true or false", node);
        return Optional.of(node.booleanValue());
    }

    Instant instant(String name) throws BadMessage {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new BadMessage(name + " is no instant in UTC", e);
        }
    }

    Optional<Instant> optionalInstant(String name) throws BadMessage {
        return optionalText(name).isPresent() ? Optional.of(instant(name)) : Optional.empty();
    }

    /** The constant whose name, in lower case, is the text. */
    <E extends Enum<E>> E oneOf(Class<E> constants, String name) throws BadMessage {
        return constant(constants, text(name), name);
    }

    static <E extends Enum<E>> E constant(Class<E> constants, String text, String name) throws BadMessage {
        for (var constant : constants.getEnumConstants()) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        throw new BadMessage(name + " is none of the words it may be");
    }

    /** How a constant is written. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    <T> List<T> list(String name, int longest, Element<T> element) throws BadMessage {
        var node = present(name);
        require(node.isArray(), name, "a list", node);
        if (node.size() > longest) {
            throw new BadMessage(name + " has " + node.size() + " entries, more than " + longest);
        }
        var list = new ArrayList<T>();
        for (var each : node) {
            list.add(element.read(each));
        }
        return list;
    }

    private JsonNode present(String name) throws BadMessage {
        @Nullable JsonNode node = object.get(name);
        if (node == null) {
            throw new BadMessage(name + " is missing");
        }
        return node;
    }

    private static void require(boolean holds, String name, String kind, JsonNode node) throws BadMessage {
        if (!holds) {
            throw new BadMessage(name + " is not " + kind + " but " + node.getNodeType());
        }
    }

    /** Reads one entry of a list. */
    interface Element<T> {
        T read(JsonNode node) throws BadMessage;
    }
}
