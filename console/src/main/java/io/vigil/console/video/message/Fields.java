package io.vigil.console.video.message;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** The fields of one JSON object, each of the kind it must be. */
final class Fields {
    private final JsonNode object;

    Fields(JsonNode object) throws BadMessage {
        if (!object.isObject()) {
            throw new BadMessage("not an object");
        }
        this.object = object;
    }

    String text(String name) throws BadMessage {
        return textIfAny(name).orElseThrow(() -> new BadMessage("without " + name));
    }

    Optional<String> textIfAny(String name) throws BadMessage {
        return field(name, JsonNode::isTextual).map(JsonNode::textValue);
    }

    boolean flag(String name) throws BadMessage {
        return present(field(name, JsonNode::isBoolean), name).booleanValue();
    }

    double number(String name) throws BadMessage {
        return present(field(name, JsonNode::isNumber), name).doubleValue();
    }

    OptionalDouble numberIfAny(String name) throws BadMessage {
        var number = field(name, JsonNode::isNumber);
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }

    /** A whole number from 0 to {@code most}. */
    long count(String name, long most) throws BadMessage {
        var number = present(field(name, JsonNode::isNumber), name);
        if (!number.canConvertToExactIntegral() || !number.canConvertToLong()) {
            throw new BadMessage(name + " is not a whole number");
        }
        var count = number.longValue();
        if (count < 0 || count > most) {
            throw new BadMessage(name + " is not between 0 and " + most);
        }
        return count;
    }

    <E extends Enum<E>> E word(String name, Class<E> words) throws BadMessage {
        var text = text(name);
        for (var word : words.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).equals(text)) {
                return word;
            }
        }
        throw new BadMessage(name + " is none of the words for it");
    }

    List<Fields> list(String name, int longest) throws BadMessage {
        var array = present(field(name, JsonNode::isArray), name);
        if (array.size() > longest) {
            throw new BadMessage(name + " has more than " + longest + " entries");
        }
        var list = new ArrayList<Fields>();
        for (var each : array) {
            list.add(new Fields(each));
        }
        return list;
    }

    private Optional<JsonNode> field(String name, Predicate<JsonNode> kind) throws BadMessage {
        var field = object.get(name);
        if (field == null || field.isNull()) {
            return Optional.empty();
        }
        if (!kind.test(field)) {
            throw new BadMessage(name + " is of another kind: " + field.getNodeType());
        }
        return Optional.of(field);
    }

    private static JsonNode present(Optional<JsonNode> field, String name) throws BadMessage {
        return field.orElseThrow(() -> new BadMessage("without " + name));
    }
}
