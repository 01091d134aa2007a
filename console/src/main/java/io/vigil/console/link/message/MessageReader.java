package io.vigil.console.link.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.check.GuestCheck;
import io.vigil.console.call.check.Relay;
import io.vigil.console.call.conference.Calls;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.console.call.life.OwnPicture;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.life.QualityLight;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.DeviceState;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.measures.page.PageAnswers;
import io.vigil.console.measures.page.Paper;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One function for each kind of message, by its {@code type}. */
final class MessageReader {
    private static final int MOST_CANDIDATES = 256;
    private static final int MOST_SERVERS = 16;
    private static final int MOST_URLS = 16;
    private static final int MOST_DOING = 8;

    static final Map<String, Reader<FromGuest>> FROM_GUEST = Map.ofEntries(
            Map.entry("answer", fields -> new Spoken.Call(answer(fields))),
            Map.entry("candidates", fields -> new Spoken.Call(candidates(fields))),
            Map.entry("restart", fields -> new Spoken.Call(new CallSignal.Restart(fields.call()))),
            Map.entry("media", MessageReader::media),
            Map.entry("device", MessageReader::device),
            Map.entry("quality", MessageReader::received),
            Map.entry("ownPicture", fields -> new FromGuest.Camera(fields.oneOf(OwnPicture.class, "picture"))),
            Map.entry("help", fields -> new FromGuest.Help(fields.text("id"), fields.instant("at"), presses(fields))),
            Map.entry("checkInAnswer", fields -> new FromGuest.CheckInAnswer(fields.text("id"))),
            Map.entry(
                    "lookInSeen", fields -> new FromGuest.LookInSeen(fields.text("id"), fields.optionalInstant("at"))),
            Map.entry(
                    "comeToTheCall",
                    fields -> new FromGuest.ComeToTheCall(fields.text("id"), fields.instant("at"), presses(fields))),
            Map.entry("answers", MessageReader::answered),
            Map.entry("answersDeclined", fields -> new Questions.Declined(fields.text("id"))),
            Map.entry("cannotCall", fields -> new FromGuest.CannotCall()),
            Map.entry("impostor", fields -> new FromGuest.Impostor(fields.call())),
            Map.entry("checked", fields -> new FromGuest.Checked(fields.text("id"), checked(fields))));

    static final Map<String, Reader<FromConsole>> FROM_CONSOLE = Map.ofEntries(
            Map.entry("welcome", MessageReader::welcome),
            Map.entry("admission", fields -> new FromConsole.Admission(fields.oneOf(Standing.class, "state"))),
            Map.entry("wordsConfirmed", fields -> new FromConsole.WordsConfirmed(fields.text("handshake"))),
            Map.entry("ice", fields -> new FromConsole.Ice(ice(fields))),
            Map.entry("conference", fields -> new FromConsole.Conference(fields.call(), meeting(fields))),
            Map.entry("token", fields -> new FromConsole.Token(fields.call(), fields.text("token"))),
            Map.entry("offer", fields -> new Spoken.Call(offer(fields))),
            Map.entry("candidates", fields -> new Spoken.Call(candidates(fields))),
            Map.entry("media", MessageReader::media),
            Map.entry("quality", MessageReader::received),
            Map.entry("phase", MessageReader::phase),
            Map.entry("helpSeen", fields -> new FromConsole.HelpSeen(fields.text("id"), presses(fields))),
            Map.entry("helpOver", fields -> new FromConsole.HelpOver(fields.text("id"))),
            Map.entry("checkIn", fields -> new FromConsole.CheckIn(fields.text("id"))),
            Map.entry("checkInOver", fields -> new FromConsole.CheckInOver(fields.text("id"))),
            Map.entry("speaks", fields -> new FromConsole.Speaks(fields.oneOf(FromConsole.Speaks.To.class, "to"))),
            Map.entry("sitterDay", MessageReader::sitterDay),
            Map.entry("prescriberDay", MessageReader::prescriberDay),
            Map.entry("questions", fields -> new Questions.Ask(fields.text("id"), paper(fields))),
            Map.entry(
                    "questionsOver",
                    fields -> new Questions.Over(fields.text("id"), fields.oneOf(Questions.Why.class, "why"))),
            Map.entry("check", fields -> new FromConsole.Check(fields.text("id"))),
            Map.entry("end", fields -> new FromConsole.End(fields.oneOf(EndReason.class, "reason"))));

    private MessageReader() {}

    private static FromConsole welcome(Fields fields) throws BadMessage {
        return new FromConsole.Welcome(fields.text("therapist"), fields.text("clientCalledAs"), calls(fields));
    }

    private static Optional<Calls> calls(Fields fields) throws BadMessage {
        var calls = fields.optionalObject("calls");
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(new Calls(
                        calls.get().oneOf(Media.class, "media"), calls.get().text("integrity")));
    }

    private static Meeting meeting(Fields fields) throws BadMessage {
        return new Meeting(
                fields.optionalText("service").map(ServiceAddress::of),
                fields.text("domain"),
                fields.text("muc"),
                fields.optionalText("focus"),
                fields.oneOf(Media.class, "media"),
                fields.text("room"),
                fields.text("key"),
                fields.optionalText("token"),
                fields.text("integrity"));
    }

    private static CallSignal offer(Fields fields) throws BadMessage {
        return new CallSignal.Offer(fields.call(), fields.count("round"), fields.text("sdp"));
    }

    private static CallSignal answer(Fields fields) throws BadMessage {
        return new CallSignal.Answer(fields.call(), fields.count("round"), fields.text("sdp"));
    }

    private static CallSignal candidates(Fields fields) throws BadMessage {
        var list = fields.list("candidates", MOST_CANDIDATES, MessageReader::candidate);
        return new CallSignal.Candidates(fields.call(), list);
    }

    private static Candidate candidate(JsonNode node) throws BadMessage {
        var fields = new Fields(node);
        return new Candidate(fields.text("candidate"), fields.text("sdpMid"));
    }

    private static IceSetup ice(Fields fields) throws BadMessage {
        return new IceSetup(fields.list("servers", MOST_SERVERS, MessageReader::server), fields.yesOrNo("relayOnly"));
    }

    private static IceServer server(JsonNode node) throws BadMessage {
        var fields = new Fields(node);
        var urls = fields.list("urls", MOST_URLS, MessageReader::text);
        return new IceServer(urls, fields.optionalText("username"), fields.optionalText("credential"));
    }

    private static String text(JsonNode node) throws BadMessage {
        if (!node.isTextual()) {
            throw new BadMessage("a list of texts holds something else");
        }
        return node.textValue();
    }

    private static Spoken.Media media(Fields fields) throws BadMessage {
        return new Spoken.Media(
                new MediaState(fields.oneOf(TrackState.class, "microphone"), fields.oneOf(TrackState.class, "camera")));
    }

    private static FromGuest device(Fields fields) throws BadMessage {
        return new FromGuest.Device(new DeviceState(
                fields.optionalNumber("battery"),
                fields.optionalYesOrNo("charging"),
                fields.optionalYesOrNo("visible"),
                fields.optionalText("network"),
                fields.optionalYesOrNo("wakeLock")));
    }

    private static Spoken.Received received(Fields fields) throws BadMessage {
        return new Spoken.Received(new Quality(
                fields.oneOf(QualityLight.class, "light"),
                fields.oneOf(Picture.class, "picture"),
                fields.oneOf(Sound.class, "sound")));
    }

    private static Paper paper(Fields fields) throws BadMessage {
        var function = fields.optionalObject("function");
        return new Paper(
                fields.text("of"),
                fields.count("version"),
                fields.text("recall"),
                fields.list("items", Paper.MOST_ITEMS, MessageReader::text),
                fields.list("answers", Paper.MOST_ANSWERS, MessageReader::text),
                function.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Paper.Function(
                                function.get().text("question"),
                                function.get().list("answers", Paper.MOST_ANSWERS, MessageReader::text))));
    }

    private static FromGuest answered(Fields fields) throws BadMessage {
        return new Questions.Answered(
                fields.text("id"),
                new PageAnswers(
                        fields.text("of"),
                        fields.count("version"),
                        fields.list("items", Paper.MOST_ITEMS, MessageReader::ticked),
                        fields.has("function") ? OptionalInt.of(fields.count("function")) : OptionalInt.empty()));
    }

    private static PageAnswers.Ticked ticked(JsonNode node) throws BadMessage {
        var fields = new Fields(node);
        return new PageAnswers.Ticked(fields.count("item"), fields.count("answer"));
    }

    private static GuestCheck checked(Fields fields) throws BadMessage {
        var browser = fields.optionalObject("browser");
        return new GuestCheck(
                new EndCheck(
                        fields.oneOf(Relay.class, "relay"),
                        fields.has("outgoingKbit") ? OptionalInt.of(fields.count("outgoingKbit")) : OptionalInt.empty(),
                        fields.yesOrNo("hears") ? EndCheck.Hearing.HEARD : EndCheck.Hearing.NOTHING),
                fields.yesOrNo("plays") ? GuestCheck.Playing.PLAYS : GuestCheck.Playing.WAITS_FOR_A_TOUCH,
                browser.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new GuestCheck.Browser(
                                browser.get().text("name"), browser.get().count("version"))));
    }

    /** A page of an earlier version does not count. */
    private static int presses(Fields fields) throws BadMessage {
        return fields.has("presses") ? fields.count("presses") : 1;
    }

    private static FromConsole phase(Fields fields) throws BadMessage {
        return new FromConsole.Phase(
                fields.oneOf(PagePhase.class, "phase"),
                fields.optionalText("sitter"),
                fields.optionalText("sitterNumber"),
                fields.optionalText("therapistNumber"),
                fields.optionalText("emergencyNumber"),
                emergencyOf(fields));
    }

    private static NumberOf emergencyOf(Fields fields) throws BadMessage {
        return fields.has("emergencyOf") ? fields.oneOf(NumberOf.class, "emergencyOf") : NumberOf.TODAY;
    }

    private static FromConsole sitterDay(Fields fields) throws BadMessage {
        var lookIn = fields.optionalObject("lookIn");
        return new SitterDay(
                fields.instant("at"),
                fields.oneOf(PagePhase.class, "phase"),
                fields.has("doseTakenAt") ? Optional.of(fields.instant("doseTakenAt")) : Optional.empty(),
                lookIn.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SitterDay.LookIn(
                                lookIn.get().text("id"),
                                lookIn.get().instant("at"),
                                lookIn.get().instant("missedAt"))),
                Set.copyOf(fields.list("doing", MOST_DOING, MessageReader::doing)),
                new SitterDay.Numbers(
                        fields.optionalText("emergencyNumber"),
                        emergencyOf(fields),
                        fields.optionalText("therapistNumber"),
                        fields.optionalText("address")));
    }

    private static FromConsole prescriberDay(Fields fields) throws BadMessage {
        return new PrescriberDay(
                fields.instant("at"),
                fields.oneOf(PagePhase.class, "phase"),
                fields.has("doseTakenAt") ? Optional.of(fields.instant("doseTakenAt")) : Optional.empty(),
                fields.optionalText("prescription"),
                fields.list("taken", PrescriberDay.MOST_TAKEN, MessageReader::taken));
    }

    private static PrescriberDay.Taken taken(JsonNode node) throws BadMessage {
        var fields = new Fields(node);
        return new PrescriberDay.Taken(fields.instant("at"), fields.text("what"));
    }

    private static SitterDay.Doing doing(JsonNode node) throws BadMessage {
        return Fields.constant(SitterDay.Doing.class, text(node), "doing");
    }

    /** Reads the fields of one kind of message. */
    interface Reader<M> {
        M read(Fields fields) throws BadMessage;
    }
}
