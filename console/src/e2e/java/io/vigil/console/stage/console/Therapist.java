package io.vigil.console.stage.console;

import io.vigil.console.app.Console;
import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.ProtectorAnswer.Speaker;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.stage.Patience;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What a therapist does at the panel, step by step, through the same door as the panel. */
public final class Therapist {
    private final Console console;

    public Therapist(Console console) {
        this.console = console;
    }

    public Session session() {
        return console.runner().session().get();
    }

    public void ask(SessionCommand command) {
        console.runner().ask(command);
    }

    /** Returns when everything asked so far was decided: wishes are decided one after the other. */
    public void allIsDecided() {
        var decided = new CountDownLatch(1);
        ask((session, now) -> {
            decided.countDown();
            return new Decision.Accepted(List.of());
        });
        Patience.until("every wish was decided", OpenSession.SOON, () -> decided.getCount() == 0);
    }

    public void checksIn() {
        keepAll(Item.Part.CHECK_IN);
        ask(new SessionCommand.TakeVitals(118, 76, 64));
        Patience.until("vitals are kept", OpenSession.SOON, () -> session()
                .lastVitals()
                .isPresent());
    }

    public void hears(String protector, Answer answer, String words, String condition) {
        ask(new SessionCommand.HearProtector(
                new ProtectorAnswer(protector, answer, words, "", condition, 7, Speaker.CLIENT_FOR_THE_PART)));
    }

    public void keepAll(Item.Part part) {
        for (var item : EnumSet.allOf(Item.class)) {
            if (item.part() == part) {
                ask(new SessionCommand.KeepItem(item, item.kind() == Item.Kind.WRITTEN ? written(item) : ""));
            }
        }
        Patience.until("every item of " + part + " is kept", OpenSession.SOON, () -> EnumSet.allOf(Item.class).stream()
                .filter(item -> item.part() == part)
                .allMatch(item -> session().standing(item).isPresent()));
    }

    private static String written(Item item) {
        return switch (item) {
            case ADDRESS -> "12 Elm Street, unit 4, door code 7731, Springfield";
            case CALL_BACK_NUMBER -> "555-0117";
            case EMERGENCY_NUMBER -> "911";
            case INTENTIONS -> "To meet the one who keeps watch at night, and to listen.";
            default -> throw new IllegalArgumentException("nothing is written for " + item);
        };
    }

    /** Everything from the check-in to the confirmed medicine, with a client whose protectors agree. */
    public void goesIntoTheJourney() {
        checksIn();
        goesOnTo(Phase.GREEN_LIGHT);
        session().protectors().forEach(protector -> hears(protector, Answer.GREEN, "I can wait outside today.", ""));
        ask(new SessionCommand.KeepItem(Item.PARTS_NOT_LISTED, ""));
        goesOnTo(Phase.MEDITATION);
        keepAll(Item.Part.MEDITATION);
        goesOnTo(Phase.INTENTIONS);
        keepAll(Item.Part.INTENTIONS);
        goesOnTo(Phase.SETTING);
        keepAll(Item.Part.SETTING);
        goesOnTo(Phase.SELF_ADMINISTRATION);
        ask((session, now) -> new SessionCommand.ConfirmSelfAdministration(
                        now, "100 mg, one tablet", SessionEvent.Witness.SEEN_ON_CAMERA)
                .decide(session, now));
        reaches(Phase.JOURNEY);
    }

    public void goesOnTo(Phase phase) {
        ask(new SessionCommand.GoOn());
        reaches(phase);
    }

    public void reaches(Phase phase) {
        Patience.until(
                "the day is at " + phase,
                OpenSession.SOON,
                () -> session().phase() == phase,
                () -> "but at " + session().phase());
    }
}
