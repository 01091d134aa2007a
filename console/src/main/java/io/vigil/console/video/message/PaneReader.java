package io.vigil.console.video.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.check.Relay;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaDevice;
import io.vigil.console.call.media.MediaDevices;
import io.vigil.console.call.media.MediaPath;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what the pane says (protocol §6). A message with a missing, surplus-typed or absurd field is refused as a whole;
 * unknown types and unknown fields are ignored.
 */
public final class PaneReader {
    /** No message of the pane is longer, in characters. */
    static final int LONGEST = 128 * 1024;

    private static final int DEEPEST = 8;
    private static final int LONGEST_LIST = 256;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxDocumentLength(LONGEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private PaneReader() {}

    /** Reads one message; empty if its type is not known here. */
    public static Optional<FromPane> read(String text) throws BadMessage {
        if (text.length() > LONGEST) {
            throw new BadMessage("longer than " + LONGEST + " characters: " + text.length());
        }
        try {
            return read(new Fields(JSON.readTree(text)));
        } catch (JsonProcessingException e) { // its message would quote what was said
            throw new BadMessage("not JSON");
        } catch (IllegalArgumentException e) { // a value of the call refused it; names numbers only
            throw new BadMessage("refused: " + e.getMessage());
        }
    }

    private static Optional<FromPane> read(Fields message) throws BadMessage {
        return Optional.ofNullable(
                switch (message.text("type")) {
                    case "ready" -> new FromPane.Ready(message.text("chromium"));
                    case "found" -> new FromPane.Found(devices(message));
                    case "media" ->
                        new FromPane.Media(new MediaState(
                                message.word("microphone", TrackState.class),
                                message.word("camera", TrackState.class)));
                    case "offer" ->
                        new FromPane.Signal(new CallSignal.Offer(
                                call(message), (int) message.count("round", Integer.MAX_VALUE), message.text("sdp")));
                    case "candidates" -> new FromPane.Signal(candidates(message));
                    case "connection" ->
                        new FromPane.ConnectionChanged(call(message), message.word("state", Connection.class));
                    case "report" -> new FromPane.Report(report(message));
                    case "voiceReport" ->
                        new FromPane.VoiceReport(
                                call(message), message.count("packets", Long.MAX_VALUE), message.number("energy"));
                    case "socketOpen" -> new FromPane.SocketOpen(socket(message), message.text("query"));
                    case "socketText" -> new FromPane.SocketText(socket(message), message.text("text"));
                    case "socketClose" -> new FromPane.SocketClose(socket(message));
                    case "impostor" -> new FromPane.Impostor(call(message));
                    case "noConference" ->
                        new FromPane.NoConference(call(message), message.word("why", FromPane.NoConference.Why.class));
                    case "checked" -> new FromPane.Checked(check(message));
                    case "firstFrame" -> new FromPane.FirstFrame(call(message));
                    default -> null;
                });
    }

    private static EndCheck check(Fields message) throws BadMessage {
        var kbit = message.numberIfAny("outgoingKbit");
        return new EndCheck(
                message.word("relay", Relay.class),
                kbit.isPresent() ? OptionalInt.of((int) kbit.getAsDouble()) : OptionalInt.empty(),
                message.flag("hears") ? EndCheck.Hearing.HEARD : EndCheck.Hearing.NOTHING);
    }

    private static int socket(Fields message) throws BadMessage {
        return (int) message.count("socket", Integer.MAX_VALUE);
    }

    private static CallId call(Fields message) throws BadMessage {
        return new CallId(message.text("call"));
    }

    private static MediaDevices devices(Fields message) throws BadMessage {
        return new MediaDevices(
                list(message, "cameras"),
                list(message, "microphones"),
                message.textIfAny("camera"),
                message.textIfAny("microphone"));
    }

    private static List<MediaDevice> list(Fields message, String name) throws BadMessage {
        var devices = new ArrayList<MediaDevice>();
        for (var each : message.list(name, LONGEST_LIST)) {
            devices.add(new MediaDevice(each.text("id"), each.text("label")));
        }
        return devices;
    }

    private static CallSignal candidates(Fields message) throws BadMessage {
        var candidates = new ArrayList<Candidate>();
        for (var each : message.list("candidates", LONGEST_LIST)) {
            candidates.add(new Candidate(each.text("candidate"), each.text("sdpMid")));
        }
        return new CallSignal.Candidates(call(message), candidates);
    }

    private static MediaReport report(Fields message) throws BadMessage {
        var call = message.textIfAny("call");
        return new MediaReport(
                call.isPresent() ? Optional.of(new CallId(call.get())) : Optional.empty(),
                message.word("connection", Connection.class),
                message.count("framesDecoded", Long.MAX_VALUE),
                message.flag("contentChanged"),
                message.number("brightness"),
                message.number("contrast"),
                message.count("audioPackets", Long.MAX_VALUE),
                message.number("audioEnergy"),
                (int) message.count("width", Short.MAX_VALUE),
                (int) message.count("height", Short.MAX_VALUE),
                message.numberIfAny("roundTripMillis"),
                message.numberIfAny("lost"),
                message.word("path", MediaPath.class),
                message.count("framesSent", Long.MAX_VALUE),
                message.number("ownSound"),
                message.count("refused", Long.MAX_VALUE));
    }
}
