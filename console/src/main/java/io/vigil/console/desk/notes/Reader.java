package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Words;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** A text that can be read and copied and not be written on. */
final class Reader {
    private static final Words WORDS = Words.of(Reader.class);

    private final JTextArea area = Fittings.area(WORDS.text("reader.name"), "", 6);
    private final JScrollPane scroll = new JScrollPane(area);
    private String shown = "";

    Reader() {
        area.setEditable(false);
        area.putClientProperty("FlatLaf.style", "background: $Vigil.ground");
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.line,1,8");
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    }

    JComponent component() {
        return scroll;
    }

    void show(String text) {
        if (!text.equals(shown)) {
            shown = text;
            area.setText(text);
            area.setCaretPosition(0);
        }
    }
}
