package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.CallShown.OwnDevices;
import io.vigil.console.desk.port.Source;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The choice of the therapist's camera and microphone. Choosing asks; what is in use is what the call tells. */
public final class DevicesPanel {
    private static final Words WORDS = Words.of(DevicesPanel.class);

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 8 12, fillx, wrap 1", "[grow, fill]");
    private final JComboBox<Source> cameras = new JComboBox<>();
    private final JComboBox<Source> microphones = new JComboBox<>();
    private boolean filling;

    public DevicesPanel(Fittings fittings, CallActions actions, Runnable close) {
        cameras.getAccessibleContext().setAccessibleName(WORDS.text("devices.camera"));
        microphones.getAccessibleContext().setAccessibleName(WORDS.text("devices.microphone"));
        panel.add(Fittings.label(WORDS.text("devices.title"), "title"));
        panel.add(Fittings.labelled(cameras));
        panel.add(Fittings.labelled(microphones));
        panel.add(Fittings.prose(WORDS.text("devices.hint"), "proseSoft"), "wmin 0");
        panel.add(fittings.button(WORDS.text("devices.back"), Shortcut.ESCAPE, close), "growx 0");
        ask(cameras, actions::useCamera);
        ask(microphones, actions::useMicrophone);
    }

    private void ask(JComboBox<Source> box, Consumer<Source> use) {
        box.addActionListener(event -> {
            if (!filling && box.getSelectedItem() instanceof Source chosen) {
                use.accept(chosen);
            }
        });
    }

    public JComponent component() {
        return panel;
    }

    public void show(OwnDevices own) {
        filling = true;
        fill(cameras, own.cameras(), own.cameraId());
        fill(microphones, own.microphones(), own.microphoneId());
        filling = false;
    }

    private static void fill(JComboBox<Source> box, List<Source> sources, Optional<String> inUse) {
        var model = new DefaultComboBoxModel<Source>();
        model.addAll(sources);
        model.setSelectedItem(sources.stream()
                .filter(source -> Objects.equals(source.id(), inUse.orElse(null)))
                .findFirst()
                .orElse(null));
        box.setModel(model);
    }
}
