package io.vigil.console.desk.start;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;

/** The form before a session. Only names and protectors are needed to open the room. Event dispatch thread only. */
public final class StartPanel {
    private static final Words WORDS = Words.of(StartPanel.class);

    private static final String SIX_EQUAL_COLUMNS = "[0:0:,grow,fill,sg c]".repeat(6);

    private final StartModel model;
    private final Consumer<Notice> refused;
    private final JPanel panel = Fittings.group("insets 0, gap 8 6, fillx, wrap 6", SIX_EQUAL_COLUMNS);
    private final JTextField therapist = line("therapist", "");
    private final JTextField client = line("client", "");
    private final JTextArea protectors = Fittings.area(WORDS.text("protectors"), "", 3);
    private final JTextField prescriber = line("prescriber", "");
    private final JTextField writtenOn;
    private final JTextField validUntil = line("validUntil", "");
    private final JTextArea prescription = Fittings.area(WORDS.text("prescription"), "", 2);
    private final JTextField sitter = line("sitter", "");
    private final JTextField sitterPhone = line("sitterPhone", "");
    private final JTextField clientPhone = line("clientPhone", "");
    private final JTextField emergencyNumber = line("emergencyNumber", "");
    private final JTextField emergencyVerifiedOn = line("emergencyVerifiedOn", "");
    private final JTextArea address = Fittings.area(WORDS.text("address"), "", 2);

    /** The form. Today is offered as the day on which the prescription was written; everything else is empty. */
    public StartPanel(Fittings fittings, StartModel model, LocalDate today, Consumer<Notice> refused) {
        this.model = model;
        this.refused = refused;
        this.writtenOn = line("writtenOn", "");
        var day = WORDS.text("dayFormat", today);
        for (var field : new JTextField[] {writtenOn, validUntil, emergencyVerifiedOn}) {
            field.putClientProperty("JTextField.placeholderText", day);
        }
        panel.add(Fittings.label(WORDS.text("title"), "title"), "span 6");
        panel.add(Fittings.labelled(therapist), "span 3, wmin 0");
        panel.add(Fittings.labelled(client), "span 3, wmin 0");
        panel.add(Fittings.labelled(protectors, WORDS.text("protectors.hint")), "span 6, wmin 0");
        panel.add(Fittings.labelled(sitter), "span 2, wmin 0");
        panel.add(Fittings.labelled(sitterPhone), "span 2, wmin 0");
        panel.add(Fittings.labelled(clientPhone), "span 2, wmin 0");
        panel.add(Fittings.labelled(address, WORDS.text("address.hint")), "span 6, wmin 0");
        panel.add(Fittings.labelled(emergencyNumber), "span 3, wmin 0");
        panel.add(Fittings.labelled(emergencyVerifiedOn), "span 3, wmin 0");
        panel.add(Fittings.labelled(prescriber), "span 2, wmin 0");
        panel.add(Fittings.labelled(writtenOn), "span 2, wmin 0");
        panel.add(Fittings.labelled(validUntil), "span 2, wmin 0");
        panel.add(Fittings.labelled(prescription, WORDS.text("prescription.hint")), "span 6, wmin 0");
        var opening = Fittings.group("insets 6 0 0 0, gap 12 0, fillx", "[][grow, fill]");
        opening.add(fittings.mainButton(WORDS.text("open"), Shortcut.NEXT, this::open));
        opening.add(Fittings.prose(WORDS.text("later"), "proseSoft"), "wmin 0");
        panel.add(opening, "span 6, wmin 0");
    }

    public JComponent component() {
        return panel;
    }

    /** Begins in the first field. */
    public void focus() {
        therapist.requestFocusInWindow();
    }

    /** Empties everything but the therapist's own name: the next session may be another client's. */
    public void forgetTheClient() {
        for (JTextComponent field : List.of(
                client,
                protectors,
                prescriber,
                writtenOn,
                validUntil,
                prescription,
                sitter,
                sitterPhone,
                clientPhone,
                emergencyNumber,
                emergencyVerifiedOn,
                address)) {
            field.setText("");
        }
    }

    private void open() {
        model.open(typed()).ifPresent(refused);
    }

    private StartModel.Typed typed() {
        return new StartModel.Typed(
                therapist.getText(),
                client.getText(),
                protectors.getText(),
                prescriber.getText(),
                prescription.getText(),
                writtenOn.getText(),
                validUntil.getText(),
                sitter.getText(),
                sitterPhone.getText(),
                clientPhone.getText(),
                emergencyNumber.getText(),
                emergencyVerifiedOn.getText(),
                address.getText());
    }

    private static JTextField line(String key, String first) {
        return Fittings.line(WORDS.text(key), first);
    }
}
