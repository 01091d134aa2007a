package io.vigil.console.desk;

import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.desk.measures.MeasuresModel;
import io.vigil.console.desk.measures.MeasuresPort;
import io.vigil.console.desk.measures.PagePort;
import io.vigil.console.words.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Makes the measures of a client, with the days of the journeys that the plot marks. Event dispatch thread only. */
final class MeasuresOfAClient {
    private final DeskPorts ports;
    private final Consumer<Notice> notices;

    MeasuresOfAClient(DeskPorts ports, Consumer<Notice> notices) {
        this.ports = ports;
        this.notices = notices;
    }

    /**
     * Makes them when the disk has answered, and begins to read them.
     *
     * @param page where the client can be asked, beside a day
     */
    void of(UUID client, Optional<PagePort> page, Consumer<MeasuresModel> then) {
        ports.clients().disk().execute(() -> {
            var about = new MeasuresModel.About(client, journeys(client), ports.wall(), ports.zone());
            SwingUtilities.invokeLater(() -> {
                var port = new MeasuresPort(
                        ports.work().measures(),
                        ports.clients().disk(),
                        ports.clients().ids(),
                        page);
                var model = new MeasuresModel(about, port, SwingUtilities::invokeLater, notices);
                then.accept(model);
                model.open();
            });
        });
    }

    /** Those that can be read: they are marks on a plot, and decide nothing. */
    private List<LocalDate> journeys(UUID client) {
        List<JourneyDay> days;
        try {
            days = ports.work().days().of(client);
        } catch (JourneyDays.NotRead e) {
            days = e.readable();
        }
        return days.stream().filter(JourneyDay::isJourney).map(JourneyDay::on).toList();
    }
}
