package io.vigil.console.link.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.check.GuestCheck;

/** Writes each kind of message as one object, {@code type} first. */
final class MessageWriter implements FromConsole.Cases<ObjectNode>, FromGuest.Cases<ObjectNode> {
    private static ObjectNode type(String type) {
        return Json.object().put("type", type);
    }

    @Override
    public ObjectNode welcome(FromConsole.Welcome message) {
        var welcome =
                type("welcome").put("therapist", message.therapist()).put("clientCalledAs", message.clientCalledAs());
        message.calls().ifPresent(calls -> welcome.putObject("calls")
                .put("media", Fields.word(calls.media()))
                .put("integrity", calls.integrity()));
        return welcome;
    }

    @Override
    public ObjectNode admission(FromConsole.Admission message) {
        return type("admission").put("state", Fields.word(message.standing()));
    }

    @Override
    public ObjectNode wordsConfirmed(FromConsole.WordsConfirmed message) {
        return type("wordsConfirmed").put("handshake", message.handshake());
    }

    @Override
    public ObjectNode ice(FromConsole.Ice message) {
        var ice = type("ice");
        var servers = ice.putArray("servers");
        message.setup().servers().forEach(server -> write(server, servers.addObject()));
        return ice.put("relayOnly", message.setup().relayOnly());
    }

    @Override
    public ObjectNode conference(FromConsole.Conference message) {
        var meeting = message.meeting();
        var conference = type("conference").put("call", message.call().text());
        meeting.service().ifPresent(service -> conference.put("service", service.toString()));
        conference.put("domain", meeting.domain()).put("muc", meeting.muc());
        meeting.focus().ifPresent(focus -> conference.put("focus", focus));
        conference
                .put("media", Fields.word(meeting.media()))
                .put("room", meeting.room())
                .put("key", meeting.key());
        meeting.token().ifPresent(token -> conference.put("token", token));
        return conference.put("integrity", meeting.integrity());
    }

    @Override
    public ObjectNode token(FromConsole.Token message) {
        return type("token").put("call", message.call().text()).put("token", message.token());
    }

    private static void write(IceServer server, ObjectNode into) {
        server.urls().forEach(into.putArray("urls")::add);
        server.username().ifPresent(username -> into.put("username", username));
        server.credential().ifPresent(credential -> into.put("credential", credential));
    }

    @Override
    public ObjectNode call(Spoken.Call message) {
        return message.signal().match(new Signals());
    }

    @Override
    public ObjectNode media(Spoken.Media message) {
        return type("media")
                .put("microphone", Fields.word(message.state().microphone()))
                .put("camera", Fields.word(message.state().camera()));
    }

    @Override
    public ObjectNode device(FromGuest.Device message) {
        var device = type("device");
        var state = message.state();
        state.battery().ifPresent(battery -> device.put("battery", battery));
        state.charging().ifPresent(charging -> device.put("charging", charging));
        state.visible().ifPresent(visible -> device.put("visible", visible));
        state.network().ifPresent(network -> device.put("network", network));
        state.wakeLock().ifPresent(wakeLock -> device.put("wakeLock", wakeLock));
        return device;
    }

    @Override
    public ObjectNode camera(FromGuest.Camera message) {
        return type("ownPicture").put("picture", Fields.word(message.picture()));
    }

    @Override
    public ObjectNode received(Spoken.Received message) {
        return type("quality")
                .put("light", Fields.word(message.quality().light()))
                .put("picture", Fields.word(message.quality().picture()))
                .put("sound", Fields.word(message.quality().sound()));
    }

    @Override
    public ObjectNode phase(FromConsole.Phase message) {
        var phase = type("phase").put("phase", Fields.word(message.phase()));
        message.sitter().ifPresent(sitter -> phase.put("sitter", sitter));
        message.sitterNumber().ifPresent(number -> phase.put("sitterNumber", number));
        message.therapistNumber().ifPresent(number -> phase.put("therapistNumber", number));
        message.emergencyNumber().ifPresent(number -> phase.put("emergencyNumber", number));
        ofTheFile(message.emergencyOf(), phase);
        return phase;
    }

    /** What is usual is not said: a page of an earlier version knows nothing else. */
    private static void ofTheFile(NumberOf emergencyOf, ObjectNode message) {
        if (emergencyOf == NumberOf.FILE) {
            message.put("emergencyOf", Fields.word(emergencyOf));
        }
    }

    @Override
    public ObjectNode help(FromGuest.Help message) {
        return type("help")
                .put("id", message.id())
                .put("at", message.at().toString())
                .put("presses", message.presses());
    }

    @Override
    public ObjectNode helpSeen(FromConsole.HelpSeen message) {
        return type("helpSeen").put("id", message.id()).put("presses", message.presses());
    }

    @Override
    public ObjectNode helpOver(FromConsole.HelpOver message) {
        return type("helpOver").put("id", message.id());
    }

    @Override
    public ObjectNode checkIn(FromConsole.CheckIn message) {
        return type("checkIn").put("id", message.id());
    }

    @Override
    public ObjectNode checkInOver(FromConsole.CheckInOver message) {
        return type("checkInOver").put("id", message.id());
    }

    @Override
    public ObjectNode speaks(FromConsole.Speaks message) {
        return type("speaks").put("to", Fields.word(message.to()));
    }

    @Override
    public ObjectNode sitterDay(SitterDay message) {
        var day = type("sitterDay").put("at", message.at().toString()).put("phase", Fields.word(message.phase()));
        message.doseTakenAt().ifPresent(taken -> day.put("doseTakenAt", taken.toString()));
        message.lookIn().ifPresent(lookIn -> day.putObject("lookIn")
                .put("id", lookIn.id())
                .put("at", lookIn.at().toString())
                .put("missedAt", lookIn.missedAt().toString()));
        var doing = day.putArray("doing");
        message.gravestFirst().forEach(each -> doing.add(Fields.word(each)));
        var numbers = message.numbers();
        numbers.emergency().ifPresent(number -> day.put("emergencyNumber", number));
        ofTheFile(numbers.emergencyOf(), day);
        numbers.therapist().ifPresent(number -> day.put("therapistNumber", number));
        numbers.address().ifPresent(address -> day.put("address", address));
        return day;
    }

    @Override
    public ObjectNode prescriberDay(PrescriberDay message) {
        var day = type("prescriberDay").put("at", message.at().toString()).put("phase", Fields.word(message.phase()));
        message.doseTakenAt().ifPresent(taken -> day.put("doseTakenAt", taken.toString()));
        message.prescription().ifPresent(text -> day.put("prescription", text));
        var taken = day.putArray("taken");
        message.taken()
                .forEach(one -> taken.addObject().put("at", one.at().toString()).put("what", one.what()));
        return day;
    }

    @Override
    public ObjectNode lookInSeen(FromGuest.LookInSeen message) {
        var seen = type("lookInSeen").put("id", message.id());
        message.at().ifPresent(at -> seen.put("at", at.toString()));
        return seen;
    }

    @Override
    public ObjectNode comeToTheCall(FromGuest.ComeToTheCall message) {
        return type("comeToTheCall")
                .put("id", message.id())
                .put("at", message.at().toString())
                .put("presses", message.presses());
    }

    @Override
    public ObjectNode checkInAnswer(FromGuest.CheckInAnswer message) {
        return type("checkInAnswer").put("id", message.id());
    }

    @Override
    public ObjectNode ask(Questions.Ask message) {
        var paper = message.paper();
        var ask = type("questions")
                .put("id", message.id())
                .put("of", paper.of())
                .put("version", paper.version())
                .put("recall", paper.recall());
        paper.items().forEach(ask.putArray("items")::add);
        paper.answers().forEach(ask.putArray("answers")::add);
        paper.function().ifPresent(function -> {
            var last = ask.putObject("function").put("question", function.question());
            function.answers().forEach(last.putArray("answers")::add);
        });
        return ask;
    }

    @Override
    public ObjectNode over(Questions.Over message) {
        return type("questionsOver").put("id", message.id()).put("why", Fields.word(message.why()));
    }

    @Override
    public ObjectNode answered(Questions.Answered message) {
        var said = message.answers();
        var answered =
                type("answers").put("id", message.id()).put("of", said.of()).put("version", said.version());
        var items = answered.putArray("items");
        said.items().forEach(each -> items.addObject().put("item", each.item()).put("answer", each.answer()));
        said.function().ifPresent(function -> answered.put("function", function));
        return answered;
    }

    @Override
    public ObjectNode declined(Questions.Declined message) {
        return type("answersDeclined").put("id", message.id());
    }

    @Override
    public ObjectNode cannotCall(FromGuest.CannotCall message) {
        return type("cannotCall");
    }

    @Override
    public ObjectNode impostor(FromGuest.Impostor message) {
        return type("impostor").put("call", message.call().text());
    }

    @Override
    public ObjectNode check(FromConsole.Check message) {
        return type("check").put("id", message.id());
    }

    @Override
    public ObjectNode checked(FromGuest.Checked message) {
        var check = message.check();
        var end = check.end();
        var checked = type("checked").put("id", message.id()).put("relay", Fields.word(end.relay()));
        end.outgoingKbit().ifPresent(kbit -> checked.put("outgoingKbit", kbit));
        checked.put("hears", end.hearing() == EndCheck.Hearing.HEARD)
                .put("plays", check.playing() == GuestCheck.Playing.PLAYS);
        check.browser()
                .ifPresent(browser ->
                        checked.putObject("browser").put("name", browser.name()).put("version", browser.version()));
        return checked;
    }

    @Override
    public ObjectNode end(FromConsole.End message) {
        return type("end").put("reason", Fields.word(message.reason()));
    }

    private static final class Signals implements CallSignal.Cases<ObjectNode> {
        @Override
        public ObjectNode offer(CallSignal.Offer signal) {
            return of("offer", signal).put("round", signal.round()).put("sdp", signal.sdp());
        }

        @Override
        public ObjectNode answer(CallSignal.Answer signal) {
            return of("answer", signal).put("round", signal.round()).put("sdp", signal.sdp());
        }

        @Override
        public ObjectNode candidates(CallSignal.Candidates signal) {
            var object = of("candidates", signal);
            var list = object.putArray("candidates");
            for (var candidate : signal.candidates()) {
                list.addObject().put("candidate", candidate.line()).put("sdpMid", candidate.sdpMid());
            }
            return object;
        }

        @Override
        public ObjectNode restart(CallSignal.Restart signal) {
            return of("restart", signal);
        }

        private static ObjectNode of(String type, CallSignal signal) {
            return type(type).put("call", signal.call().text());
        }
    }
}
