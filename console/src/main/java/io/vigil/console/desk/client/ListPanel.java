package io.vigil.console.desk.client;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.ReadAnew;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;

/** The list of clients: arrow keys choose, Enter opens. Event dispatch thread only. */
final class ListPanel {
    private static final Words WORDS = Words.of(ListPanel.class);
    private static final int ROWS = 8;
    private static final String OPEN = "open";

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final DefaultListModel<ClientShown.Row> rows = new DefaultListModel<>();
    private final JList<ClientShown.Row> list = new JList<>(rows);
    private final JScrollPane scroll = new JScrollPane(list);
    private final JTextArea state = Fittings.prose("", "proseSoft");
    private final JButton open;
    private final JButton writeNew;
    private final ClientModel model;
    /** The focus was to come to a list that was not read yet. */
    private boolean isAwaited;

    ListPanel(Fittings fittings, ClientModel model) {
        this.model = model;
        open = fittings.mainButton(WORDS.text("list.open"), Shortcut.NEXT, this::open);
        writeNew = fittings.button(WORDS.text("list.new"), Shortcut.alt(KeyEvent.VK_N), model::writeNew);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.getAccessibleContext().setAccessibleName(WORDS.text("list.name"));
        list.setCellRenderer(new ClientCell());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), OPEN);
        list.getActionMap().put(OPEN, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                open();
            }
        });
        ReadAnew.whenChosen(list, open::setEnabled);
        open.setEnabled(false);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        var acts = new Flow(8);
        acts.add(open);
        acts.add(writeNew);
        panel.add(Fittings.label(WORDS.text("list.title"), "title"), "wmin 0");
        panel.add(state, "wmin 0");
        panel.add(scroll, "wmin 0");
        panel.add(acts.component(), "wmin 0");
        panel.add(Fittings.prose(WORDS.text("list.hint"), "proseSoft"), "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void show(ClientShown.Choosing shown) {
        ReadAnew.fill(list, rows, shown.rows(), ClientShown.Row::id);
        list.setVisibleRowCount(Math.max(1, Math.min(ROWS, rows.size())));
        state.setText(shown.state());
        state.setVisible(!shown.state().isEmpty());
        scroll.setVisible(!rows.isEmpty());
        open.setVisible(!rows.isEmpty());
        panel.revalidate();
        panel.repaint();
        if (isAwaited
                || writeNew.isFocusOwner()) { // where the focus waits, or is on its way to, while the list is read
            focus();
        }
    }

    void focus() {
        isAwaited = rows.isEmpty();
        if (rows.isEmpty()) {
            writeNew.requestFocusInWindow();
        } else {
            list.requestFocusInWindow();
        }
    }

    private void open() {
        var chosen = list.getSelectedValue();
        if (chosen != null) {
            model.open(chosen.id());
        }
    }
}
