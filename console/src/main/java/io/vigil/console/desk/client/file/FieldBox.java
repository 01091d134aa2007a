package io.vigil.console.desk.client.file;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** One field with its name above it and, when it cannot be read, the reason below. Event dispatch thread only. */
final class FieldBox {
    private final JPanel panel =
            Fittings.group("insets 0, gap 6 2, fillx, hidemode 3, novisualpadding", "[grow, fill][]");
    private final JComponent field;
    private final StateLabel mark = new StateLabel();
    private final JTextArea fault = Fittings.prose("", "proseSoft");
    private final String name;

    /** A field whose name is read aloud as {@code name} and stands above it as {@code shown}. */
    FieldBox(JComponent field, String shown, Optional<JButton> act) {
        this.field = field;
        this.name = field.getAccessibleContext().getAccessibleName();
        panel.add(Fittings.prose(shown, "proseSoft"), "span, growx, wmin 0, wrap");
        panel.add(inItsPlace(field), act.isPresent() ? "growx, wmin 0" : "span, growx, wmin 0, wrap");
        act.ifPresent(button -> panel.add(button, "wrap"));
        mark.show(State.STOP, "");
        panel.add(mark.component(), "span, split 2, growx 0, aligny top");
        panel.add(fault, "growx, pushx, wmin 0");
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                panel.scrollRectToVisible(new Rectangle(panel.getSize()));
            }
        });
        say("");
    }

    private static JComponent inItsPlace(JComponent field) {
        if (!(field instanceof JTextArea)) {
            return field;
        }
        var scroll = new JScrollPane(field);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    JComponent component() {
        return panel;
    }

    /** Puts the focus here, with what stands around it in sight. */
    void goTo() {
        var place = SwingUtilities.getAncestorOfClass(JViewport.class, panel);
        var high = place == null ? panel.getHeight() : place.getHeight();
        panel.scrollRectToVisible(new Rectangle(0, -high / 4, panel.getWidth(), high));
        field.requestFocusInWindow();
    }

    /** Shows the reason why this cannot be read; empty when it can. */
    void say(String reason) {
        if (reason.equals(fault.getText()) && fault.isVisible() != reason.isEmpty()) {
            return;
        }
        fault.setText(reason);
        fault.setVisible(!reason.isEmpty());
        mark.component().setVisible(!reason.isEmpty());
        field.putClientProperty("JComponent.outline", reason.isEmpty() ? null : "error");
        field.getAccessibleContext().setAccessibleName(reason.isEmpty() ? name : name + ": " + reason);
        panel.revalidate();
    }

    /** Calls {@code changed} at every change of the text. */
    static void onChange(JTextComponent field, Runnable changed) {
        field.getDocument().addDocumentListener(new EveryChange(changed));
    }

    /** Calls {@code left} when the focus goes elsewhere for good. */
    static void onLeft(JComponent field, Runnable left) {
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    left.run();
                }
            }
        });
    }
}
