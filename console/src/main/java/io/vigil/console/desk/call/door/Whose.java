package io.vigil.console.desk.call.door;

import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;

/** Who stands beside the client, with the words and the keys of their line. */
public enum Whose {
    SITTER("sitter", InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_J, KeyEvent.VK_O),
    PRESCRIBER("prescriber", InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_B, KeyEvent.VK_W);

    private static final Words WORDS = Words.of(Whose.class);

    private final String words;
    private final int modifier;
    private final int invite;
    private final int knock;

    Whose(String words, int modifier, int invite, int knock) {
        this.words = words;
        this.modifier = modifier;
        this.invite = invite;
        this.knock = knock;
    }

    public String text(String key, Object... with) {
        return WORDS.text(words + "." + key, with);
    }

    public Shortcut speaks() {
        return key(KeyEvent.VK_F5);
    }

    public Shortcut invites() {
        return Shortcut.control(invite);
    }

    Shortcut key(int key) {
        return new Shortcut(key, modifier);
    }

    Shortcut admits() {
        return Shortcut.control(knock);
    }

    Shortcut refuses() {
        return new Shortcut(knock, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    }
}
