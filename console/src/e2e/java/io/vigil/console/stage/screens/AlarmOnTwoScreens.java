package io.vigil.console.stage.screens;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.escalation.Cause;
import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Keys;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.console.Window;
import java.awt.AWTException;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;

/**
 * A console on two screens, played from its first alarm to the last key: ends with 0 when everything was as it has to be,
 * and keeps pictures in the folder of its first argument. A program of its own, because Java sees the screens it began on.
 */
public final class AlarmOnTwoScreens {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final Duration DRAWN = Duration.ofMillis(700);
    private static final String CARD = "Read this aloud";
    /** Into the bar's margin, where nothing is written. */
    private static final int INTO_THE_BAR = 4;

    private static final int RIGHT = TwoScreens.WIDTH;
    private static final int MIDDLE = TwoScreens.WIDTH / 2;

    private final Screen screen = new Screen();
    private final Keys keys = new Keys(screen.robot());
    private final OpenSession session;
    private final Path pictures;

    private AlarmOnTwoScreens(OpenSession session, Path pictures) throws AWTException {
        this.session = session;
        this.pictures = pictures;
    }

    public static void main(String[] arguments) throws CannotStart, AWTException, IOException {
        var ended = 1;
        try (var session = OpenSession.start()) {
            new AlarmOnTwoScreens(session, Path.of(arguments[0])).play();
            ended = 0;
        } catch (AssertionError | RuntimeException e) {
            System.getLogger(AlarmOnTwoScreens.class.getName())
                    .log(System.Logger.Level.ERROR, "not as it has to be", e); // what the story reads
        } finally {
            System.exit(ended); // AWT's threads would stay
        }
    }

    private void play() throws IOException {
        comesToTheFront();
        until("no bar before an alarm", () -> !isAlarm(INTO_THE_BAR) && !isAlarm(RIGHT + INTO_THE_BAR));

        keys.press(KeyEvent.VK_F11);
        until("the alarm stands", this::stands);
        until("the bar is on the other screen", () -> isAlarm(RIGHT + INTO_THE_BAR));
        picture("desk-in-front");

        var other = new ProcessBuilder(TwoScreens.java(OtherProgram.class, List.of()))
                .inheritIO()
                .start();
        try {
            anotherProgramLiesOverBoth();
            keysOfTheOtherProgramAreItsOwn();
            picture("other-program-in-front");
            aClickLeadsBack();
            keysReachTheConsole();
            picture("back-at-the-desk");
        } finally {
            Ended.politely(other);
        }
    }

    private void comesToTheFront() {
        var desk = session.console().desk().frame();
        EventQueue.invokeLater(() -> {
            desk.setLocation(0, 0);
            desk.toFront();
        });
        until("the desk is in front", desk::isActive);
    }

    private void anotherProgramLiesOverBoth() {
        until("another program lies over both screens", () -> isOther(MIDDLE) && isOther(RIGHT + MIDDLE));
        click(MIDDLE, TwoScreens.HEIGHT / 2);
        until("the bar is above it on both", () -> isAlarm(INTO_THE_BAR) && isAlarm(RIGHT + INTO_THE_BAR));
        Patience.settled(STILL); // it may come up once more
        check("the bar stays above", isAlarm(INTO_THE_BAR) && isAlarm(RIGHT + INTO_THE_BAR));
    }

    private void keysOfTheOtherProgramAreItsOwn() {
        keys.press(KeyEvent.VK_A);
        until("what is typed reaches the other program", () -> isTyped(MIDDLE) || isTyped(RIGHT + MIDDLE));
        check("the alarm stands", stands());
    }

    private void aClickLeadsBack() {
        click(RIGHT + MIDDLE, INTO_THE_BAR);
        var desk = session.console().desk().frame();
        until("a click on the bar brings the desk to the front", desk::isActive);
        until("and it is seen", () -> !isOther(MIDDLE) && !isTyped(MIDDLE));
    }

    /** The ladder, which the alarm's key brought up, goes and comes by keys while a bar stands. */
    private void keysReachTheConsole() {
        var desk = Window.of(session.console());
        check("the ladder is beside the video", desk.shows(CARD));
        keys.press(KeyEvent.VK_ESCAPE);
        until("a key closes it", () -> !desk.shows(CARD));
        keys.press(KeyEvent.VK_F12);
        until("a key opens it", () -> desk.shows(CARD));
        check("the bar stands on the other screen", isAlarm(RIGHT + INTO_THE_BAR));
    }

    private void click(int x, int y) {
        screen.robot().mouseMove(x, y);
        screen.robot().mousePress(InputEvent.BUTTON1_DOWN_MASK);
        screen.robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        screen.robot().waitForIdle();
    }

    private boolean stands() {
        return session.console().vigilance().lookout().get().alarms().stands(Cause.OWN_KEY);
    }

    private void picture(String name) {
        Patience.settled(DRAWN);
        var both = new Rectangle(2 * TwoScreens.WIDTH, TwoScreens.HEIGHT);
        var file = pictures.resolve(name + ".png");
        try {
            Files.createDirectories(pictures);
            ImageIO.write(screen.robot().createScreenCapture(both), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("no picture at " + file, e);
        }
    }

    private void until(String what, BooleanSupplier holds) {
        try {
            Patience.until(what, SOON, holds);
        } catch (AssertionError e) {
            picture("failed");
            throw e;
        }
    }

    private static void check(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
    }

    private boolean isAlarm(int x) {
        var colour = at(x, INTO_THE_BAR);
        return colour.getRed() > 160 && colour.getGreen() < 60 && colour.getBlue() < 60;
    }

    private boolean isOther(int x) {
        return at(x, TwoScreens.HEIGHT - MIDDLE / 2).equals(OtherProgram.GROUND);
    }

    private boolean isTyped(int x) {
        return at(x, TwoScreens.HEIGHT - MIDDLE / 2).equals(OtherProgram.TYPED);
    }

    private Color at(int x, int y) {
        return screen.robot().getPixelColor(x, y);
    }
}
