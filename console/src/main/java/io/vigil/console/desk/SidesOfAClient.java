package io.vigil.console.desk;

import io.vigil.console.client.ClientFile;
import io.vigil.console.course.CourseGates;
import io.vigil.console.course.Where;
import io.vigil.console.desk.client.ClientSide;
import io.vigil.console.desk.client.ClientView;
import io.vigil.console.desk.client.file.JourneyDoor;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.course.CourseModel;
import io.vigil.console.desk.course.CoursePanel;
import io.vigil.console.desk.course.CoursePort;
import io.vigil.console.desk.measures.MeasuresPanel;
import io.vigil.console.desk.parts.PartsModel;
import io.vigil.console.desk.parts.PartsPanel;
import io.vigil.console.desk.records.RecordsModel;
import io.vigil.console.desk.records.RecordsPanel;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** What is seen of a client beside the file, built anew for each. Event dispatch thread only. */
final class SidesOfAClient {
    private static final Words WORDS = Words.of(SidesOfAClient.class);

    private final DeskPorts ports;
    private final ClientWork work;
    private final MeasuresOfAClient measures;
    private final Consumer<Notice> notices;
    private final Consumer<Where> elsewhere;
    private final List<ClientView> views;

    /** @param elsewhere leads to a place that is no step of the course */
    SidesOfAClient(DeskPorts ports, Fittings fittings, Consumer<Notice> notices, Consumer<Where> elsewhere) {
        this.ports = ports;
        this.work = ports.work();
        this.notices = notices;
        this.measures = new MeasuresOfAClient(ports, notices);
        this.elsewhere = elsewhere;
        var keys = fittings.keys();
        this.views = List.of(
                view("side.course", new PerClient(keys, this::course)),
                view("side.parts", new PerClient(keys, this::parts)),
                view("side.measures", new PerClient(keys, this::measures)),
                view("side.records", new PerClient(keys, this::records)));
    }

    /** The place of the parts map among the views. */
    static final int PARTS = 1;

    List<ClientView> views() {
        return views;
    }

    List<ClientSide> sides() {
        return views.stream().map(ClientView::side).toList();
    }

    /** Asks the course on the disk's thread; one that cannot be read keeps the day closed. */
    JourneyDoor door() {
        return this::closed;
    }

    private List<CourseGates.Missing> closed(UUID client, LocalDate today) {
        return work.reader()
                .of(client)
                .course()
                .map(course -> CourseGates.beforeJourneyDay(course, today))
                .orElseGet(() -> List.of(new CourseGates.Missing(WORDS.text("course.notRead"), Where.BACKUP)));
    }

    private static ClientView view(String name, PerClient place) {
        return new ClientView(WORDS.text(name), place, place.component(), place::focus);
    }

    private void course(ClientFile client, Fittings fittings, Consumer<PerClient.View> then) {
        var model = new CourseModel(new CoursePort(
                work.courses(),
                work.reader(),
                ports.clients().disk(),
                SwingUtilities::invokeLater,
                ports.wall(),
                ports.zone(),
                notices,
                elsewhere));
        var panel = new CoursePanel(fittings, model);
        var card = new LeavingCard(fittings, panel.component(), model::isUnsaved);
        model.open(client.id());
        then.accept(new PerClient.View(
                card.component(),
                () -> panel.component().requestFocusInWindow(),
                panel::detach,
                card::leave,
                model::isUnsaved,
                new PerClient.Locks(model::locked, model::unlocked)));
    }

    private void parts(ClientFile client, Fittings fittings, Consumer<PerClient.View> then) {
        var model = new PartsModel(
                client.id(), ports.clients(), SwingUtilities::invokeLater, ports.wall(), ports.zone(), notices);
        var panel = new PartsPanel(fittings, model, notices);
        model.read();
        then.accept(new PerClient.View(
                panel.component(),
                panel::focus,
                panel::detach,
                model::leave,
                model::isUnsaved,
                new PerClient.Locks(model::locked, model::unlocked)));
    }

    private void measures(ClientFile client, Fittings fittings, Consumer<PerClient.View> then) {
        measures.of(client.id(), Optional.empty(), model -> {
            var panel = new MeasuresPanel(fittings, model);
            var card = new LeavingCard(fittings, panel.component(), model::isUnsaved);
            then.accept(new PerClient.View(
                    card.component(),
                    panel::focus,
                    panel::detach,
                    card::leave,
                    model::isUnsaved,
                    PerClient.Locks.NONE));
        });
    }

    private void records(ClientFile client, Fittings fittings, Consumer<PerClient.View> then) {
        var model = new RecordsModel(client, work.records());
        var panel = new RecordsPanel(fittings, model);
        then.accept(new PerClient.View(
                panel.component(),
                panel::focus,
                panel::detach,
                Runnable::run,
                () -> false,
                new PerClient.Locks(model::locked, () -> {})));
    }
}
