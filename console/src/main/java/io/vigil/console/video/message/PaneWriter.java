package io.vigil.console.video.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.media.CallId;
import java.util.Locale;
import java.util.Optional;

/** Writes what Java says to the pane as JSON (protocol §6). */
public final class PaneWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PaneWriter() {}

    public static String write(ToPane message) {
        try {
            return JSON.writeValueAsString(message.match(new Writing()));
        } catch (JsonProcessingException e) { // a tree of texts and numbers can always be written
            throw new IllegalStateException(message.getClass().getName(), e);
        }
    }

    private static ObjectNode type(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode type(String type, CallId call) {
        return type(type).put("call", call.text());
    }

    private static ObjectNode type(String type, String field, Optional<String> text) {
        var node = type(type);
        text.ifPresent(it -> node.put(field, it));
        return node;
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode ice(IceSetup ice) {
        var node = JSON.createObjectNode().put("relayOnly", ice.relayOnly());
        var servers = node.putArray("servers");
        for (var server : ice.servers()) {
            var one = servers.addObject();
            var urls = one.putArray("urls");
            server.urls().forEach(urls::add);
            server.username().ifPresent(it -> one.put("username", it));
            server.credential().ifPresent(it -> one.put("credential", it));
        }
        return node;
    }

    private static final class Writing implements ToPane.Cases<ObjectNode> {
        @Override
        public ObjectNode devices(ToPane.Devices message) {
            var node = type("devices", "camera", message.camera());
            message.microphone().ifPresent(it -> node.put("microphone", it));
            return node;
        }

        @Override
        public ObjectNode call(ToPane.Call message) {
            var node = type("call", message.call());
            node.set("ice", ice(message.ice()));
            return node;
        }

        @Override
        public ObjectNode conference(ToPane.Conference message) {
            var node = type("conference", message.call());
            var meeting = message.meeting();
            meeting.service().ifPresent(it -> node.put("service", it.toString()));
            node.put("domain", meeting.domain()).put("muc", meeting.muc());
            meeting.focus().ifPresent(it -> node.put("focus", it));
            node.put("media", word(meeting.media())).put("room", meeting.room()).put("key", meeting.key());
            meeting.token().ifPresent(it -> node.put("token", it));
            node.put("integrity", meeting.integrity());
            node.set("ice", ice(message.ice()));
            return node;
        }

        @Override
        public ObjectNode library(ToPane.Library message) {
            return type("library").put("integrity", message.integrity());
        }

        @Override
        public ObjectNode token(ToPane.Token message) {
            return type("token", message.call()).put("token", message.token());
        }

        @Override
        public ObjectNode socketOpened(ToPane.SocketOpened message) {
            return type("socketOpened").put("socket", message.socket());
        }

        @Override
        public ObjectNode socketText(ToPane.SocketText message) {
            return type("socketText").put("socket", message.socket()).put("text", message.text());
        }

        @Override
        public ObjectNode socketClosed(ToPane.SocketClosed message) {
            return type("socketClosed").put("socket", message.socket());
        }

        @Override
        public ObjectNode signal(ToPane.Signal message) {
            return message.signal().match(new Signals());
        }

        @Override
        public ObjectNode restart(ToPane.Restart message) {
            return type("restart", message.call());
        }

        @Override
        public ObjectNode hangUp(ToPane.HangUp message) {
            return type("hangUp", message.call());
        }

        @Override
        public ObjectNode voice(ToPane.Voice message) {
            var node = type("voice", message.call());
            node.set("ice", ice(message.ice()));
            return node;
        }

        @Override
        public ObjectNode speak(ToPane.Speak message) {
            return type("speak", "call", message.call().map(CallId::text));
        }

        @Override
        public ObjectNode check(ToPane.Check message) {
            var node = type("check");
            node.set("ice", ice(message.ice()));
            return node;
        }

        @Override
        public ObjectNode microphone(ToPane.Microphone message) {
            return type("microphone").put("state", word(message.state()));
        }

        @Override
        public ObjectNode camera(ToPane.Camera message) {
            return type("camera").put("state", word(message.state()));
        }

        @Override
        public ObjectNode stale(ToPane.Stale message) {
            return type("stale", "since", message.since());
        }

        @Override
        public ObjectNode say(ToPane.Say message) {
            return type("say", "text", message.text());
        }

        @Override
        public ObjectNode look(ToPane.Look message) {
            return type("look").put("theme", word(message.theme()));
        }
    }

    private static final class Signals implements CallSignal.Cases<ObjectNode> {
        @Override
        public ObjectNode offer(CallSignal.Offer signal) {
            throw new IllegalArgumentException("the pane offers, it is not offered: " + signal);
        }

        @Override
        public ObjectNode answer(CallSignal.Answer signal) {
            return type("answer", signal.call()).put("round", signal.round()).put("sdp", signal.sdp());
        }

        @Override
        public ObjectNode candidates(CallSignal.Candidates signal) {
            var node = type("candidates", signal.call());
            var candidates = node.putArray("candidates");
            for (var candidate : signal.candidates()) {
                candidates.addObject().put("candidate", candidate.line()).put("sdpMid", candidate.sdpMid());
            }
            return node;
        }

        @Override
        public ObjectNode restart(CallSignal.Restart signal) {
            return type("restart", signal.call());
        }
    }
}
