package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The strip below the video: what arrives from the client, and the therapist's own microphone and camera. */
public final class StatusPanel {
    private static final Words WORDS = Words.of(StatusPanel.class);

    /** What the buttons of the strip ask for. */
    public record Asks(Runnable microphone, Runnable camera, Runnable devices) {}

    private final JPanel panel = Fittings.surface("bar", "insets 6 12 6 12, gap 8 4, fillx", "[grow]");
    private final JPanel signs = Fittings.group("insets 0, gap 16 0", "");
    private final JPanel own = Fittings.group("insets 0, gap 12 0", "");
    private final JButton microphone;
    private final JButton camera;
    private StatusModel.Shown last = new StatusModel.Shown(List.of(), "", "", List.of());

    public StatusPanel(Fittings fittings, Asks asks) {
        microphone = fittings.button(WORDS.text("microphone.mute"), Shortcut.plain(KeyEvent.VK_F2), asks.microphone());
        camera = fittings.button(WORDS.text("camera.stop"), Shortcut.plain(KeyEvent.VK_F3), asks.camera());
        var devices = fittings.button(WORDS.text("devices.choose"), Shortcut.plain(KeyEvent.VK_F4), asks.devices());
        panel.add(signs, "growx, wmin 0, wrap");
        var controls = Fittings.group("insets 0, gap 8 0", "[][][][grow, right]");
        controls.add(microphone);
        controls.add(camera);
        controls.add(devices);
        controls.add(own, "wmin 0");
        panel.add(controls, "growx, wmin 0");
    }

    public JComponent component() {
        return panel;
    }

    public void show(StatusModel.Shown shown) {
        if (shown.equals(last)) {
            return;
        }
        last = shown;
        Fittings.say(microphone, shown.microphone());
        Fittings.say(camera, shown.camera());
        fill(signs, shown.signs());
        fill(own, shown.own());
    }

    private static void fill(JPanel place, List<StatusModel.Sign> signs) {
        place.removeAll();
        for (var sign : signs) {
            var label = new StateLabel();
            label.show(sign.state(), sign.words());
            place.add(label.component());
        }
        place.revalidate();
        place.repaint();
    }
}
