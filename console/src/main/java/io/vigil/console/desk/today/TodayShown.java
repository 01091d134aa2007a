package io.vigil.console.desk.today;

import io.vigil.console.schedule.Kind;
import io.vigil.console.words.Notice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands on the screen of today.
 *
 * @param title the day
 * @param rows today's appointments, then those of the days to come
 * @param state what became of the last wish, what is awaited, or that the day is empty
 * @param adding the form, while another appointment is being made
 */
public record TodayShown(
        String title, List<Row> rows, String state, List<Line> due, List<Line> missing, Optional<Form> adding) {
    public TodayShown {
        rows = List.copyOf(rows);
        due = List.copyOf(due);
        missing = List.copyOf(missing);
    }

    /** Names stay out of every log. */
    @Override
    public String toString() {
        return "TodayShown[" + rows.size() + "]";
    }

    /**
     * One appointment.
     *
     * @param time on the therapist's clock, with the day when it is not today
     * @param clientTime the same on the client's
     * @param who the client and what for
     */
    public record Row(UUID appointment, UUID client, String time, String clientTime, String who) {
        @Override
        public String toString() {
            return "Row[" + appointment + "]";
        }
    }

    /** Something due or missing, in a sentence, and whose file mends it. */
    public record Line(UUID client, String name, String sentence) {
        @Override
        public String toString() {
            return "Line[" + client + "]";
        }
    }

    /** A client who can be chosen. */
    public record Choice(UUID client, String name) {
        @Override
        public String toString() {
            return name; // a combo box shows and reads aloud this text
        }
    }

    /**
     * Another appointment, as far as it is typed.
     *
     * @param refused why it was not put on the schedule
     */
    public record Form(
            List<Choice> clients,
            int chosen,
            Kind kind,
            String date,
            String time,
            String zone,
            Optional<Notice> refused) {
        public Form {
            clients = List.copyOf(clients);
        }

        @Override
        public String toString() {
            return "Form[" + kind + "]";
        }
    }
}
