package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.VaultDoor;
import io.vigil.console.desk.port.VaultDoor.Answer;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;

/** The first start: what a vault is, and the passphrase that it gets. */
final class FirstStart implements Face {
    private final Sheet sheet = new Sheet("first");
    private final NewPassphrase passphrase = new NewPassphrase(this::create);
    private final JButton make;
    private final VaultDoor door;
    private final Consumer<Answer.Created> created;
    private final JComponent component;

    FirstStart(Fittings fittings, VaultDoor door, Consumer<Answer.Created> created) {
        this.door = door;
        this.created = created;
        make = fittings.mainButton(Sheet.text("first.make"), Shortcut.NEXT, this::create);
        component = sheet.with(Fittings.prose(Sheet.text("first.place", door.place()), "proseSoft"))
                .with(passphrase.component())
                .withButton(make)
                .done();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void focus() {
        passphrase.focus();
    }

    private void create() {
        if (!make.isEnabled()) {
            return;
        }
        var fault = passphrase.fault();
        if (!fault.isEmpty()) {
            sheet.fault(fault);
            return;
        }
        sheet.say(Optional.empty());
        sheet.await("first.making");
        enable(false);
        door.create(passphrase.typed(), this::answered);
    }

    private void answered(Answer answer) {
        sheet.await("");
        enable(true);
        if (answer instanceof Answer.Created made) {
            passphrase.clear();
            created.accept(made);
        } else if (answer instanceof Answer.Refused refused) {
            sheet.say(Optional.of(refused.notice()));
        }
    }

    private void enable(boolean enabled) {
        make.setEnabled(enabled);
        passphrase.enable(enabled);
    }
}
