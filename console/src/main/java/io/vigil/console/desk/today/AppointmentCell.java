package io.vigil.console.desk.today;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.today.TodayShown.Row;
import io.vigil.console.words.Words;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** Draws one appointment: the time in even figures, below it who comes, and softly the client's own time. */
final class AppointmentCell implements ListCellRenderer<Row> {
    private static final Words WORDS = Words.of(AppointmentCell.class);

    private final JPanel cell = Fittings.group("insets 8 10 8 10, gap 12 2, fillx", "[grow]");
    private final ClockFace time = new ClockFace("", "");
    private final JLabel who = new JLabel();
    private final JLabel clientTime = new JLabel();

    AppointmentCell() {
        cell.setOpaque(true);
        cell.add(time.component(), "wrap");
        cell.add(who, "wmin 0, wrap");
        cell.add(clientTime, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Row> list, Row row, int index, boolean selected, boolean focused) {
        cell.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        for (var part : new Component[] {time.component(), who, clientTime}) {
            part.setFont(list.getFont());
            part.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        }
        time.show(row.time());
        who.setText(row.who());
        clientTime.setText(row.clientTime());
        cell.getAccessibleContext().setAccessibleName(WORDS.text("row.name", row.time(), row.who(), row.clientTime()));
        return cell;
    }
}
