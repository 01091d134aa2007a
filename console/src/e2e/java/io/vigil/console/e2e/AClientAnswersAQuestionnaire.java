package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Cause;
import io.vigil.console.measures.EnteredBy;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureHistory;
import io.vigil.console.measures.MeasureHistory.Taken;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.OwnVaults;
import io.vigil.console.stage.console.Window;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteMeasureLog;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * Asked by one key beside the day, answered by touch on a telephone, with a call for help and a reload in the middle. Item 9
 * is seen while the therapist looks at something else; what was kept is in the vault after the console has gone.
 */
@Tag("SAFE-95")
class AClientAnswersAQuestionnaire {
    private static final Path PICTURES = Path.of("target", "stories");
    private static final String CONCERN = "Item 9 of the PHQ-9 was answered with \"Several days\".";
    /** The heading of their place; what else stands there may have to be scrolled to. */
    private static final String MEASURES = "Measures";

    private static final Duration DRAWN = Duration.ofMillis(700);
    private static final int RATHER_NOT = -1;

    @Test
    void itemNineIsSeenAtOnceAndWhatIsKeptIsInTheVault() throws Exception {
        var folder = new AtomicReference<Path>();
        var keys = new Keys(new Screen().robot());
        try (var session = OpenSession.start(options -> options, at -> {
                    folder.set(at);
                    return OwnVaults.in(at);
                });
                var guest = session.guestComes(new GuestBrowser.Options())) {
            guest.driver()
                    .executeCdpCommand(
                            "Emulation.setTouchEmulationEnabled", Map.of("enabled", true, "maxTouchPoints", 5));
            session.admit();
            session.untilMediaFlows(guest);

            isAsked(session, guest, keys);
            answersFour(guest);
            callsForHelp(session, guest);
            guest.reload();
            guest.until("the questions are there again", OpenSession.SOON, "questions");
            assertEquals("5 of 10", progress(guest), "what was answered before the reload is not asked again");
            session.untilMediaFlows(guest); // what the page says of the loss until then moves what is tapped
            answersTheRest(guest);
            assertFalse(Window.of(session.console()).shows(CONCERN), "nothing is sent before the client sends it");
            tap(guest, "[data-act=questions-send]");

            isSeenAndKept(session, guest, keys);
            session.leave();
            isInTheVault(folder.get());
        }
    }

    /** By two keys, and back to the day. */
    private static void isAsked(OpenSession session, GuestBrowser guest, Keys keys) throws AWTException {
        var window = Window.of(session.console());
        Patience.until("the measures open", OpenSession.SOON, () -> {
            if (!window.shows(MEASURES)) {
                keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_U);
                Patience.settled(DRAWN);
            }
            return window.shows(MEASURES);
        });
        keys.press(KeyEvent.VK_ALT, KeyEvent.VK_A);
        guest.until("the questions are on the page", OpenSession.SOON, "questions");
        Patience.until(
                "the therapist reads that they are", OpenSession.SOON, () -> window.shows("is on your client's page"));
        picture("1-asked");
        keys.press(KeyEvent.VK_ESCAPE);
        Patience.until("the day is there again", OpenSession.SOON, () -> !window.shows(MEASURES));
        guest.save(PICTURES.resolve("questions-begin.png"));
    }

    private static void answersFour(GuestBrowser guest) {
        tap(guest, "[data-act=questions-begin]");
        for (var item = 1; item <= 4; item++) {
            answers(guest, item, 2);
        }
        guest.save(PICTURES.resolve("questions-fifth.png"));
    }

    private static void callsForHelp(OpenSession session, GuestBrowser guest) {
        tap(guest, "[data-act=help]");
        Patience.until(
                "it rings",
                OpenSession.SOON,
                () -> alarms(session).stands(Cause.HELP) && alarms(session).rings());
        guest.until("the page says that it calls", OpenSession.SOON, "called");
        session.console().acts().answerHelp();
        guest.until("the questions come back by themselves", OpenSession.SOON, "questions");
        assertEquals("5 of 10", progress(guest));
    }

    private static Alarms alarms(OpenSession session) {
        return session.console().vigilance().lookout().get().alarms();
    }

    private static void answersTheRest(GuestBrowser guest) {
        for (var item = 5; item <= 8; item++) {
            answers(guest, item, 1);
        }
        answers(guest, 9, 1);
        answers(guest, 10, RATHER_NOT);
        Patience.until("everything was asked", OpenSession.SOON, () -> guest.offers("questions-send"));
    }

    private static void isSeenAndKept(OpenSession session, GuestBrowser guest, Keys keys) throws AWTException {
        var window = Window.of(session.console());
        Patience.until("item 9 is read beside the day", OpenSession.SOON, () -> window.showsWhole(CONCERN));
        Patience.until("the client is thanked", OpenSession.SOON, () -> guest.text()
                .contains("Your therapist has your answers."));
        guest.save(PICTURES.resolve("questions-taken.png"));
        tap(guest, "[data-act=questions-done]");
        guest.until("the page is back in the talk", OpenSession.SOON, "talk");
        picture("2-concern");
        keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_U);
        Patience.until("the answers are there", OpenSession.SOON, () -> window.shows("answered by your client at"));
        picture("3-answers");
        keys.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        Patience.until("it is kept", OpenSession.SOON, () -> !window.shows("Not kept yet"));
        assertTrue(window.shows(CONCERN), "the prompt stands until it is said what was done");
        keys.press(KeyEvent.VK_ALT, KeyEvent.VK_1);
        Patience.until("what was done is noted", OpenSession.SOON, () -> !window.shows(CONCERN));
        picture("4-kept");
        assertFalse(
                String.valueOf(guest.driver().executeScript("return sessionStorage.getItem('vigil')"))
                        .contains("phq_9"),
                "nothing of the questionnaire stays on the page");
    }

    private static void isInTheVault(Path folder) throws Exception {
        var random = new SecureRandom();
        try (var vaults = OwnVaults.in(folder)) {
            var client = new SessionShelf(vaults, random).latest().orElseThrow().client();
            var history = MeasureHistory.of(
                    new SqliteMeasureLog(vaults, random).of(client).facts());
            var taken = history.of(Measure.PHQ_9);

            assertEquals(
                    List.of(EnteredBy.CLIENT),
                    taken.stream().map(each -> each.entry().by()).toList());
            var answers = taken.stream().findFirst().flatMap(Taken::answers).orElseThrow();
            assertEquals(OptionalInt.of(4 * 2 + 5), answers.total());
            assertEquals(OptionalInt.of(1), answers.items().get(Questionnaire.ITEM_OF_SAFETY - 1));
            assertEquals(OptionalInt.empty(), answers.function());
            assertEquals(List.of(), history.openPrompts());
        }
    }

    /** Chooses an answer and goes on. */
    private static void answers(GuestBrowser guest, int item, int answer) {
        Patience.until(
                "question " + item,
                OpenSession.SOON,
                () -> progress(guest).equals(item + " of 10"),
                () -> progress(guest) + " " + guest.text());
        tap(guest, "#options label:has(input[value='" + answer + "'])");
        tap(guest, "[data-act=questions-next]");
    }

    private static String progress(GuestBrowser guest) {
        return guest.driver().findElement(By.id("progress")).getText();
    }

    /** One finger, down and up, where the control is seen. */
    private static void tap(GuestBrowser guest, String css) {
        WebElement control = guest.driver().findElement(By.cssSelector(css));
        var middle = (List<?>) guest.driver().executeScript("""
                        arguments[0].scrollIntoView({ block: 'nearest' });
                        const { x, y, width, height } = arguments[0].getBoundingClientRect();
                        return [Math.round(x + width / 2), Math.round(y + height / 2)];
                        """, control);
        guest.driver()
                .executeCdpCommand(
                        "Input.dispatchTouchEvent",
                        Map.of(
                                "type",
                                "touchStart",
                                "touchPoints",
                                List.of(Map.of("x", middle.get(0), "y", middle.get(1)))));
        guest.driver()
                .executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private static void picture(String step) throws AWTException {
        Patience.settled(DRAWN);
        new Screen().save(PICTURES.resolve("questions-desk-" + step + ".png"));
    }
}
