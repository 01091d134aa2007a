package io.vigil.console.desk.client;

import io.vigil.console.desk.control.Fittings;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** Draws one client in the list: the name, and softly when the file was last kept. */
final class ClientCell implements ListCellRenderer<ClientShown.Row> {
    private final JPanel cell = Fittings.group("insets 6 10 6 10, gap 12 0, fillx", "[grow][]");
    private final JLabel name = new JLabel();
    private final JLabel changed = new JLabel();

    ClientCell() {
        cell.setOpaque(true);
        cell.add(name, "wmin 0");
        cell.add(changed);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ClientShown.Row> list, ClientShown.Row row, int index, boolean selected, boolean focused) {
        cell.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        for (var label : new JLabel[] {name, changed}) {
            label.setFont(list.getFont());
            label.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        }
        name.setText(row.name());
        changed.setText(row.changed());
        cell.getAccessibleContext().setAccessibleName(row.name() + ", " + row.changed());
        return cell;
    }
}
