package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;

/** The printed code instead of the passphrase, and a new passphrase at once: the old one is forgotten or known to others. */
final class Recovery implements Face {
    private final Sheet sheet = new Sheet("recover");
    private final PassphraseField code = new PassphraseField(Sheet.text("recover.code"), PassphraseField.Sight.SHOWN);
    private final NewPassphrase passphrase = new NewPassphrase(this::recover);
    private final JButton open;
    private final JButton back;
    private final VaultDoor door;
    private final Runnable opened;
    private final JComponent component;

    Recovery(Fittings fittings, VaultDoor door, Runnable opened, Runnable turnBack) {
        this.door = door;
        this.opened = opened;
        code.onEnter(passphrase::focus);
        open = fittings.mainButton(Sheet.text("recover.open"), Shortcut.NEXT, this::recover);
        back = fittings.button(Sheet.text("recover.back"), () -> {
            clear();
            turnBack.run();
        });
        component = sheet.with(code.labelled())
                .with(passphrase.component())
                .withButton(open)
                .withButton(back)
                .done();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void focus() {
        code.focus();
    }

    private void recover() {
        if (!open.isEnabled()) {
            return;
        }
        var fault = passphrase.fault();
        if (!fault.isEmpty()) {
            sheet.fault(fault);
            return;
        }
        sheet.say(Optional.empty());
        sheet.await("unlock.opening");
        enable(false);
        door.recover(code.typed(), passphrase.typed(), this::answered);
    }

    private void answered(Answer answer) {
        sheet.await("");
        enable(true);
        if (answer instanceof Answer.Opened) {
            clear();
            opened.run();
        } else if (answer instanceof Answer.CodeMistyped mistyped) {
            if (mistyped.group() == 0) {
                sheet.fault("codeMistyped");
            } else {
                sheet.fault("codeMistypedInGroup", mistyped.group());
            }
            code.focus();
        } else if (answer instanceof Answer.Refused refused) {
            sheet.say(Optional.of(refused.notice()));
        }
    }

    private void clear() {
        code.clear();
        passphrase.clear();
    }

    private void enable(boolean enabled) {
        open.setEnabled(enabled);
        back.setEnabled(enabled);
        code.enable(enabled);
        passphrase.enable(enabled);
    }
}
