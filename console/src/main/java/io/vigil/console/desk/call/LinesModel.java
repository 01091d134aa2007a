package io.vigil.console.desk.call;

import io.vigil.console.call.voice.Attention;
import io.vigil.console.call.voice.Attention.Stage;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.call.door.Whose;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<Whose, Instant> silent = new EnumMap<>(Whose.class);

    /** Times are shown as they are where the therapist is. */
    public LinesModel(ZoneId zone) {
        this.zone = zone;
    }

    /** One person: how the line stands, in a word. */
    public record Row(State state, String words) {}

    /**
     * The therapist has turned to somebody else.
     *
     * @param back what leads back to the client
     */
    public record Away(Row row, String back) {}

    /**
     * The lines.
     *
     * @param whoHears who hears whom, in sentences
     * @param invitable for whom a link can be written, and has not been
     * @param speakable with whom the therapist can begin to speak
     * @param away while the therapist has turned to somebody else
     */
    public record Shown(
            List<Row> rows, String whoHears, Set<Whose> invitable, Set<Whose> speakable, Optional<Away> away) {
        static final Shown NOTHING = new Shown(List.of(), "", Set.of(), Set.of(), Optional.empty());

        public Shown {
            rows = List.copyOf(rows);
            invitable = Set.copyOf(invitable);
            speakable = Set.copyOf(speakable);
        }

        boolean isInvitable(Whose whose) {
            return invitable.contains(whose);
        }
    }

    /** Between sessions there is nothing to show, and nothing to remember. */
    public Shown none() {
        clientSilent = null;
        silent.clear();
        return Shown.NOTHING;
    }

    /**
     * How the lines stand at {@code now}.
     *
     * @param sitter the sitter's line; empty: this desk has none
     * @param prescriber the prescriber's, likewise
     * @param attention with whom the therapist speaks
     */
    public Shown look(
            LineShown client,
            CallShown call,
            Optional<LineShown> sitter,
            Optional<LineShown> prescriber,
            Attention attention,
            People people,
            Instant now) {
        clientSilent = silentSince(client, clientSilent, now);
        var clientsName = named(people.client(), "lines.client");
        var sittersName = named(people.sitter(), "lines.sitter");
        var prescribersName = named(people.prescriber(), "lines.prescriber");
        var invitable = EnumSet.noneOf(Whose.class);
        sitter.filter(LinesModel::isNotInvited).ifPresent(line -> invitable.add(Whose.SITTER));
        prescriber.filter(LinesModel::isNotInvited).ifPresent(line -> invitable.add(Whose.PRESCRIBER));
        var aside = attention.aside();
        var speakable = EnumSet.noneOf(Whose.class);
        if (aside.isEmpty()) {
            sitter.filter(LinesModel::isThere).ifPresent(line -> speakable.add(Whose.SITTER));
            prescriber.filter(LinesModel::isThere).ifPresent(line -> speakable.add(Whose.PRESCRIBER));
        }
        return new Shown(
                List.of(
                        row(clientsName, client, clientSilent),
                        rowBeside(Whose.SITTER, sittersName, sitter, now),
                        rowBeside(Whose.PRESCRIBER, prescribersName, prescriber, now)),
                whoHears(call, attention, clientsName)
                        + beside(Person.SITTER, sitter, sittersName, attention, call, clientsName)
                        + beside(Person.PRESCRIBER, prescriber, prescribersName, attention, call, clientsName),
                invitable,
                speakable,
                aside.map(voice ->
                        away(attention, voice.with() == Person.SITTER ? sittersName : prescribersName, clientsName)));
    }

    private static Away away(Attention attention, String name, String client) {
        return new Away(
                new Row(State.WAIT, WORDS.text("voice." + stage(attention), name, client)),
                WORDS.text("voice.back", client));
    }

    private static Stage stage(Attention attention) {
        return attention.aside().map(Attention.Aside::stage).orElseThrow();
    }

    private static boolean isThere(LineShown line) {
        return line.guest() == Guest.ADMITTED
                && (line.encryption() == Encryption.VERIFIED || line.encryption() == Encryption.UNVERIFIED);
    }

    private static boolean isNotInvited(LineShown line) {
        return line.invitation().isEmpty();
    }

    private Row rowBeside(Whose whose, String name, Optional<LineShown> line, Instant now) {
        var since = line.map(shown -> silentSince(shown, silent.get(whose), now));
        since.ifPresentOrElse(at -> silent.put(whose, at), () -> silent.remove(whose));
        return line.filter(shown -> !isNotInvited(shown))
                .map(shown -> row(name, shown, since.orElse(null)))
                .orElseGet(() -> byTelephone(name));
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
            case PARKED, WAITING, AWAY -> new Row(State.WAIT, WORDS.text(key, name));
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

    private static String whoHears(CallShown call, Attention attention, String client) {
        if (call.progress() != CallShown.Progress.CONNECTED) {
            return WORDS.text(call.progress() == CallShown.Progress.RECONNECTING ? "hears.comesBack" : "hears.noCall");
        }
        var isHeard = attention.hears(Person.CLIENT, Person.THERAPIST)
                && call.own().microphone() == OwnTrack.ON
                && call.reception().sound() != CallShown.Reception.Arrival.NONE;
        var hears = call.guestMicrophone().orElse(OwnTrack.ON) == OwnTrack.ON
                && (call.sound().state() == Sense.State.ALIVE || call.sound().state() == Sense.State.EMPTY);
        var which = hears ? (isHeard ? "both" : "you") : isHeard ? "client" : "neither";
        return WORDS.text("hears." + which, client);
    }

    /** Somebody beside the client reads on a page of their own, unless the therapist speaks with them. */
    private static String beside(
            Person who, Optional<LineShown> line, String name, Attention attention, CallShown call, String client) {
        var voice = attention.aside().filter(aside -> aside.with() == who);
        if (voice.isPresent()) {
            var isMuted = voice.get().stage() == Stage.STANDS && call.own().microphone() != OwnTrack.ON;
            return " " + WORDS.text("hears." + voice.get().stage() + (isMuted ? ".muted" : ""), name, client);
        }
        return line.filter(shown -> shown.guest() == Guest.ADMITTED)
                .map(shown -> " " + WORDS.text("hears.reads", name))
                .orElse("");
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? WORDS.text(otherwise) : name.strip();
    }
}
