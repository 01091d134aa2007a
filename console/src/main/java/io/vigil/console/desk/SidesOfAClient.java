package io.vigil.console.desk;

import io.vigil.console.desk.client.ClientSide;
import io.vigil.console.desk.client.ClientView;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.parts.PartsModel;
import io.vigil.console.desk.parts.PartsPanel;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** What is seen of a client beside the file, built anew for each. Event dispatch thread only. */
final class SidesOfAClient {
    private static final Words WORDS = Words.of(SidesOfAClient.class);

    private final DeskPorts ports;
    private final Consumer<Notice> notices;
    private final List<ClientView> views;

    SidesOfAClient(DeskPorts ports, Fittings fittings, Consumer<Notice> notices) {
        this.ports = ports;
        this.notices = notices;
        this.views = List.of(view("side.parts", new PerClient(fittings.keys(), this::parts)));
    }

    List<ClientView> views() {
        return views;
    }

    List<ClientSide> sides() {
        return views.stream().map(ClientView::side).toList();
    }

    private static ClientView view(String name, PerClient place) {
        return new ClientView(WORDS.text(name), place, place.component(), place::focus);
    }

    private PerClient.View parts(UUID client, Fittings fittings) {
        var model = new PartsModel(
                client, ports.clients(), SwingUtilities::invokeLater, ports.wall(), ports.zone(), notices);
        var panel = new PartsPanel(fittings, model, notices);
        model.read();
        return new PerClient.View(
                panel.component(),
                panel::focus,
                panel::detach,
                model::leave,
                model::isUnsaved,
                new PerClient.Locks(model::locked, model::unlocked));
    }
}
