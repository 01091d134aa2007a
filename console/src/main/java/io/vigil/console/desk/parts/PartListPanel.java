package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.Role;
import io.vigil.console.words.Words;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;

/** Every part, those set aside last: arrow keys open the form of one. Below it another is written down. */
final class PartListPanel {
    private static final Words WORDS = Words.of(PartListPanel.class);
    private static final int ROWS = 8;

    private final JPanel panel =
            Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final DefaultListModel<Part> rows = new DefaultListModel<>();
    private final JList<Part> list = new JList<>(rows);
    private final JScrollPane scroll = new JScrollPane(list);
    private final JTextArea nobody = Fittings.prose(WORDS.text("list.nobody"), "proseSoft");
    private final JTextField name = Fittings.line(WORDS.text("add.name"), "");
    private final Choice<Role> role = new Choice<>(WORDS.text("part.role"), List.of(Role.values()), InWords::of);
    private final PartsModel model;
    private boolean filled;

    PartListPanel(Fittings fittings, PartsModel model) {
        this.model = model;
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(WORDS.text("list.name"));
        list.setCellRenderer(new PartCell());
        list.addListSelectionListener(event -> {
            var part = list.getSelectedValue();
            if (!filled && part != null) {
                model.choose(part.id());
            }
        });
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        role.choose(Role.PROTECTOR);
        name.addActionListener(new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                add();
            }
        });
        panel.add(Fittings.prose(WORDS.text("list.title"), "proseStrong"), "wmin 0");
        panel.add(nobody, "wmin 0");
        panel.add(scroll, "wmin 0");
        var adding = Fittings.group("insets 0, gap 12 4, fillx, wrap 2", "[grow, fill, sg][grow, fill, sg]");
        adding.add(Fittings.labelled(name), "wmin 0");
        adding.add(Fittings.labelled(role.component()), "wmin 0");
        panel.add(adding, "wmin 0");
        panel.add(fittings.button(WORDS.text("add"), this::add), "growx 0");
    }

    private void add() {
        if (model.add(name.getText(), role.chosen().orElse(Role.NOT_KNOWN))) {
            name.setText("");
        }
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        if (rows.isEmpty()) {
            name.requestFocusInWindow();
        } else {
            list.requestFocusInWindow();
        }
    }

    void show(PartsShown shown) {
        var parts = Stream.concat(shown.map().standing().stream(), shown.map().setAside().stream())
                .toList();
        filled = true;
        for (var place = 0; place < parts.size(); place++) {
            if (place >= rows.size()) {
                rows.addElement(parts.get(place));
            } else if (!rows.get(place).equals(parts.get(place))) {
                rows.set(place, parts.get(place));
            }
        }
        while (rows.size() > parts.size()) {
            rows.remove(rows.size() - 1);
        }
        list.clearSelection();
        shown.chosen().ifPresent(chosen -> {
            for (var place = 0; place < parts.size(); place++) {
                if (parts.get(place).id().equals(chosen.part())) {
                    list.setSelectedIndex(place);
                    list.ensureIndexIsVisible(place);
                }
            }
        });
        filled = false;
        nobody.setVisible(parts.isEmpty());
        scroll.setVisible(!parts.isEmpty());
        list.setVisibleRowCount(Math.max(1, Math.min(ROWS, parts.size())));
        panel.revalidate();
    }
}
