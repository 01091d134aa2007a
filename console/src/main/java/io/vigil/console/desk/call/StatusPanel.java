package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
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
    private final Flow signs = new Flow(16);
    private final Flow controls = new Flow(8);
    private final List<JComponent> own = new ArrayList<>();
    private final JButton microphone;
    private final JButton camera;
    private StatusModel.Shown last = new StatusModel.Shown(List.of(), "", "", List.of());

    public StatusPanel(Fittings fittings, Asks asks) {
        microphone = fittings.button(WORDS.text("microphone.mute"), Shortcut.plain(KeyEvent.VK_F2), asks.microphone());
        camera = fittings.button(WORDS.text("camera.stop"), Shortcut.plain(KeyEvent.VK_F3), asks.camera());
        var devices = fittings.button(WORDS.text("devices.choose"), Shortcut.plain(KeyEvent.VK_F4), asks.devices());
        panel.add(signs.component(), "growx, wmin 0, wrap");
        controls.add(microphone);
        controls.add(camera);
        controls.add(devices);
        panel.add(controls.component(), "growx, wmin 0");
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
        signs.clear();
        shown.signs().forEach(sign -> signs.add(labelOf(sign)));
        signs.redraw();
        own.forEach(label -> controls.component().remove(label));
        own.clear();
        shown.own().forEach(sign -> own.add(labelOf(sign)));
        own.forEach(controls::add);
        controls.redraw();
    }

    private static JComponent labelOf(StatusModel.Sign sign) {
        var label = new StateLabel();
        label.show(sign.state(), sign.words());
        return label.component();
    }
}
