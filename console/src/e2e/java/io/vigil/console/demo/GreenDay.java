package io.vigil.console.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.sheet.SessionSheet;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;
import java.util.List;

/** The second day: all are on board, from the check-in to the close. */
final class GreenDay {
    private static final int PREPARING_SPEED = 10;

    private final Scene scene;
    private final Therapist therapist;

    GreenDay(Scene scene) {
        this.scene = scene;
        this.therapist = scene.therapist;
    }

    /** Plays it, and gives its facts as they were shown. */
    List<SessionEvent> all() {
        scene.session.untilMediaFlows(scene.guest);
        scene.session.compareWords(scene.guest);
        scene.words();
        scene.clock.runs(PREPARING_SPEED);
        isPrepared();
        new Journey(scene).all();
        therapist.goesOnTo(Phase.PROCESSING);
        scene.clock.runs(PREPARING_SPEED);
        scene.take(Phase.PROCESSING);
        therapist.keepAll(Item.Part.PROCESSING);
        therapist.goesOnTo(Phase.CLOSE);
        therapist.keepAll(Item.Part.CLOSE);
        scene.take(Phase.CLOSE);
        therapist.goesOnTo(Phase.DONE);
        scene.take(Phase.DONE);
        measured();
        scene.console.acts().end();
        scene.guest.until("the page says that the session has ended", OpenSession.SOON, "ended");
        scene.take("ended");
        written();
        return therapist.session().facts();
    }

    private void isPrepared() {
        therapist.checksIn();
        scene.take(Phase.CHECK_IN);
        new Practised(scene).all();
        therapist.goesOnTo(Phase.GREEN_LIGHT);
        therapist.hears("The Organizer", Answer.GREEN, "I can wait outside today.", "");
        therapist.hears(
                "The Night Watchman", Answer.CONCERN, "Only if somebody I trust is in the room.", "Sitter in the room");
        scene.take(Phase.GREEN_LIGHT);
        therapist.hears("The Night Watchman", Answer.GREEN, "Then I will sit by the door.", "Sitter in the room");
        therapist.ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));
        therapist.goesOnTo(Phase.MEDITATION);
        scene.take(Phase.MEDITATION);
        therapist.keepAll(Item.Part.MEDITATION);
        therapist.goesOnTo(Phase.INTENTIONS);
        therapist.keepAll(Item.Part.INTENTIONS);
        scene.take(Phase.INTENTIONS);
        therapist.goesOnTo(Phase.SETTING);
        therapist.keepAll(Item.Part.SETTING);
        therapist.ask(new SessionCommand.WaiveItem(Item.MUSIC, "Elena prefers silence"));
        scene.take(Phase.SETTING);
        therapist.goesOnTo(Phase.SELF_ADMINISTRATION);
        scene.take(Phase.SELF_ADMINISTRATION);
        therapist.ask(new SessionCommand.ConfirmSelfAdministration(
                scene.clock.instant(), "100 mg, one tablet", Witness.SEEN_ON_CAMERA));
        therapist.reaches(Phase.JOURNEY);
    }

    private void measured() {
        var here = scene.console.figures().last().orElseThrow();
        var there = scene.guest.received();
        var frames = scene.report.part("framesDecoded");
        frames.put("console", here.framesDecoded()).put("guest", there.framesDecoded());
        var energy = scene.report.part("audioEnergy");
        energy.put("console", here.audioEnergy()).put("guest", there.audioEnergy());
        for (ObjectNode each : List.of(frames, energy)) {
            if (!(each.get("console").asDouble() > 0) || !(each.get("guest").asDouble() > 0)) {
                throw new AssertionError("not above 0 on both ends: " + each);
            }
        }
    }

    private void written() {
        var session = therapist.session();
        var phases = scene.report.part("phases");
        session.begunAt().ifPresent(at -> phases.put(Phase.CHECK_IN.name(), at.toString()));
        for (var fact : session.facts()) {
            if (fact instanceof SessionEvent.PhaseEntered entered) {
                phases.put(entered.phase().name(), entered.at().toString());
            }
        }
        scene.report.root().put("facts", session.facts().size());
        scene.report.text("session-sheet.txt", SessionSheet.of(session));
    }
}
