package io.vigil.console.desk.help;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.session.WhereNow;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.command.PutWhereRight.ReadAloud;
import io.vigil.console.words.Words;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * Puts right where the client is now and by which numbers help comes there, at any time of the session. One button until it
 * is opened; what is typed stays until it is seen to be kept. Event dispatch thread only.
 */
final class WherePanel {
    private static final Words WORDS = Words.of(WherePanel.class);
    private static final int ADDRESS_ROWS = 2;

    private final HelpAsks asks;
    private final Runnable backToTheKeys;
    private final JPanel panel = Fittings.group("insets 6 0 0 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel form = Fittings.group("insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JTextArea address = Fittings.area(WORDS.text("where.address"), "", ADDRESS_ROWS);
    private final JTextField number = Fittings.line(WORDS.text("where.number"), "");
    private final JTextField callBack = Fittings.line(WORDS.text("where.callBack"), "");
    private final JCheckBox readAloud = Fittings.box(" ");
    private final JButton keep;
    private final JButton turn;
    private final Flow acts = new Flow(8);
    private Optional<WhereNow> last = Optional.empty();
    private boolean isAsked;

    /**
     * The one button.
     *
     * @param backToTheKeys takes the keyboard out of the fields: beside them figures and letters are keys
     */
    WherePanel(Fittings fittings, HelpAsks asks, Runnable backToTheKeys) {
        this.asks = asks;
        this.backToTheKeys = backToTheKeys;
        form.add(Fittings.label(WORDS.text("where"), "strong"));
        form.add(Fittings.labelled(address, WORDS.text("where.address.hint")), "wmin 0");
        form.add(Fittings.labelled(number, WORDS.text("where.number.hint")), "wmin 0");
        form.add(readAloud, "wmin 0");
        form.add(Fittings.labelled(callBack), "wmin 0");
        keep = fittings.button(WORDS.text("where.keep"), Shortcut.alt(KeyEvent.VK_S), this::keep);
        turn = fittings.button(WORDS.text("where.correct"), Shortcut.alt(KeyEvent.VK_A), this::turn);
        fittings.keys().bind(Shortcut.ESCAPE, form::isShowing, this::close);
        acts.add(keep);
        acts.add(turn);
        panel.add(form, "wmin 0");
        panel.add(acts.component(), "wmin 0");
        keptByEnter();
        number.getDocument().addDocumentListener(new EveryChange(this::offerToReadAloud));
        form.setVisible(false);
        keep.setVisible(false);
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    private void keptByEnter() {
        var enter = KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0);
        address.getInputMap().put(enter, "keep");
        address.getActionMap().put("keep", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                keep();
            }
        });
        number.addActionListener(event -> keep());
        callBack.addActionListener(event -> keep());
    }

    private void turn() {
        if (form.isVisible()) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        readAloud.setSelected(false);
        draw(true);
        address.requestFocusInWindow();
        SwingUtilities.invokeLater(() -> panel.scrollRectToVisible(new Rectangle(panel.getSize())));
    }

    /** What was typed and not kept is gone: the fields say again what the card says. */
    private void close() {
        isAsked = false;
        last.ifPresent(where -> {
            say(address, where.address());
            say(number, where.emergencyNumber());
            say(callBack, where.callBackNumber());
        });
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        var hadTheKeyboard = owner != null && SwingUtilities.isDescendingFrom(owner, panel);
        draw(false);
        if (hadTheKeyboard) {
            backToTheKeys.run();
        }
    }

    private void draw(boolean isOpen) {
        form.setVisible(isOpen);
        keep.setVisible(isOpen);
        Fittings.say(turn, WORDS.text(isOpen ? "where.leave" : "where.correct"));
        acts.redraw();
        panel.revalidate();
        panel.repaint();
    }

    private void keep() {
        isAsked = true;
        asks.putRight(new PutWhereRight(
                address.getText(),
                number.getText(),
                callBack.getText(),
                readAloud.isVisible() && readAloud.isSelected() ? ReadAloud.YES : ReadAloud.NO));
    }

    void show(Optional<WhereNow> next) {
        if (next.equals(last)) {
            return;
        }
        var before = last;
        last = next;
        next.ifPresent(where -> {
            follow(address, before.map(WhereNow::address), where.address());
            follow(number, before.map(WhereNow::emergencyNumber), where.emergencyNumber());
            follow(callBack, before.map(WhereNow::callBackNumber), where.callBackNumber());
            var claim = WORDS.text("where.readAloud", where.toReadAloud());
            readAloud.setText(claim);
            readAloud.getAccessibleContext().setAccessibleName(claim);
        });
        offerToReadAloud();
        panel.setVisible(next.isPresent());
        if (next.isEmpty() || (isAsked && before.isPresent())) {
            close();
        }
    }

    /** What is typed in a field stays as long as what is known of it stays the same. */
    private static void follow(JTextComponent field, Optional<String> before, String known) {
        if (!before.equals(Optional.of(known))) {
            say(field, known);
        }
    }

    private static void say(JTextComponent field, String text) {
        field.setText(text);
        field.setCaretPosition(0);
    }

    /** Only of the number that stands there: one that is typed is asked by being kept. */
    private void offerToReadAloud() {
        var typed = number.getText().strip();
        readAloud.setVisible(last.filter(where ->
                        !where.toReadAloud().isEmpty() && (typed.isEmpty() || typed.equals(where.emergencyNumber())))
                .isPresent());
    }
}
