package io.vigil.console.desk.notes.page;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.notes.form.Link;
import io.vigil.console.notes.form.LinkTarget;
import io.vigil.console.notes.form.LinkTargets;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextPane;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.JTextComponent;

/**
 * A note that can be read and copied and not be written on, with its headings, lists and links. A text so long that
 * laying it out with them would take longer than a moment is shown plainly, every word of it.
 */
public final class Reader {
    private static final Words WORDS = Words.of(Reader.class);
    private static final int FORMATTED_CHARACTERS = 60_000;
    private static final int FORMATTED_LINE = 8_000;

    private final JTextPane pane = new JTextPane();
    private final JTextArea plain = Fittings.area(WORDS.text("reader.name"), "", 6);
    private final JScrollPane scroll = new JScrollPane(pane);
    private String shown = "";
    private List<LinkTarget> targets = List.of();

    public Reader() {
        pane.setEditorKit(new WrappingKit());
        pane.setEditable(false);
        pane.setFocusTraversalKeysEnabled(true);
        pane.getAccessibleContext().setAccessibleName(WORDS.text("reader.name"));
        pane.putClientProperty("FlatLaf.style", "background: $Vigil.ground; margin: 4,8,4,8");
        pane.addPropertyChangeListener("UI", event -> lay()); // another theme has other colours
        MarkedTextUI.install(plain, Marks.plain());
        plain.setEditable(false);
        plain.putClientProperty("FlatLaf.style", "background: $Vigil.ground");
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.line,1,8");
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    }

    public JComponent component() {
        return scroll;
    }

    /** Shows a text as it is kept; a link reads as what it points to is called now. */
    public void show(String text, List<LinkTarget> now) {
        if (!text.equals(shown) || !now.equals(targets)) {
            shown = text;
            targets = List.copyOf(now);
            lay();
        }
    }

    private void lay() {
        Function<Link, String> said = link -> LinkTargets.said(link, targets);
        var formatted = canBeFormatted(shown);
        plain.setText(formatted ? "" : Link.replaced(shown, said));
        pane.setDocument(formatted ? FormattedText.of(shown, pane.getFont(), said) : new DefaultStyledDocument());
        JTextComponent now = formatted ? pane : plain;
        now.setCaretPosition(0);
        if (scroll.getViewport().getView() != now) {
            scroll.setViewportView(now);
        }
    }

    private static boolean canBeFormatted(String text) {
        if (text.length() > FORMATTED_CHARACTERS) {
            return false;
        }
        var from = 0;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            if (end - from > FORMATTED_LINE) {
                return false;
            }
            from = end + 1;
        }
        return text.length() - from <= FORMATTED_LINE;
    }
}
