package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Part;
import io.vigil.console.words.Words;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** Draws one part in the list: its name, and softly its role and how far the relationship has come. */
final class PartCell implements ListCellRenderer<Part> {
    private static final Words WORDS = Words.of(PartCell.class);

    private final JPanel cell = Fittings.group("insets 6 10 6 10, gap 12 0, fillx", "[grow][]");
    private final JLabel name = new JLabel();
    private final JLabel about = new JLabel();

    PartCell() {
        cell.setOpaque(true);
        cell.add(name, "wmin 0");
        cell.add(about, "wmin 0");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Part> list, Part part, int index, boolean selected, boolean focused) {
        cell.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        for (var label : new JLabel[] {name, about}) {
            label.setFont(list.getFont());
            label.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        }
        name.setText(part.name());
        about.setText(
                part.isSetAside()
                        ? WORDS.text("list.setAside")
                        : WORDS.text("list.about", InWords.of(part.role()), InWords.of(part.stage())));
        cell.getAccessibleContext().setAccessibleName(part.name() + ", " + about.getText());
        return cell;
    }
}
