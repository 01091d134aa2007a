package io.vigil.console.desk.call;

import io.vigil.console.desk.call.door.Whose;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.StateLabel;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** Below the video: everybody who has a line, how it stands, and who hears whom. Event dispatch thread only. */
public final class LinesPanel {
    private static final Shortcut BACK = Shortcut.plain(KeyEvent.VK_F5);

    private final JPanel panel = Fittings.surface("bar", "insets 0 12 6 12, gap 8 2, fillx, hidemode 3", "[grow]");
    private final Flow people = new Flow(16);
    private final Flow away = new Flow(16);
    private final StateLabel awayWords = new StateLabel();
    private final JTextArea whoHears = Fittings.prose("", "prose");
    private final Map<Whose, JButton> invite = new EnumMap<>(Whose.class);
    private final Map<Whose, JButton> speak = new EnumMap<>(Whose.class);
    private final JButton back;
    private LinesModel.Shown last = LinesModel.Shown.NOTHING;

    /**
     * What its buttons ask for.
     *
     * @param invite writes a link for somebody beside the client
     * @param speak begins to speak with them
     * @param back speaks with the client again
     */
    public record Asks(Consumer<Whose> invite, Consumer<Whose> speak, Runnable back) {}

    /** The lines; nobody is on one yet. */
    public LinesPanel(Fittings fittings, Asks asks) {
        for (var whose : Whose.values()) {
            invite.put(whose, fittings.button(whose.text("invite"), whose.invites(), () -> asks.invite()
                    .accept(whose)));
            speak.put(whose, fittings.button(whose.text("speak"), whose.speaks(), () -> asks.speak()
                    .accept(whose)));
        }
        back = fittings.mainButton("", BACK, asks.back());
        away.add(awayWords.component());
        away.add(back);
        away.component().setVisible(false);
        panel.add(away.component(), "growx, wmin 0, wrap");
        panel.add(people.component(), "growx, wmin 0, wrap");
        panel.add(whoHears, "growx, wmin 0");
        panel.setVisible(false);
    }

    /** What was taken away while the desk was light may come back while it is dark. */
    private static JButton inThisLight(JButton button) {
        SwingUtilities.updateComponentTreeUI(button);
        return button;
    }

    public JComponent component() {
        return panel;
    }

    /** Whether the therapist has turned to somebody else, from whom a key leads back. */
    public boolean leadsBack() {
        return last.away().isPresent();
    }

    public void show(LinesModel.Shown shown) {
        if (shown.equals(last)) {
            return;
        }
        last = shown;
        people.clear();
        shown.rows().forEach(row -> {
            var label = new StateLabel();
            label.show(row.state(), row.words());
            people.add(label.component());
        });
        invite.forEach((whose, button) -> {
            if (shown.isInvitable(whose)) {
                people.add(inThisLight(button));
            }
        });
        speak.forEach((whose, button) -> {
            if (shown.speakable().contains(whose)) {
                people.add(inThisLight(button));
            }
        });
        people.redraw();
        shown.away().ifPresent(turned -> {
            awayWords.show(turned.row().state(), turned.row().words());
            Fittings.say(back, turned.back());
        });
        away.redraw();
        away.component().setVisible(shown.away().isPresent());
        whoHears.setText(shown.whoHears());
        panel.setVisible(!shown.rows().isEmpty());
    }
}
