package io.vigil.console.watch.screen;

import io.vigil.console.words.Words;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;

/**
 * The window that stands in for the console: what happened, the card to read aloud, whom to call. What is typed into it by
 * accident does nothing; the sound is stopped by a click or by Ctrl+Enter. Event dispatch thread only.
 */
final class CardWindow {
    private static final Words WORDS = Words.of(CardWindow.class);
    private static final int WIDTH = 1180;
    private static final int HEIGHT = 768;
    /** What the window that asks for the passphrase takes at the right edge. */
    private static final int BESIDE_IT = 440;

    private static final int ROOM_FOR_BOTH = 1000;
    private static final int CALLS_WIDTH = 400;
    private static final int GAP = 16;

    private final Runnable taken;
    private final Runnable closed;
    private final JFrame frame = new JFrame(WORDS.text("window.title"));
    private final JPanel strip = new JPanel(new BorderLayout(GAP, 4));
    private final JPanel body = new JPanel(new BorderLayout(GAP, GAP));
    private final JPanel read = Parts.column();
    private final JPanel calls = Parts.column();
    private final JPanel bar = new JPanel(new BorderLayout());
    private final JScrollPane scroll = Parts.scrolling(read);
    private final JScrollPane callsScroll = Parts.scrolling(calls);
    private final JTextArea what = Parts.prose(Parts.STRONG);
    private final JTextArea meaning = Parts.prose(Parts.TEXT);
    private final JTextArea title = Parts.prose(Parts.STRONG);
    private final JTextArea next = Parts.prose(Parts.TEXT_STRONG);
    private final JPanel lines = Parts.column();
    private final JLabel ago = Parts.label(Parts.STRONG, "");
    private final JLabel mute = Parts.label(Parts.TEXT_STRONG, WORDS.text("mute"));
    private final JButton quiet = Parts.button(WORDS.text("quiet"));
    private final JButton close = Parts.button(WORDS.text("close"));
    private final JButton copy = Parts.button(WORDS.text("copy"));
    private final JButton light = Parts.button(WORDS.text("light"));
    private Light lit = Light.DARK;
    private CardShown shown;

    /**
     * Builds the window; {@link #open} shows it.
     *
     * @param taken the therapist stops the sound
     * @param closed the therapist closes the card
     */
    CardWindow(CardShown first, Runnable taken, Runnable closed) {
        this.shown = first;
        this.taken = taken;
        this.closed = closed;
        build();
        wire();
        show(first);
        light(lit);
    }

    /** For tests. */
    JFrame frame() {
        return frame;
    }

    void open() {
        frame.setBounds(place(GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds()));
        frame.setVisible(true);
        front();
    }

    /** At the left edge of the room that a screen has for windows: the console that comes back asks beside it. */
    static Rectangle place(Rectangle room) {
        var isRoomForBoth = room.width >= ROOM_FOR_BOTH;
        var width = Math.min(WIDTH, isRoomForBoth ? room.width - BESIDE_IT : room.width);
        var height = Math.min(HEIGHT, room.height);
        return new Rectangle(room.x, room.y + (room.height - height) / 2, width, height);
    }

    /** Over everything else, also over the window of a console that hangs. */
    void front() {
        frame.setAlwaysOnTop(true);
        frame.toFront();
        what.requestFocusInWindow();
    }

    void dispose() {
        frame.dispose();
    }

    void show(CardShown now) {
        what.setText(now.notice().what());
        meaning.setText(now.notice().meaning());
        next.setText(now.notice().next());
        ago.setText(now.ago());
        if (now.sameCard(shown) && lines.getComponentCount() > 0) { // what somebody is reading aloud stays where it is
            shown = now;
            return;
        }
        shown = now;
        title.setText(now.title());
        lines.removeAll();
        now.lines().forEach(line -> lines.add(row(Parts.READ_ALOUD, line, Parts.BETWEEN_LINES)));
        showCalls(now);
        light(lit);
        frame.revalidate();
    }

    /** What the sound does: while it rings it can be stopped, after that the card can be closed. */
    void sound(Sounding sounding) {
        quiet.setVisible(sounding != Sounding.QUIET);
        close.setVisible(sounding == Sounding.QUIET);
        mute.setVisible(sounding == Sounding.UNHEARD);
        frame.setAlwaysOnTop(sounding != Sounding.QUIET); // later the console that came back needs its place
    }

    private void showCalls(CardShown now) {
        calls.removeAll();
        calls.add(Parts.label(Parts.TEXT, WORDS.text("whom")));
        now.calls().forEach(call -> {
            calls.add(row(Parts.READ_ALOUD, call.whom(), GAP));
            calls.add(row(Parts.NUMBER, call.number(), 0));
        });
        callsScroll.setVisible(!now.calls().isEmpty());
    }

    private static JTextArea row(Font font, String text, int above) {
        var row = Parts.prose(font);
        row.setText(text);
        row.setBorder(BorderFactory.createEmptyBorder(above, 0, 0, 0));
        return row;
    }

    private void build() {
        var said = new JPanel(new BorderLayout(GAP, 4));
        said.setOpaque(false);
        said.add(what, BorderLayout.CENTER);
        said.add(ago, BorderLayout.LINE_END);
        var under = new JPanel(new BorderLayout(GAP, 4));
        under.setOpaque(false);
        under.add(meaning, BorderLayout.PAGE_START);
        under.add(next, BorderLayout.CENTER);
        under.add(mute, BorderLayout.PAGE_END);
        strip.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        strip.add(said, BorderLayout.PAGE_START);
        strip.add(under, BorderLayout.CENTER);
        read.add(title);
        read.add(lines);
        callsScroll.setPreferredSize(new Dimension(CALLS_WIDTH, 1));
        body.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, 0, GAP));
        body.add(scroll, BorderLayout.CENTER);
        body.add(callsScroll, BorderLayout.LINE_END);
        var acts = new JPanel(new FlowLayout(FlowLayout.LEADING, GAP, GAP));
        acts.setOpaque(false);
        acts.add(quiet);
        acts.add(close);
        acts.add(copy);
        bar.add(acts, BorderLayout.LINE_START);
        var right = new JPanel(new FlowLayout(FlowLayout.TRAILING, GAP, GAP));
        right.setOpaque(false);
        right.add(light);
        bar.add(right, BorderLayout.LINE_END);
        frame.add(strip, BorderLayout.PAGE_START);
        frame.add(body, BorderLayout.CENTER);
        frame.add(bar, BorderLayout.PAGE_END);
    }

    private void wire() {
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) { // while it rings, closing is taking it
                (quiet.isVisible() ? taken : closed).run();
            }
        });
        quiet.addActionListener(event -> taken.run());
        close.addActionListener(event -> closed.run());
        light.addActionListener(event -> otherLight());
        copy.addActionListener(event -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(shown.copied()), null);
            copy.setText(WORDS.text("copied"));
        });
        var keys = frame.getRootPane();
        keys.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.CTRL_DOWN_MASK), "take");
        keys.getActionMap().put("take", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (quiet.isVisible()) {
                    taken.run();
                }
            }
        });
    }

    void otherLight() {
        light(lit.other());
    }

    private void light(Light to) {
        lit = to;
        light.setText(WORDS.text(to == Light.DARK ? "light" : "dark"));
        strip.setBackground(to.alarm());
        Parts.paint(strip, Color.WHITE);
        body.setBackground(to.ground());
        bar.setBackground(to.ground());
        Parts.paint(body, to.ink());
        Parts.paint(quiet, to.onAccent(), to.accent(), to.accent());
        for (var button : List.of(close, copy, light)) {
            Parts.paint(button, to.ink(), to.surface(), to.edge());
        }
        for (var both : List.of(scroll, callsScroll)) {
            Bar.paint(both.getVerticalScrollBar(), to.edge(), to.ground());
        }
        frame.getContentPane().setBackground(to.ground());
    }
}
