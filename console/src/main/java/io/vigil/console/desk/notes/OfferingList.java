package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.notes.PageModel.Choice;
import io.vigil.console.desk.notes.PageModel.Offering;
import io.vigil.console.words.Words;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;

/** Below the page: what can be put in. Type to find it, up and down to choose it, the line key to put it in. */
final class OfferingList {
    private static final Words WORDS = Words.of(OfferingList.class);

    private final PageModel model;
    private final Consumer<Choice> chosen;
    private final JPanel panel = Fittings.group("insets 0, gap 0 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JLabel title = Fittings.label("", "strong");
    private final JTextField sought = Fittings.line(WORDS.text("offering.search"), "");
    private final JList<Choice> list = new JList<>();
    private final JScrollPane scroll = new JScrollPane(list);
    private final JTextArea nothing = Fittings.prose("", "proseSoft");
    private final JButton put;
    private List<String> names = List.of();
    private Offering last = Offering.NOTHING;
    private boolean filling;

    OfferingList(Fittings fittings, PageModel model, Consumer<Choice> chosen) {
        this.model = model;
        this.chosen = chosen;
        put = fittings.mainButton(WORDS.text("offering.put"), Shortcut.NEXT, this::choose);
        sought.putClientProperty("JTextField.placeholderText", WORDS.text("offering.search"));
        sought.getDocument().addDocumentListener(new EveryChange(this::seek));
        sought.addActionListener(event -> choose());
        move(KeyEvent.VK_DOWN, 1);
        move(KeyEvent.VK_UP, -1);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(5);
        list.setFixedCellWidth(1); // as wide as the place: a name that is too long ends in dots
        list.setCellRenderer(new Named());
        bind(list, KeyEvent.VK_ENTER, this::choose);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    choose();
                }
            }
        });
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        var acts = new Flow(8);
        acts.add(put);
        acts.add(fittings.button(WORDS.text("offering.close"), Shortcut.ESCAPE, model::close));
        panel.add(title, "wmin 0");
        panel.add(sought, "growx, wmin 0");
        panel.add(scroll, "growx, wmin 0, hmin 72");
        panel.add(nothing, "wmin 0");
        panel.add(acts.component(), "wmin 0");
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    /** Shows what is offered. @return whether the list was opened or closed just now */
    boolean show() {
        var now = model.offering();
        var turned = now != last;
        last = now;
        panel.setVisible(now != Offering.NOTHING);
        if (turned) {
            title.setText(model.title());
            list.getAccessibleContext().setAccessibleName(model.title());
            filling = true;
            sought.setText("");
            filling = false;
        }
        var choices = model.choices();
        var called = choices.stream().map(Choice::name).toList();
        if (turned || !called.equals(names)) {
            names = called;
            list.setListData(choices.toArray(new Choice[0]));
            list.setSelectedIndex(0);
        }
        scroll.setVisible(!choices.isEmpty());
        put.setEnabled(!choices.isEmpty());
        nothing.setVisible(choices.isEmpty());
        nothing.setText(model.nothing());
        return turned;
    }

    /** The keyboard goes to what is looked for, and all of the list comes into sight, also in large letters. */
    void focus() {
        sought.requestFocusInWindow();
        SwingUtilities.invokeLater(
                () -> panel.scrollRectToVisible(new Rectangle(0, 0, panel.getWidth(), panel.getHeight())));
    }

    private void seek() {
        if (!filling) {
            model.seek(sought.getText());
        }
    }

    private void choose() {
        var choice = list.getSelectedValue();
        if (choice != null) {
            chosen.accept(choice);
        }
    }

    /** The arrows move through the list while something is typed. */
    private void move(int key, int by) {
        bind(sought, key, () -> {
            var next = Math.min(Math.max(0, list.getSelectedIndex() + by), names.size() - 1);
            list.setSelectedIndex(next);
            list.ensureIndexIsVisible(next);
        });
    }

    private static void bind(JComponent component, int key, Runnable act) {
        var stroke = KeyStroke.getKeyStroke(key, 0);
        component.getInputMap().put(stroke, stroke.toString());
        component.getActionMap().put(stroke.toString(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    private static final class Named extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            var name = value instanceof Choice choice ? choice.name() : "";
            return super.getListCellRendererComponent(list, name, index, selected, focused);
        }
    }
}
