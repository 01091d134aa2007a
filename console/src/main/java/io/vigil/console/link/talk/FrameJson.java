package io.vigil.console.link.talk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigil.console.link.message.Json;
import java.util.Optional;

/** Frames as the bytes that are sealed (protocol §4.2). Unknown fields are ignored; an unknown kind is a bad frame. */
public final class FrameJson {
    /** The longest body that fits into a frame, in bytes of UTF-8: the rest holds the largest numbers there are. */
    public static final int LONGEST_BODY_BYTES = Json.LONGEST_FRAME_BYTES - 128;

    private FrameJson() {}

    public static byte[] write(Frame frame) {
        var text = frame.match(new Frame.Cases<String>() {
            @Override
            public String hello(Frame.Hello hello) {
                return Json.object()
                        .put("t", "hello")
                        .put("me", hello.me().hex())
                        .put("you", hello.you().map(InstanceId::hex).orElse(""))
                        .put("ack", hello.ack())
                        .toString();
            }

            @Override
            public String said(Frame.Said said) { // the body is JSON already, and known to be
                return "{\"t\":\"data\",\"seq\":" + said.seq() + ",\"ack\":" + said.ack() + ",\"body\":" + said.body()
                        + "}";
            }

            @Override
            public String beat(Frame.Beat beat) {
                return Json.object().put("t", "beat").put("ack", beat.ack()).toString();
            }
        });
        return text.getBytes(UTF_8);
    }

    public static Frame read(byte[] opened) throws BadFrame {
        if (opened.length > Json.LONGEST_FRAME_BYTES) {
            throw new BadFrame("a frame of " + opened.length + " bytes is too long");
        }
        try {
            var object = Json.object(new String(opened, UTF_8));
            var ack = number(object, "ack");
            return switch (text(object, "t")) {
                case "hello" -> new Frame.Hello(new InstanceId(text(object, "me")), you(object), ack);
                case "data" -> new Frame.Said(number(object, "seq"), ack, body(object));
                case "beat" -> new Frame.Beat(ack);
                default -> throw new BadFrame("t is none of the words it may be");
            };
        } catch (Json.NotAnObject e) {
            throw new BadFrame("not one JSON object", e);
        } catch (IllegalArgumentException e) { // the values refuse nonsense by themselves
            throw new BadFrame("a field holds a value that cannot be", e);
        }
    }

    private static Optional<InstanceId> you(ObjectNode object) throws BadFrame {
        var you = text(object, "you");
        return you.isEmpty() ? Optional.empty() : Optional.of(new InstanceId(you));
    }

    private static String text(ObjectNode object, String name) throws BadFrame {
        var node = object.path(name);
        if (!node.isTextual()) {
            throw new BadFrame(name + " is not a text but " + node.getNodeType());
        }
        return node.textValue();
    }

    private static long number(ObjectNode object, String name) throws BadFrame {
        var node = object.path(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new BadFrame(name + " is not a whole number but " + node.getNodeType());
        }
        return node.longValue();
    }

    private static String body(ObjectNode object) throws BadFrame {
        var body = object.path("body");
        if (!body.isObject()) {
            throw new BadFrame("body is not an object but " + body.getNodeType());
        }
        return body.toString();
    }
}
