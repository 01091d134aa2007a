package io.vigil.console.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {
    private final KeyRing ring = new KeyRing();
    private final List<String> done = new ArrayList<>();

    @Test
    void theKeyBoundLastIsAskedFirst() {
        ring.bind(Shortcut.ESCAPE, () -> true, () -> done.add("below"));
        ring.bind(Shortcut.ESCAPE, () -> true, () -> done.add("above"));

        ring.press(Shortcut.ESCAPE);

        assertEquals(List.of("above"), done);
    }

    @Test
    void aKeyThatCannotActLetsTheNextOneAct() {
        ring.bind(Shortcut.NEXT, () -> true, () -> done.add("the step"));
        ring.bind(Shortcut.NEXT, () -> false, () -> done.add("a card that is closed"));

        assertTrue(ring.press(Shortcut.NEXT));

        assertEquals(List.of("the step"), done);
    }

    @Test
    void aKeyIsSwallowedWithWhatItWouldType() {
        ring.bind(Shortcut.plain(KeyEvent.VK_N), () -> true, () -> done.add("nausea"));

        assertTrue(ring.dispatchKeyEvent(key(KeyEvent.KEY_PRESSED, KeyEvent.VK_N, 0)));
        assertTrue(ring.dispatchKeyEvent(key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, 0)));
        assertFalse(ring.dispatchKeyEvent(key(KeyEvent.KEY_RELEASED, KeyEvent.VK_N, 0)));

        assertEquals(List.of("nausea"), done);
    }

    @Test
    void aLayerIsAskedBeforeWhatLiesBelowUntilItIsLetGo() {
        ring.bind(Shortcut.ESCAPE, () -> true, () -> done.add("below"));
        var layer = ring.layer();
        layer.bind(Shortcut.ESCAPE, () -> true, () -> done.add("above"));

        ring.press(Shortcut.ESCAPE);
        ring.letGo(layer);
        ring.press(Shortcut.ESCAPE);

        assertEquals(List.of("above", "below"), done);
    }

    @Test
    void aKeyThatALayerDoesNotKnowGoesToWhatLiesBelow() {
        ring.bind(Shortcut.NEXT, () -> true, () -> done.add("below"));
        ring.layer().bind(Shortcut.ESCAPE, () -> true, () -> done.add("above"));

        assertTrue(ring.press(Shortcut.NEXT));

        assertEquals(List.of("below"), done);
    }

    @Test
    void aKeyThatIsNotBoundPasses() {
        assertFalse(ring.dispatchKeyEvent(key(KeyEvent.KEY_PRESSED, KeyEvent.VK_F12, 0)));
    }

    @Test
    void modifiersTellKeysApart() {
        ring.bind(Shortcut.control(KeyEvent.VK_E), () -> true, () -> done.add("end"));

        ring.dispatchKeyEvent(key(KeyEvent.KEY_PRESSED, KeyEvent.VK_E, 0));
        assertEquals(List.of(), done);
        ring.dispatchKeyEvent(key(KeyEvent.KEY_PRESSED, KeyEvent.VK_E, InputEvent.CTRL_DOWN_MASK));

        assertEquals(List.of("end"), done);
    }

    @Test
    void aShortcutIsShownAsItStandsOnTheKeys() {
        assertEquals("F12", Shortcut.plain(KeyEvent.VK_F12).shown());
        assertEquals("Ctrl Enter", Shortcut.NEXT.shown());
        assertEquals("N", Shortcut.plain(KeyEvent.VK_N).shown());
        assertTrue(Shortcut.plain(KeyEvent.VK_N).isText());
        assertFalse(Shortcut.plain(KeyEvent.VK_F12).isText());
        assertFalse(Shortcut.control(KeyEvent.VK_N).isText());
    }

    /** The bug that is ruled out: the codes of F1 to F11 are those of small letters. */
    @Tag("SAFE-55")
    @ParameterizedTest
    @ValueSource(ints = {KeyEvent.VK_F1, KeyEvent.VK_F9, KeyEvent.VK_F10, KeyEvent.VK_F11, KeyEvent.VK_F12})
    void theKeysOfAnAlarmActWhateverIsTypedInto(int key) {
        assertFalse(Shortcut.plain(key).isText());
    }

    private static KeyEvent key(int id, int code, int modifiers) {
        var typed = id == KeyEvent.KEY_TYPED ? 'n' : KeyEvent.CHAR_UNDEFINED;
        return new KeyEvent(new JLabel(), id, 0, modifiers, code, typed);
    }
}
