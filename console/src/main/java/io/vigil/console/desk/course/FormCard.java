package io.vigil.console.desk.course;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.course.Form.Entry;
import io.vigil.console.desk.course.Form.Option;
import io.vigil.console.words.Words;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;

/** The form of one step, as wide as its place; long choices wrap. Event dispatch thread only. */
final class FormCard {
    private static final Words WORDS = Words.of(FormCard.class);
    private static final int ROWS = 3;

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1", "[grow, fill]");
    private final Told told;

    /** Told at every change. */
    interface Told {
        void typed(String id, String text);
    }

    FormCard(Told told) {
        this.told = told;
    }

    JComponent component() {
        return panel;
    }

    void fill(Form form, Map<String, String> typed) {
        panel.removeAll();
        for (var entry : form.entries()) {
            var text = typed.getOrDefault(entry.id(), entry.first());
            switch (entry.kind()) {
                case DATE -> panel.add(date(entry, text), "growx 0, w 220lp, wmin 0");
                case LINE -> panel.add(line(entry, text), "wmin 0");
                case AREA -> panel.add(area(entry, text), "wmin 0");
                case ONE -> panel.add(one(entry, text), "wmin 0");
                case SOME -> panel.add(some(entry, text), "wmin 0");
            }
        }
        panel.revalidate();
        panel.repaint();
    }

    private JComponent date(Entry entry, String text) {
        var field = field(entry, text);
        field.putClientProperty("JTextField.placeholderText", WORDS.text("date.example"));
        return named(entry, field);
    }

    private JComponent line(Entry entry, String text) {
        return named(entry, field(entry, text));
    }

    private JTextField field(Entry entry, String text) {
        var field = Fittings.line(entry.name(), text);
        field.setCaretPosition(0);
        field.getDocument().addDocumentListener(new EveryChange(() -> told.typed(entry.id(), field.getText())));
        return field;
    }

    private JComponent area(Entry entry, String text) {
        var field = Fittings.area(entry.name(), text, ROWS);
        field.setCaretPosition(0);
        field.getDocument().addDocumentListener(new EveryChange(() -> told.typed(entry.id(), field.getText())));
        var scroll = new JScrollPane(field);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return named(entry, scroll);
    }

    /** With its name above it, which wraps at the largest type. */
    private static JComponent named(Entry entry, JComponent field) {
        var named = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
        named.add(Fittings.prose(entry.name(), "proseSoft"), "wmin 0");
        named.add(field, "wmin 0");
        return named;
    }

    private JComponent one(Entry entry, String text) {
        var choices = choices(entry);
        var group = new ButtonGroup();
        for (var option : entry.options()) {
            var radio = new JRadioButton();
            radio.setSelected(option.id().equals(text));
            radio.addActionListener(event -> told.typed(entry.id(), option.id()));
            group.add(radio);
            choices.add(choice(entry, option, radio), "wmin 0");
        }
        return choices;
    }

    private JComponent some(Entry entry, String text) {
        var choices = choices(entry);
        var chosen = new TreeSet<String>(Arrays.asList(text.split(",", -1)));
        for (var option : entry.options()) {
            var box = new JCheckBox();
            box.setSelected(chosen.contains(option.id()));
            box.addActionListener(event -> {
                if (box.isSelected()) {
                    chosen.add(option.id());
                } else {
                    chosen.remove(option.id());
                }
                told.typed(entry.id(), String.join(",", chosen));
            });
            choices.add(choice(entry, option, box), "wmin 0");
        }
        return choices;
    }

    private static JPanel choices(Entry entry) {
        var choices = Fittings.group("insets 0, gap 0 4, fillx, wrap 1", "[grow, fill]");
        choices.add(Fittings.prose(entry.name(), "proseSoft"), "wmin 0");
        return choices;
    }

    /** A small control with its words beside it, which wrap and can be clicked as well. */
    private static JComponent choice(Entry entry, Option option, JToggleButton control) {
        control.setOpaque(false);
        control.getAccessibleContext().setAccessibleName(option.words());
        control.getAccessibleContext().setAccessibleDescription(entry.name());
        var words = Fittings.prose(option.words());
        words.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                control.requestFocusInWindow();
                control.doClick(0);
            }
        });
        var row = Fittings.group("insets 0, gap 6 0, fillx", "[][grow, fill]");
        row.add(control, "aligny top");
        row.add(words, "wmin 0");
        return row;
    }
}
