package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;

/** The passphrase, at every start but the first. */
final class Unlock implements Face {
    private final Sheet sheet = new Sheet("unlock");
    private final PassphraseField field = new PassphraseField(Sheet.text("unlock.field"), PassphraseField.Sight.HIDDEN);
    private final JButton open;
    private final JButton byCode;
    private final VaultDoor door;
    private final Consumer<Answer> opened;
    private final JComponent component;

    Unlock(Fittings fittings, VaultDoor door, Consumer<Answer> opened, Runnable turnToTheCode) {
        this.door = door;
        this.opened = opened;
        field.onEnter(this::unlock);
        open = fittings.mainButton(Sheet.text("unlock.open"), Shortcut.NEXT, this::unlock);
        byCode = fittings.button(Sheet.text("unlock.byCode"), () -> {
            field.clear();
            turnToTheCode.run();
        });
        component =
                sheet.with(field.labelled()).withButton(open).withButton(byCode).done();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void focus() {
        field.focus();
    }

    private void unlock() {
        if (!open.isEnabled()) {
            return;
        }
        if (field.isEmpty()) { // the keys were meant for another window: no try
            field.focus();
            return;
        }
        sheet.say(Optional.empty());
        sheet.await("unlock.opening");
        enable(false);
        door.unlock(field.typed(), this::answered);
        field.clear();
    }

    private void answered(Answer answer) {
        sheet.await("");
        enable(true);
        if (answer instanceof Answer.Refused refused) {
            sheet.say(Optional.of(refused.notice()));
            field.focus();
        } else {
            opened.accept(answer);
        }
    }

    private void enable(boolean enabled) {
        open.setEnabled(enabled);
        byCode.setEnabled(enabled);
        field.enable(enabled);
    }
}
