package io.vigil.console.screens;

import io.vigil.console.desk.DeskStage;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.screens.View.Sizes;
import io.vigil.console.session.event.Phase;
import io.vigil.console.words.Notice;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The alarm, the ladder and the card, the line and the call, and what is asked before an end. */
final class WhenItMatters {
    private static final Shortcut HELP = Shortcut.plain(KeyEvent.VK_F12);
    private static final Shortcut TAKE = Shortcut.plain(KeyEvent.VK_F9);
    private static final Notice NOT_SAVED = new Notice(
            "That step was not saved.",
            "The call and the timer keep running; everything saved earlier is safe.",
            "Write the step and the time on paper, then try again.");

    /** As the clocks of the practice stand when contact is lost. */
    private static final Instant LOST_SINCE = Instant.parse("2026-11-23T18:02:55Z");

    private WhenItMatters() {}

    static List<View> theAlarm() {
        return List.of(
                View.desk(
                                "alarm",
                                "The client asks for help: the bar makes room at the top and covers no video.",
                                visit -> asked(visit))
                        .dark()
                        .drawnBy("desk.notice.StripPanel"),
                View.desk("alarm-lost", "Contact is lost: since when, and whom to call next.", visit -> lost(visit))
                        .dark()
                        .drawnBy("desk.notice.StripPanel"),
                View.desk(
                                "alarm-taken",
                                "The alarm was taken: the bar stands until it is stood down.",
                                visit -> lost(visit).press(TAKE))
                        .dark()
                        .drawnBy("desk.notice.StripPanel"),
                View.desk("ladder", "Whom to call now, and the card to read aloud.", visit -> lost(visit)
                                .press(TAKE, HELP))
                        .dark()
                        .sized(Sizes.WITH_LARGE_ON_SMALL)
                        .drawnBy("desk.help.HelpPanel"),
                View.desk(
                                "ladder-item-nine",
                                "What the client answered on the page stands below the rung, and is named in its first line.",
                                visit -> lost(visit)
                                        .press(TAKE, HELP)
                                        .in(Practice::answersItemNine)
                                        .pass(Duration.ofSeconds(1)))
                        .dark()
                        .sized(Sizes.WITH_LARGE_ON_SMALL)
                        .drawnBy("desk.help.HelpPanel", "desk.measures.StandingCard"),
                View.desk("ladder-started", "A rung was started; the others stay one key away.", visit -> lost(visit)
                                .press(TAKE, HELP, Shortcut.plain(KeyEvent.VK_1))
                                .pass(Duration.ofSeconds(20)))
                        .dark()
                        .drawnBy("desk.help.HelpPanel"),
                View.desk(
                                "ladder-beside",
                                "Two rungs at once, each with its own time; nobody has answered the first one in time.",
                                visit -> lost(visit)
                                        .press(TAKE, HELP, Shortcut.plain(KeyEvent.VK_1))
                                        .pass(Duration.ofSeconds(65))
                                        .press(Shortcut.plain(KeyEvent.VK_3)))
                        .dark()
                        .drawnBy("desk.help.HelpPanel"),
                View.desk(
                                "ladder-danger",
                                "Danger to life leads straight to the emergency services.",
                                visit -> lost(visit).press(TAKE, HELP, Shortcut.alt(KeyEvent.VK_2), Shortcut.NEXT))
                        .dark()
                        .drawnBy("desk.help.HelpPanel"),
                View.desk("card", "The card, brought up by the same key, to be read aloud.", visit -> lost(visit)
                                .press(TAKE, HELP, HELP))
                        .dark()
                        .drawnBy("desk.help.HelpPanel"),
                View.desk(
                                "where-they-are",
                                "Address and numbers are put right below the address on the card, at any time of the session.",
                                visit -> visit.reach(Phase.CHECK_IN).press(HELP, Shortcut.alt(KeyEvent.VK_A)))
                        .sized(Sizes.WITH_LARGE_ON_SMALL)
                        .drawnBy("desk.help.HelpPanel"),
                View.desk(
                                "help-by-day",
                                "The ladder before the medicine, in the light of the room.",
                                visit -> visit.reach(Phase.CHECK_IN).press(HELP))
                        .drawnBy("desk.help.HelpPanel"),
                View.desk(
                                "ladder-afterwards",
                                "What happened, once the ladder is stood down, and what is left to do.",
                                visit -> asked(visit)
                                        .press(TAKE, HELP, Shortcut.plain(KeyEvent.VK_1))
                                        .pass(Duration.ofSeconds(20))
                                        .press(Shortcut.plain(KeyEvent.VK_R), Shortcut.control(KeyEvent.VK_R))
                                        .press(Shortcut.alt(KeyEvent.VK_W))
                                        .press(Shortcut.plain(KeyEvent.VK_PAGE_DOWN)))
                        .dark()
                        .drawnBy("desk.help.HelpPanel"),
                View.desk(
                                "drill",
                                "A drill before the medicine: the ladder as it is, and everywhere the word that it is one.",
                                visit -> visit.reach(Phase.CHECK_IN)
                                        .press(HELP, Shortcut.control(KeyEvent.VK_D), Shortcut.plain(KeyEvent.VK_1))
                                        .pass(Duration.ofSeconds(65))
                                        .press(Shortcut.plain(KeyEvent.VK_2)))
                        .sized(Sizes.WITH_LARGE_ON_SMALL)
                        .drawnBy("desk.help.HelpPanel", "desk.notice.StripPanel"),
                View.desk(
                                "medicine-outside",
                                "Medicine outside the plan can be kept at any step.",
                                visit -> visit.reach(Phase.INTENTIONS).press(Shortcut.control(KeyEvent.VK_M)))
                        .drawnBy("desk.day.panel.DayPanel"));
    }

    static List<View> theCall() {
        return List.of(
                View.desk("invited", "The room is open: the link for the client.", visit -> visit.begin()
                                .line(Calls.invited())
                                .call(Calls.none()))
                        .drawnBy("desk.call.HeaderPanel", "desk.call.StatusPanel"),
                View.desk("waiting", "The client waits; the four words are compared.", visit -> visit.begin()
                                .line(Calls.waiting())
                                .untilCanBePressed("The words are the same"))
                        .drawnBy("desk.call.HeaderPanel", "desk.call.StatusPanel"),
                View.desk(
                                "words-anew",
                                "The connection was made anew while the words were compared: they are other ones now.",
                                visit -> visit.begin()
                                        .line(Calls.waiting())
                                        .line(Calls.waitingWithOthers())
                                        .untilCanBePressed("The words are the same"))
                        .drawnBy("desk.call.HeaderPanel"),
                View.desk("second-device", "Another device with the same link asks to come in.", visit -> visit.begin()
                                .line(Calls.knocking()))
                        .drawnBy("desk.call.HeaderPanel", "desk.call.StatusPanel"),
                View.desk(
                                "connection-well",
                                "Before the medicine: the connection of both ends was checked, and is well.",
                                visit -> visit.reach(Phase.CHECK_IN).call(Calls.checked()))
                        .drawnBy("desk.call.StatusPanel"),
                View.desk(
                                "connection-not-well",
                                "What is wrong with the connection, and what to do before anything is taken.",
                                visit -> visit.reach(Phase.CHECK_IN).call(Calls.notWell()))
                        .drawnBy("desk.call.StatusPanel"),
                View.desk(
                                "sitter-waits",
                                "The sitter has come by a link of their own; who hears whom stands below the video.",
                                visit -> visit.reach(Phase.CHECK_IN)
                                        .in(practice -> practice.sitter(Calls.waiting()))
                                        .untilCanBePressed("The sitter's words are the same"))
                        .drawnBy("desk.call.LinesPanel"),
                View.desk(
                                "prescriber-waits",
                                "The prescriber has come by a link of their own, before the medicine.",
                                visit -> visit.reach(Phase.CHECK_IN)
                                        .in(practice -> practice.prescriber(Calls.waiting()))
                                        .untilCanBePressed("The prescriber's words are the same"))
                        .drawnBy("desk.call.LinesPanel"),
                View.desk(
                                "prescriber-speaks",
                                "The therapist speaks with the prescriber; the client does not hear it, and one key leads back.",
                                visit -> visit.reach(Phase.JOURNEY).in(practice -> {
                                    practice.sitter(Calls.verified());
                                    practice.prescriber(Calls.verified());
                                    practice.speaksWithThePrescriber();
                                }))
                        .dark()
                        .drawnBy("desk.call.LinesPanel"),
                View.desk(
                                "prescriber-sought",
                                "Nothing comes from the prescriber any more; another way to them is sought.",
                                visit -> visit.reach(Phase.JOURNEY).in(practice -> {
                                    practice.sitter(Calls.verified());
                                    practice.prescriber(Calls.verified());
                                    practice.hearsNothingFromThePrescriber();
                                }))
                        .dark()
                        .drawnBy("desk.call.LinesPanel"),
                View.desk(
                                "not-received",
                                "What the therapist sends does not arrive; a notice that stands until put away.",
                                visit -> visit.reach(Phase.JOURNEY)
                                        .call(Calls.notReceived())
                                        .happens(desk -> desk.say(NOT_SAVED)))
                        .dark()
                        .drawnBy("desk.call.StatusPanel", "desk.notice.NoticesPanel"),
                View.desk("devices", "Camera and microphone, chosen while the call goes on.", visit -> visit.begin()
                                .press(Shortcut.plain(KeyEvent.VK_F4)))
                        .drawnBy("desk.call.DevicesPanel"));
    }

    static List<View> theEnds() {
        return List.of(
                View.desk("ending", "Ending the session asks first, and says what is still open.", visit -> visit.reach(
                                        Phase.CLOSE)
                                .press(Shortcut.control(KeyEvent.VK_E)))
                        .drawnBy("desk.call.AskFirstPanel"),
                View.desk(
                                "closing-the-window",
                                "Closing the window in a session asks first, beside the video.",
                                visit -> visit.reach(Phase.JOURNEY).happens(DeskStage::leave))
                        .dark()
                        .drawnBy("desk.call.AskFirstPanel"),
                View.desk(
                                "about",
                                "What this program is made of, where things lie, and that its browser is old.",
                                visit -> visit.press("About"))
                        .drawnBy("desk.about.AboutPanel"),
                View.desk(
                                "server",
                                "This console's line for its server, and what a test of the server found.",
                                visit -> visit.press("About", "The server", "Test the server"))
                        .drawnBy("desk.pairing.PairingPanel"));
    }

    private static Visit asked(Visit visit) {
        return visit.reach(Phase.JOURNEY)
                .pass(Duration.ofMinutes(9))
                .happens(DeskStage::askForHelp)
                .pass(Duration.ofSeconds(9));
    }

    private static Visit lost(Visit visit) {
        return asked(visit)
                .call(Calls.lost(LOST_SINCE))
                .happens(DeskStage::loseContact)
                .pass(Duration.ofSeconds(25));
    }
}
