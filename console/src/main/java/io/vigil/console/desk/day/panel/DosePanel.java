package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.day.Dose;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.words.Words;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.CaretEvent;

/** The form of the self-administration, under the prescriber's own text. Event dispatch thread only. */
final class DosePanel {
    private static final Words WORDS = Words.of(DosePanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JLabel prescriber = Fittings.label("", "soft");
    private final JTextArea prescription = Fittings.prose("", "proseStrong");
    private final JLabel validity = Fittings.label("", "soft");
    private final JTextArea blocked = Fittings.prose("", "proseWait");
    private final JLabel until = Fittings.label("", "soft");
    private final JTextArea late = Fittings.prose("", "proseWait");
    private final JTextField amount = Fittings.line(WORDS.text("dose.amount"), "");
    private final JTextField time = Fittings.line(WORDS.text("dose.time"), "");
    private final Choice<Witness> witness;
    private final JButton confirm;
    private final Dose.Asks asks;
    private boolean isBlocked;

    DosePanel(Fittings fittings, Dose.Asks asks) {
        this.asks = asks;
        witness =
                new Choice<>(Witness.class, choice -> WORDS.text("dose.witness." + choice), fittings.keys(), Map.of());
        confirm = fittings.mainButton(WORDS.text("dose.confirm"), Shortcut.NEXT, this::confirm);
        time.putClientProperty("JTextField.placeholderText", WORDS.text("dose.time.now"));
        var text = Fittings.surface("card", "insets 0, gap 0 4, fillx, wrap 1", "[grow, fill]");
        text.add(prescriber);
        text.add(prescription, "wmin 0");
        text.add(validity);
        panel.add(text, "wmin 0");
        panel.add(Fittings.prose(WORDS.text("dose.who"), "prose"), "wmin 0");
        var fields = Fittings.group("insets 0, gap 8 0, fillx", "[grow 70, fill][grow 30, fill]");
        fields.add(Fittings.labelled(amount), "wmin 0");
        fields.add(Fittings.labelled(time), "wmin 0");
        panel.add(fields, "wmin 0");
        panel.add(witness.component());
        panel.add(blocked, "wmin 0");
        panel.add(until, "wmin 0");
        panel.add(late, "wmin 0");
        panel.add(confirm, "growx 0");
        amount.addCaretListener((CaretEvent event) -> complete());
        witness.onChange(this::complete);
    }

    JComponent component() {
        return panel;
    }

    void show(Dose.Shown shown) {
        prescriber.setText(WORDS.text("dose.prescriber", shown.prescriber()));
        prescription.setText(shown.prescription());
        validity.setText(shown.validity());
        blocked.setText(shown.blocked());
        blocked.setVisible(!shown.blocked().isEmpty());
        until.setText(shown.until());
        late.setText(shown.late());
        late.setVisible(!shown.late().isEmpty());
        isBlocked = !shown.blocked().isEmpty();
        complete();
    }

    private void complete() {
        confirm.setEnabled(
                !isBlocked && !amount.getText().isBlank() && witness.chosen().isPresent());
    }

    private void confirm() {
        witness.chosen()
                .ifPresent(how -> asks.confirm(new Dose.Confirmed(
                        amount.getText().strip(), how, time.getText().strip())));
    }
}
