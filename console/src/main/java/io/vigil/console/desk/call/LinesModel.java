package io.vigil.console.desk.call;

import io.vigil.console.desk.control.State;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.escalation.People;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is on a line of their own, how each stands, and who hears whom. Remembers since when a line is silent: to be looked
 * at a few times a second, from one thread.
 */
public final class LinesModel {
    private static final Words WORDS = Words.of(LinesModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final ZoneId zone;
    private @Nullable Instant clientSilent;
    private @Nullable Instant sitterSilent;

    /** Times are shown as they are where the therapist is. */
    public LinesModel(ZoneId zone) {
        this.zone = zone;
    }

    /** One person: how the line stands, in a word. */
    public record Row(State state, String words) {}

    /** Whether a link can be written for the sitter. */
    public enum Sitter {
        CAN_BE_INVITED,
        HAS_A_LINK,
        /** This desk has no line for a sitter. */
        BY_TELEPHONE
    }

    /**
     * The lines.
     *
     * @param whoHears who hears whom, in sentences
     */
    public record Shown(List<Row> rows, String whoHears, Sitter sitter) {
        static final Shown NOTHING = new Shown(List.of(), "", Sitter.BY_TELEPHONE);

        public Shown {
            rows = List.copyOf(rows);
        }
    }

    /** Between sessions there is nothing to show, and nothing to remember. */
    public Shown none() {
        clientSilent = null;
        sitterSilent = null;
        return Shown.NOTHING;
    }

    /**
     * How the lines stand at {@code now}.
     *
     * @param sitter the sitter's line; empty: this desk has none
     */
    public Shown look(LineShown client, CallShown call, Optional<LineShown> sitter, People people, Instant now) {
        clientSilent = silentSince(client, clientSilent, now);
        sitterSilent = sitter.map(line -> silentSince(line, sitterSilent, now)).orElse(null);
        var clientsName = named(people.client(), "lines.client");
        var sittersName = named(people.sitter(), "lines.sitter");
        var sittersRow = sitter.filter(line -> line.invitation().isPresent())
                .map(line -> row(sittersName, line, sitterSilent))
                .orElseGet(() -> byTelephone(sittersName));
        return new Shown(
                List.of(
                        row(clientsName, client, clientSilent),
                        sittersRow,
                        byTelephone(named(people.prescriber(), "lines.prescriber"))),
                whoHears(call, clientsName) + reads(sitter, sittersName),
                sitter.map(line -> line.invitation().isPresent() ? Sitter.HAS_A_LINK : Sitter.CAN_BE_INVITED)
                        .orElse(Sitter.BY_TELEPHONE));
    }

    private static @Nullable Instant silentSince(LineShown line, @Nullable Instant before, Instant now) {
        if (line.encryption() != Encryption.SILENT) {
            return null;
        }
        return before == null ? now : before;
    }

    private Row row(String name, LineShown line, @Nullable Instant silent) {
        if (line.encryption() == Encryption.ALTERED) {
            return new Row(State.STOP, WORDS.text("lines.altered", name));
        }
        if (silent != null) {
            return new Row(State.STOP, WORDS.text("lines.silent", name, TIME.format(silent.atZone(zone))));
        }
        var key = "lines." + line.guest();
        return switch (line.guest()) {
            case ABSENT ->
                line.invitation().isPresent()
                        ? new Row(State.UNKNOWN, WORDS.text("lines.invited", name))
                        : new Row(State.UNKNOWN, WORDS.text(key, name));
            case PARKED, WAITING -> new Row(State.WAIT, WORDS.text(key, name));
            case ADMITTED -> admitted(name, line.encryption());
        };
    }

    private static Row admitted(String name, Encryption encryption) {
        return new Row(
                encryption == Encryption.VERIFIED ? State.GO : State.WAIT,
                WORDS.text("lines.ADMITTED." + encryption, name));
    }

    private static Row byTelephone(String name) {
        return new Row(State.UNKNOWN, WORDS.text("lines.byTelephone", name));
    }

    private static String whoHears(CallShown call, String client) {
        if (call.progress() != CallShown.Progress.CONNECTED) {
            return WORDS.text("hears.noCall");
        }
        var isHeard =
                call.own().microphone() == OwnTrack.ON && call.reception().sound() != CallShown.Reception.Arrival.NONE;
        var hears = call.guestMicrophone().orElse(OwnTrack.ON) == OwnTrack.ON
                && (call.sound().state() == Sense.State.ALIVE || call.sound().state() == Sense.State.EMPTY);
        var which = hears ? (isHeard ? "both" : "you") : isHeard ? "client" : "neither";
        return WORDS.text("hears." + which, client);
    }

    private static String reads(Optional<LineShown> sitter, String name) {
        return sitter.filter(line -> line.guest() == Guest.ADMITTED)
                .map(line -> " " + WORDS.text("hears.sitter", name))
                .orElse("");
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? WORDS.text(otherwise) : name.strip();
    }
}
