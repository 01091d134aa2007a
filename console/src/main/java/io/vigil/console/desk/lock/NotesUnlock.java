package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.util.Optional;
import javax.swing.JComponent;

/** The passphrase once more, beside a session whose notes are locked. The session goes on whether it is typed or not. */
public final class NotesUnlock {
    private final Sheet sheet = new Sheet("notes");
    private final PassphraseField field = new PassphraseField(Sheet.text("unlock.field"), PassphraseField.Sight.HIDDEN);
    private final VaultDoor door;
    private final Runnable opened;
    private final JComponent component;
    private boolean waiting;

    /**
     * The card.
     *
     * @param opened called when the notes are open
     * @param later puts the card away
     */
    public NotesUnlock(Fittings fittings, VaultDoor door, Runnable opened, Runnable later) {
        this.door = door;
        this.opened = opened;
        field.onEnter(this::unlock);
        component = sheet.with(field.labelled())
                .withButton(fittings.button(Sheet.text("notes.open"), this::unlock))
                .withButton(fittings.button(Sheet.text("notes.later"), Shortcut.ESCAPE, later))
                .done();
    }

    public JComponent component() {
        return component;
    }

    public void focus() {
        door.warmUp();
        field.focus();
    }

    private void unlock() {
        if (waiting) {
            return;
        }
        if (field.isEmpty()) {
            field.focus();
            return;
        }
        waiting = true;
        sheet.say(Optional.empty());
        sheet.await("unlock.opening");
        door.unlockNotes(field.typed(), this::answered);
        field.clear();
    }

    private void answered(Answer answer) {
        waiting = false;
        sheet.await("");
        if (answer instanceof Answer.Opened) {
            opened.run();
        } else if (answer instanceof Answer.Refused refused) {
            sheet.say(Optional.of(refused.notice()));
            field.focus();
        }
    }
}
