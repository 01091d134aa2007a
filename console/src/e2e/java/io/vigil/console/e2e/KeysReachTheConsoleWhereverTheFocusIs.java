package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.PaneOnStage;
import io.vigil.console.video.VideoPane;
import java.awt.AWTException;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real key presses, after the therapist clicked at the picture: a dead help key is a hazard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysReachTheConsoleWhereverTheFocusIs {
    private static final Duration SOON = Duration.ofSeconds(3);

    private final List<Integer> pressed = new CopyOnWriteArrayList<>();
    private PaneOnStage stage;
    private Screen screen;

    @BeforeAll
    void open() throws ChromiumNotStarted, AWTException {
        stage = new PaneOnStage(VideoPane.PAGES);
        screen = new Screen();
        PaneOnStage.inSwing(() -> {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(event -> {
                if (event.getID() == KeyEvent.KEY_PRESSED) {
                    pressed.add(event.getKeyCode());
                }
                return false;
            });
            return stage;
        });
        stage.ask("""
                window.keys = 0;
                addEventListener('keydown', () => window.keys++, true);
                document.body.innerHTML = '<textarea id="field" style="position:fixed;inset:0"></textarea>';
                return 'listens'""");
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @BeforeEach
    void aFieldOfTheConsoleHasTheFocus() {
        click(PaneOnStage.inSwing(() -> {
            var corner = stage.button().getLocationOnScreen();
            corner.translate(5, 5);
            return corner;
        }));
        Patience.until("the console has the focus", SOON, () -> stage.button().isFocusOwner());
        pressed.clear();
    }

    @Test
    void beforeAnyClick() {
        assertReaches(KeyEvent.VK_F12);
    }

    @Test
    void afterAClickOnThePicture() {
        click(stage.middle());

        assertReaches(KeyEvent.VK_F12);
    }

    @Test
    void afterManyClicksAndKeysInARow() {
        for (var round = 0; round < 10; round++) {
            click(stage.middle());
            assertReaches(round % 2 == 0 ? KeyEvent.VK_F12 : KeyEvent.VK_ESCAPE);
        }
    }

    @Test
    void afterThePageGaveTheFocusToAFieldOfItsOwn() {
        click(stage.middle());
        stage.ask("window.focus(); document.getElementById('field').focus(); return document.activeElement.id");

        assertReaches(KeyEvent.VK_F12);
    }

    @Test
    void aSecondKeyTooAndNoneGoesToThePage() {
        click(stage.middle());
        assertReaches(KeyEvent.VK_F12);
        assertReaches(KeyEvent.VK_A);

        assertEquals("0", stage.ask("return window.keys"));
        assertEquals("", stage.ask("return document.getElementById('field').value"));
    }

    @Test
    void afterAReloadOfThePage() {
        click(stage.middle());
        stage.heard().clear();
        stage.pane().reload();
        Patience.until("ready again", Duration.ofSeconds(10), () -> stage.readies() > 0);
        click(stage.middle());

        assertReaches(KeyEvent.VK_F12);
        stage.ask("""
                window.keys = 0; addEventListener('keydown', () => window.keys++, true);
                document.body.innerHTML = '<textarea id="field" style="position:fixed;inset:0"></textarea>'; return 'listens'""");
    }

    private void assertReaches(int key) {
        pressed.clear();
        screen.robot().keyPress(key);
        screen.robot().keyRelease(key);
        Patience.until("the key reaches Swing", SOON, () -> pressed.contains(key), pressed::toString);
    }

    private void click(Point at) {
        screen.robot().mouseMove(at.x, at.y);
        screen.robot().mousePress(InputEvent.BUTTON1_DOWN_MASK);
        screen.robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        screen.robot().waitForIdle();
    }
}
