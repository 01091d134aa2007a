package io.vigil.console.desk;

import io.vigil.console.desk.client.ClientModel;
import io.vigil.console.desk.client.ClientPanel;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Notice;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** The clients beside the video, as long as no day is shown. Event dispatch thread only. */
final class ClientsBeside {
    private final ClientModel model;
    private final ClientPanel panel;
    private boolean dayIsShown;

    ClientsBeside(DeskPorts ports, Fittings fittings, Consumer<Notice> notices, Runnable toTop) {
        var sides = new SidesOfAClient(ports, fittings, notices);
        model = new ClientModel(
                ports.clients(),
                ports.startActions(),
                SwingUtilities::invokeLater,
                ports.wall(),
                ports.zone(),
                notices,
                sides.sides());
        panel = new ClientPanel(fittings, model, sides.views(), toTop);
        model.refresh();
    }

    JComponent component() {
        return panel.component();
    }

    ClientModel model() {
        return model;
    }

    void focus() {
        panel.focus();
    }

    /** A day has taken this place: the file is put away, unless something in it is not saved yet. */
    void dayShown() {
        if (!dayIsShown) {
            dayIsShown = true;
            model.putAwayWhatIsSaved();
        }
    }

    /** No day is shown: the next session may be another client's. */
    void noDayShown() {
        if (dayIsShown) {
            dayIsShown = false;
            model.putAwayWhatIsSaved();
        }
    }

    void end() {
        panel.detach();
    }
}
