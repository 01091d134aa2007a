package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.DeskStage;
import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Ladder.Outcome;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Alarm, card, rungs and standing down by real key presses on the real window; the video is never covered. */
class TheDrillIsDoneByKeyboard {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final Path PICTURES = Path.of("target", "drill");

    private static @Nullable Appearance appearance;

    private @Nullable DeskStage stage;
    private @Nullable Screen screen;

    @BeforeAll
    static void prepareTheTheme() throws Exception {
        appearance = onSwing(() -> Appearance.prepare(Theme.LIGHT, 100));
    }

    @BeforeEach
    void aScreen() throws AWTException {
        screen = new Screen();
    }

    @AfterEach
    void close() throws Exception {
        if (stage != null) {
            var open = stage;
            onSwing(() -> {
                open.close();
                return open;
            });
        }
    }

    @Tag("SAFE-55")
    @Test
    void fromTheAlarmToTheLadderThatIsStoodDown() throws Exception {
        open(Phase.JOURNEY);
        onSwing(() -> {
            stage().askForHelp();
            stage().loseContact();
            stage().pass(Duration.ofSeconds(20));
            return true;
        });
        assertTrue(stage().lookout().alarms().rings());
        picture("1-alarm");

        press(KeyEvent.VK_F9);
        until("the alarm is taken", session -> !stage().lookout().alarms().rings());
        picture("2-taken");

        press(KeyEvent.VK_F12);
        picture("3-card");
        press(KeyEvent.VK_F12);
        picture("4-card-again");
        press(KeyEvent.VK_1);
        until("the sitter is being called", session -> session.ladder().outcome(Rung.SITTER) == Outcome.STARTED);
        picture("5-sitter-started");

        press(KeyEvent.VK_N);
        until("not reached", session -> session.ladder().outcome(Rung.SITTER) == Outcome.NOT_REACHED);
        picture("6-sitter-not-reached");

        press(KeyEvent.VK_ALT, KeyEvent.VK_2);
        until("the danger is seen", session -> session.ladder().isThreatToLife());
        press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        until("rung 3 is started", session -> session.ladder().outcome(Rung.EMERGENCY) == Outcome.STARTED);
        picture("7-emergency-started");

        press(KeyEvent.VK_R);
        until("rung 3 is reached", session -> session.ladder().outcome(Rung.EMERGENCY) == Outcome.REACHED);
        picture("8-emergency-reached");

        press(KeyEvent.VK_CONTROL, KeyEvent.VK_R);
        until("stood down", session -> !session.ladder().isOpen());
        picture("9-stood-down");
        press(KeyEvent.VK_ESCAPE);

        assertEquals(
                1,
                stage().session().facts().stream()
                        .filter(SessionEvent.LadderStoodDown.class::isInstance)
                        .count());
        assertEquals(Phase.JOURNEY, stage().session().phase());
    }

    @Tag("SAFE-55")
    @Test
    void theKeyForHelpWorksAfterAClickOnTheVideo() throws Exception {
        open(Phase.JOURNEY);
        var video = video();
        screen().robot().mouseMove(video.x + video.width / 2, video.y + video.height / 2);
        screen().robot().mousePress(InputEvent.BUTTON1_DOWN_MASK);
        screen().robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK);

        press(KeyEvent.VK_F12);
        press(KeyEvent.VK_1);

        until("the sitter is being called", session -> session.ladder().outcome(Rung.SITTER) == Outcome.STARTED);
    }

    @Tag("SAFE-53")
    @ParameterizedTest
    @EnumSource(Phase.class)
    void medicineOutsideThePlanTakesTwoKeysAtEveryPhase(Phase phase) throws Exception {
        open(phase);
        press(KeyEvent.VK_F12); // also while something else is open

        press(KeyEvent.VK_CONTROL, KeyEvent.VK_M);
        press(KeyEvent.VK_ENTER);

        until("it is noted", session -> session.outsideThePlan().size() == 1);
        assertTrue(stage().lookout().contact().isArmed());
        assertTrue(stage().lookout().alarms().stands(Cause.MEDICINE_OUTSIDE_PLAN));
    }

    @Tag("SAFE-50")
    @Test
    void aTouchIsAskedForWithOneKeyAndTheOwnAlarmRaisedWithAnother() throws Exception {
        open(Phase.JOURNEY);

        press(KeyEvent.VK_F10);
        until("it is asked", session -> session.checkInAskedAt().isPresent());
        press(KeyEvent.VK_F11);
        until("it is raised", session -> stage().lookout().alarms().stands(Cause.OWN_KEY));

        assertFalse(stage().asked().isEmpty());
    }

    private void open(Phase phase) throws Exception {
        stage = onSwing(() -> {
            var opened = new DeskStage(phase, Objects.requireNonNull(appearance));
            opened.open(WIDTH, HEIGHT);
            return opened;
        });
        Patience.until("the window has the focus", SOON, () -> stage().frame().isFocused());
    }

    private Rectangle video() throws Exception {
        return onSwing(() -> new Rectangle(
                stage().video().getLocationOnScreen(), stage().video().getSize()));
    }

    private DeskStage stage() {
        return Objects.requireNonNull(stage);
    }

    private Screen screen() {
        return Objects.requireNonNull(screen);
    }

    /** Presses the keys together and lets them go. */
    private void press(int... keys) throws Exception {
        for (var key : keys) {
            screen().robot().keyPress(key);
        }
        for (var i = keys.length - 1; i >= 0; i--) {
            screen().robot().keyRelease(keys[i]);
        }
        screen().robot().waitForIdle();
    }

    private void until(String what, Predicate<Session> condition) {
        Patience.until(
                what,
                SOON,
                () -> condition.test(stage().session()),
                () -> stage().session() + " " + stage().session().ladder().attempts());
    }

    /** A picture of the step; the place of the video shows the video and nothing else. */
    private void picture(String step) throws Exception {
        onSwing(() -> {
            stage().pass(Duration.ofSeconds(1));
            return true;
        });
        screen().robot().waitForIdle();
        Patience.settled(Duration.ofMillis(400));
        var video = video();
        var seen = screen().look();
        screen().save(PICTURES.resolve(step + ".png"));
        var wanted = stage().video().getBackground().getRGB();
        for (var y = video.y; y < video.y + video.height; y += 7) {
            for (var x = video.x; x < video.x + video.width; x += 7) {
                assertEquals(wanted, seen.getRGB(x, y), step + ": something lies over the video at " + x + "," + y);
            }
        }
    }

    private static <T> T onSwing(Callable<T> task) throws Exception {
        var done = new FutureTask<>(task);
        try {
            SwingUtilities.invokeAndWait(done);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return done.get();
    }
}
