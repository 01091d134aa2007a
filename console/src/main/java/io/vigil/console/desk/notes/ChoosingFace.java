package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.notes.NotesShown.Entry;
import io.vigil.console.desk.notes.NotesShown.Face;
import io.vigil.console.desk.notes.page.Reader;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;

/** All notes to look through and choose one from, or the versions of one with the text of the chosen one below. */
final class ChoosingFace {
    private static final Words WORDS = Words.of(ChoosingFace.class);
    private static final Shortcut SEARCH = Shortcut.control(KeyEvent.VK_F);

    private final NotesModel model;
    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fill, wrap 1, hidemode 3", "[grow, fill]");
    private final JTextField sought = Fittings.line(WORDS.text("search.name"), "");
    private final JList<Entry> list = new JList<>();
    private final Reader reader = new Reader();
    private final JButton open;
    private final JButton another;
    private List<Entry> shown = List.of();
    private boolean filling;

    ChoosingFace(Fittings fittings, NotesModel model) {
        this.model = model;
        sought.putClientProperty("JTextField.placeholderText", WORDS.text("search.hint", SEARCH.shown()));
        sought.getAccessibleContext().setAccessibleDescription(SEARCH.shown());
        sought.getDocument().addDocumentListener(new EveryChange(this::sought));
        sought.addActionListener(event -> choose());
        fittings.keys().bind(SEARCH, sought::isShowing, sought::requestFocusInWindow);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(6);
        list.setFixedCellWidth(1); // as wide as the place: a name that is too long ends in dots
        list.setCellRenderer(new Named());
        list.addListSelectionListener(event -> {
            if (!filling && !reader.component().isVisible()) {
                return; // in the list of all notes choosing is an act of its own
            }
            if (!filling) {
                choose();
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    choose();
                }
            }
        });
        var scroll = new JScrollPane(list);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        open = fittings.mainButton(WORDS.text("act.open"), Shortcut.NEXT, this::choose);
        another = fittings.button(
                WORDS.text("act.another"),
                new Shortcut(KeyEvent.VK_N, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK),
                model::another);
        var acts = new Flow(8);
        acts.add(open);
        acts.add(another);
        acts.add(fittings.button(WORDS.text("act.toTheNote"), Shortcut.ESCAPE, model::back));
        panel.add(sought, "growx, wmin 0");
        panel.add(scroll, "grow, push, hmin 72");
        panel.add(reader.component(), "grow, push, hmin 96");
        panel.add(acts.component(), "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        list.requestFocusInWindow();
    }

    void show(NotesShown now) {
        var versions = now.face() == Face.VERSIONS;
        open.setVisible(!versions);
        another.setVisible(!versions);
        sought.setVisible(!versions);
        reader.component().setVisible(versions);
        reader.show(versions ? now.reading() : "", now.targets());
        filling = true;
        try {
            if (!now.sought().equals(sought.getText())) {
                sought.setText(now.sought());
            }
            if (!now.entries().equals(shown)) {
                fill(now.entries());
            }
        } finally {
            filling = false;
        }
        var name = WORDS.text(versions ? "list.versions" : "list.notes");
        list.getAccessibleContext().setAccessibleName(name);
    }

    /** What was selected stays selected while it is there. */
    private void fill(List<Entry> entries) {
        var before = list.getSelectedValue();
        shown = entries;
        list.setListData(shown.toArray(new Entry[0]));
        if (!shown.isEmpty()) {
            list.setSelectedIndex(before == null ? 0 : Math.max(0, shown.indexOf(before)));
        }
    }

    private void choose() {
        var entry = list.getSelectedValue();
        if (entry != null) {
            model.choose(entry);
        }
    }

    private void sought() {
        if (!filling) {
            model.seek(sought.getText());
        }
    }

    private static final class Named extends DefaultListCellRenderer {
        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            var name = value instanceof Entry entry ? entry.name() : "";
            return super.getListCellRendererComponent(list, name, index, selected, focused);
        }
    }
}
