package io.vigil.console.link.message;

import java.util.Map;
import java.util.Optional;

/**
 * Messages as JSON and back (protocol §5). A kind that is not known here is no error, nor is a field: the other end may
 * be newer. A known field that holds something else than it must is.
 */
public final class MessageJson {
    private static final MessageWriter WRITER = new MessageWriter();

    private MessageJson() {}

    /** The body of what the console says. */
    public static String write(FromConsole message) {
        return message.match((FromConsole.Cases<?>) WRITER).toString();
    }

    /** The body of what a guest says. */
    public static String write(FromGuest message) {
        return message.match((FromGuest.Cases<?>) WRITER).toString();
    }

    /** What a guest said, or empty if it is of a kind that guests do not say to a console of this version. */
    public static Optional<FromGuest> fromGuest(String body) throws BadMessage {
        return read(body, MessageReader.FROM_GUEST);
    }

    /** What the console said, or empty if it is of a kind that no console of this version says. */
    public static Optional<FromConsole> fromConsole(String body) throws BadMessage {
        return read(body, MessageReader.FROM_CONSOLE);
    }

    private static <M> Optional<M> read(String body, Map<String, MessageReader.Reader<M>> readers) throws BadMessage {
        try {
            var fields = new Fields(Json.object(body));
            var reader = readers.get(fields.text("type"));
            return reader == null ? Optional.empty() : Optional.of(reader.read(fields));
        } catch (Json.NotAnObject e) {
            throw new BadMessage("not one JSON object", e);
        } catch (IllegalArgumentException e) { // the values refuse nonsense by themselves
            throw new BadMessage("a field holds a value that cannot be", e);
        }
    }
}
