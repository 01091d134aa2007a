package io.vigil.console.desk.today;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.today.TodayShown.Choice;
import io.vigil.console.desk.today.TodayShown.Form;
import io.vigil.console.schedule.Kind;
import io.vigil.console.words.Words;
import java.awt.Component;
import java.awt.Rectangle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/** The form for another appointment; a refusal is said below it, and everything stays as it was typed. */
final class FormPanel {
    private static final Words WORDS = Words.of(FormPanel.class);

    private final JPanel panel =
            Fittings.surface("asks", "insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JComboBox<Choice> client = new JComboBox<>();
    private final JComboBox<Kind> kind = new JComboBox<>(Kind.values());
    private final JTextField date = Fittings.line(WORDS.text("form.date"), "");
    private final JTextField time = Fittings.line(WORDS.text("form.time"), "");
    private final JTextField zone = Fittings.line(WORDS.text("form.zone"), "");
    private final JPanel refused = Fittings.surface("blocks", "insets 0, gap 0 4, fillx, wrap 1", "[grow, fill]");
    private final JTextArea what = Fittings.prose("", "proseStrong");
    private final JTextArea meaning = Fittings.prose("", "prose");
    private final JTextArea next = Fittings.prose("", "prose");
    private List<Choice> offered = List.of();
    private boolean filling;

    FormPanel(Fittings fittings, TodayModel model) {
        kind.setRenderer(new KindCell());
        kind.setMaximumRowCount(Kind.values().length);
        named(client, "form.client");
        named(kind, "form.kind");
        panel.add(Fittings.label(WORDS.text("form.title"), "largeStrong"), "wmin 0");
        for (var field : List.<JComponent>of(client, kind, date, time)) {
            panel.add(Fittings.labelled(field), "wmin 0");
        }
        panel.add(Fittings.labelled(zone, WORDS.text("form.zone.hint")), "wmin 0");
        for (var sentence : List.of(what, meaning, next)) {
            refused.add(sentence, "wmin 0");
        }
        panel.add(refused, "wmin 0");
        var acts = new Flow(8);
        acts.add(fittings.mainButton(WORDS.text("form.keep"), Shortcut.NEXT, model::keep));
        acts.add(fittings.button(WORDS.text("form.leave"), Shortcut.ESCAPE, model::leave));
        panel.add(acts.component(), "wmin 0");
        client.addActionListener(event -> typed(() -> model.chooseClient(client.getSelectedIndex())));
        kind.addActionListener(
                event -> typed(() -> model.choose((Kind) Objects.requireNonNull(kind.getSelectedItem()))));
        hear(date, model::typeDate);
        hear(time, model::typeTime);
        hear(zone, model::typeZone);
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    void show(Optional<Form> form) {
        filling = true;
        try {
            form.ifPresent(this::fill);
        } finally {
            filling = false;
        }
        var opens = form.isPresent() && !panel.isVisible();
        panel.setVisible(form.isPresent());
        if (opens) {
            SwingUtilities.invokeLater(
                    () -> { // after the layout: what is not on the screen cannot have the focus
                        panel.scrollRectToVisible(new Rectangle(panel.getSize()));
                        client.requestFocusInWindow();
                    });
        }
    }

    private void fill(Form form) {
        if (!form.clients().equals(offered)) {
            offered = form.clients();
            client.setModel(new DefaultComboBoxModel<>(form.clients().toArray(Choice[]::new)));
        }
        client.setSelectedIndex(form.chosen());
        kind.setSelectedItem(form.kind());
        fill(date, form.date());
        fill(time, form.time());
        fill(zone, form.zone());
        form.refused().ifPresent(notice -> {
            what.setText(notice.what());
            meaning.setText(notice.meaning());
            next.setText(notice.next());
        });
        refused.setVisible(form.refused().isPresent());
    }

    private static void fill(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void hear(JTextField field, Consumer<String> hears) {
        field.getDocument().addDocumentListener(new EveryChange(() -> typed(() -> hears.accept(field.getText()))));
    }

    private void typed(Runnable tells) {
        if (!filling) {
            tells.run();
        }
    }

    private static void named(JComponent field, String key) {
        field.getAccessibleContext().setAccessibleName(WORDS.text(key));
    }

    private static final class KindCell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            var kind = (Kind) value;
            return super.getListCellRendererComponent(
                    list,
                    WORDS.text(
                            "form.length",
                            kind.text(),
                            Long.toString(kind.length().toMinutes())),
                    index,
                    selected,
                    focused);
        }
    }
}
