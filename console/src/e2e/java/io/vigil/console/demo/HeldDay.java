package io.vigil.console.demo;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Therapist;

/** The first day: a protector says no, and nothing overrides it. */
final class HeldDay {
    /** A protector's words, which must be found nowhere on the disk. */
    static final String NO = "Not tonight. Somebody has to stay awake.";

    private static final String WATCHMAN = "The Night Watchman";

    private final Scene scene;
    private final Therapist therapist;

    HeldDay(Scene scene) {
        this.scene = scene;
        this.therapist = scene.therapist;
    }

    void all() {
        OpenSession.goIn(scene.guest, scene.session.linkBy(scene.way.address()));
        scene.guest.until("the guest waits", OpenSession.SOON, "waiting");
        scene.take("waiting");
        scene.session.admit();
        scene.report.millis("firstMediaMillis", scene.session.untilMediaFlows(scene.guest));
        scene.session.compareWords(scene.guest);
        scene.words();
        scene.take("check-in");
        therapist.checksIn();
        therapist.goesOnTo(Phase.GREEN_LIGHT);
        therapist.hears("The Organizer", Answer.GREEN, "I can wait outside today.", "");
        therapist.hears(WATCHMAN, Answer.NO, NO, "");
        therapist.ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));
        Patience.until("the no is kept", OpenSession.SOON, () -> therapist
                .session()
                .answer(WATCHMAN, therapist.session().today(scene.clock.instant()))
                .isPresent());
        scene.take("a-protector-says-no");
        nothingOverrides();
        therapist.ask(new SessionCommand.HoldOff("The Night Watchman says no"));
        therapist.reaches(Phase.HELD);
        nothingOverrides();
        scene.take("held");
        scene.report.root().put("heldReason", therapist.session().heldReason().orElse(""));
        scene.console.acts().end();
        scene.guest.until("the page says that the session has ended", OpenSession.SOON, "ended");
        Patience.until(
                "no link is left",
                OpenSession.SOON,
                () -> scene.console.line().get().invitation().isEmpty());
    }

    /** Every way forward is asked for, and none opens. */
    private void nothingOverrides() {
        var before = therapist.session();
        therapist.ask(new SessionCommand.GoOn());
        therapist.ask(
                new SessionCommand.ConfirmSelfAdministration(scene.clock.instant(), "100 mg", Witness.SEEN_ON_CAMERA));
        therapist.ask(new SessionCommand.WaiveItem(Item.CLEARANCE, "because"));
        therapist.allIsDecided();
        if (therapist.session().phase() != before.phase()
                || therapist.session().medicine().isPresent()) {
            throw new AssertionError("something overrode the hold: " + therapist.session());
        }
    }
}
