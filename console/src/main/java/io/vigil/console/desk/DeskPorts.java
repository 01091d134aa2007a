package io.vigil.console.desk;

import io.vigil.console.about.AboutShown;
import io.vigil.console.desk.measures.PagePort;
import io.vigil.console.desk.notes.NotesPort;
import io.vigil.console.desk.port.BesidePort;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.PairingPort;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.desk.port.VoicePort;
import io.vigil.console.desk.port.WatchPort;
import io.vigil.console.live.Live;
import io.vigil.console.session.EarlierDays;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything the desk is given: what it shows (set from any thread) and whom it asks.
 *
 * @param clock the clock of the day, which a demo may run faster
 * @param wall the real clock, for what must never run faster: loss of contact
 * @param zone the therapist's own
 * @param rest what a desk may be without
 */
public record DeskPorts(
        Live<LineShown> line,
        Live<CallShown> call,
        Live<ContactShown> contact,
        CallActions callActions,
        StartActions startActions,
        Clients clients,
        ClientWork work,
        Clock clock,
        Clock wall,
        ZoneId zone,
        Rest rest) {

    /**
     * What a desk may be without.
     *
     * @param notes the notes; a desk without them has no place for them
     * @param watch the watch over the client; a desk without it sees of the watch what {@code contact} says
     * @param about what this program is made of, for whoever asks
     * @param earlier what is known of the present client's days before this one
     * @param page the client's page; without it the measures of a client are not seen beside a day
     * @param sitter the sitter's line; without it the sitter is reached by telephone alone
     * @param prescriber the prescriber's line, likewise
     * @param voice with whom the therapist speaks; without it always with the client
     * @param pairing the server, and this console's key for it
     */
    public record Rest(
            Optional<NotesPort> notes,
            Optional<WatchPort> watch,
            Optional<Supplier<AboutShown>> about,
            Supplier<EarlierDays> earlier,
            Optional<PagePort> page,
            Optional<BesidePort> sitter,
            Optional<BesidePort> prescriber,
            Optional<VoicePort> voice,
            Optional<PairingPort> pairing) {
        public static final Rest NOTHING = new Rest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                () -> EarlierDays.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Rest withNotes(NotesPort with) {
            return new Rest(Optional.of(with), watch, about, earlier, page, sitter, prescriber, voice, pairing);
        }

        public Rest withWatch(WatchPort with) {
            return new Rest(notes, Optional.of(with), about, earlier, page, sitter, prescriber, voice, pairing);
        }

        public Rest withAbout(Supplier<AboutShown> with) {
            return new Rest(notes, watch, Optional.of(with), earlier, page, sitter, prescriber, voice, pairing);
        }

        public Rest withEarlier(Supplier<EarlierDays> with) {
            return new Rest(notes, watch, about, with, page, sitter, prescriber, voice, pairing);
        }

        public Rest withPage(PagePort with) {
            return new Rest(notes, watch, about, earlier, Optional.of(with), sitter, prescriber, voice, pairing);
        }

        public Rest withSitter(BesidePort with) {
            return new Rest(notes, watch, about, earlier, page, Optional.of(with), prescriber, voice, pairing);
        }

        public Rest withPrescriber(BesidePort with) {
            return new Rest(notes, watch, about, earlier, page, sitter, Optional.of(with), voice, pairing);
        }

        public Rest withVoice(VoicePort with) {
            return new Rest(notes, watch, about, earlier, page, sitter, prescriber, Optional.of(with), pairing);
        }

        public Rest withPairing(PairingPort with) {
            return new Rest(notes, watch, about, earlier, page, sitter, prescriber, voice, Optional.of(with));
        }
    }

    Optional<PairingPort> pairing() {
        return rest.pairing();
    }

    Optional<NotesPort> notes() {
        return rest.notes();
    }

    Optional<WatchPort> watch() {
        return rest.watch();
    }

    Optional<PagePort> page() {
        return rest.page();
    }

    Optional<BesidePort> sitter() {
        return rest.sitter();
    }

    Optional<BesidePort> prescriber() {
        return rest.prescriber();
    }

    Optional<VoicePort> voice() {
        return rest.voice();
    }

    Optional<Supplier<AboutShown>> about() {
        return rest.about();
    }
}
