package io.vigil.console.desk.records;

import io.vigil.console.client.ClientFile;
import io.vigil.console.desk.records.RecordsPort.Refused;
import io.vigil.console.desk.records.RecordsPort.Why;
import io.vigil.console.desk.records.RecordsShown.Doing;
import io.vigil.console.desk.records.RecordsShown.Left;
import io.vigil.console.desk.records.RecordsShown.Notes;
import io.vigil.console.desk.records.RecordsShown.Row;
import io.vigil.console.live.Live;
import io.vigil.console.release.Confirmed;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import io.vigil.console.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The records of one client: chooses, asks for a place, and says what became of it. The screen's thread only. */
public final class RecordsModel {
    private static final Words WORDS = Words.of(RecordsModel.class);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final ClientFile client;
    private final RecordsPorts ports;
    private final Live<RecordsShown> shown;

    /** What is done on the disk's thread. */
    @FunctionalInterface
    private interface OnDisk {
        void at(Path place) throws Refused;
    }

    /** The records of {@code client}; nothing is read before {@link #refresh}. */
    public RecordsModel(ClientFile client, RecordsPorts ports) {
        this.client = client;
        this.ports = ports;
        this.shown = new Live<>(new RecordsShown(
                client.person().called(),
                List.of(),
                Doing.READING,
                Notes.CLOSED,
                WORDS.text("reading"),
                List.of(),
                "",
                ""));
    }

    Live<RecordsShown> shown() {
        return shown;
    }

    /** Reads the list of sessions, and what was exported. */
    public void refresh() {
        readLog();
        ports.disk().execute(() -> {
            try {
                var rows = ports.records().sessions(client.id()).stream()
                        .map(this::row)
                        .toList();
                ports.screen()
                        .execute(() -> shown.set(shown.get().with(rows, rows.isEmpty() ? WORDS.text("none") : "")));
            } catch (Refused e) {
                ports.screen().execute(() -> {
                    shown.set(shown.get().with(List.of(), WORDS.text("unreadable")));
                    ports.notices().accept(WORDS.notice("notListed"));
                });
            }
        });
    }

    private void readLog() {
        ports.disk().execute(() -> {
            try {
                var exports = new ArrayList<>(ports.records().exports(client.id()));
                var begun = new HashMap<UUID, Instant>();
                ports.records().sessions(client.id()).forEach(held -> begun.put(held.session(), held.begunAt()));
                Collections.reverse(exports); // the latest first
                var left = exports.stream().map(each -> left(each, begun)).toList();
                ports.screen()
                        .execute(() ->
                                shown.set(shown.get().withLeft(left, left.isEmpty() ? WORDS.text("left.none") : "")));
            } catch (Refused e) {
                ports.screen().execute(() -> shown.set(shown.get().withLeft(List.of(), WORDS.text("left.unreadable"))));
            }
        });
    }

    private Left left(Exported exported, Map<UUID, Instant> begun) {
        var session = exported.session().flatMap(id -> Optional.ofNullable(begun.get(id)));
        var who = exported.who().isEmpty() ? WORDS.text("left.nobody") : exported.who();
        return new Left(
                WORDS.text("left." + exported.what()),
                DAY.format(exported.at().atZone(ports.zone())),
                session.map(at -> WORDS.text("left.byOf", who, DAY.format(at.atZone(ports.zone()))))
                        .orElseGet(() -> WORDS.text("left.by", who)));
    }

    private Row row(RecordsPort.Held held) {
        var there = held.begunAt().atZone(ports.zone());
        return new Row(held.session(), DAY.format(there), there.toLocalDate());
    }

    /** Writes one of a session's records where the therapist says. */
    void export(ExportKind what, Row row) {
        if (shown.get().doing() == Doing.NOTHING) {
            chosen(what, row.on())
                    .ifPresent(place ->
                            write(what, place, there -> ports.records().session(what, client, row.session(), there)));
        }
    }

    /** Opens the question behind which the psychotherapy notes are. */
    void askForNotes() {
        shown.set(shown.get().with(Notes.ASKING));
    }

    void leaveNotes() {
        shown.set(shown.get().with(Notes.CLOSED));
    }

    /** Writes the psychotherapy notes, if {@code typed} is the name as the client is called. */
    void exportNotes(ExportKind what, String typed) {
        if (shown.get().doing() != Doing.NOTHING || shown.get().notes() != Notes.ASKING) {
            return;
        }
        var confirmed = Confirmed.typed(client, typed);
        if (confirmed.isEmpty()) {
            shown.set(shown.get()
                    .withMistyped(WORDS.text("mistyped", client.person().called())));
            return;
        }
        chosen(what, LocalDate.ofInstant(ports.clock().instant(), ports.zone())).ifPresent(place -> {
            shown.set(shown.get().with(Notes.CLOSED)); // the next time it is asked anew
            write(what, place, there -> ports.records().notes(what, confirmed.get(), there));
        });
    }

    private Optional<Path> chosen(ExportKind what, LocalDate day) {
        return ports.places().choose(what.fileName(day));
    }

    private void write(ExportKind what, Path place, OnDisk act) {
        shown.set(shown.get().with(Doing.WRITING, WORDS.text("writing." + what)));
        ports.disk().execute(() -> {
            var refused = refused(act, place);
            ports.screen().execute(() -> written(what, refused));
        });
    }

    private static Optional<Why> refused(OnDisk act, Path place) {
        try {
            act.at(place);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.why());
        }
    }

    private void written(ExportKind what, Optional<Why> refused) {
        shown.set(shown.get().with(Doing.NOTHING, refused.isEmpty() ? WORDS.text("written." + what) : ""));
        readLog();
        refused.ifPresent(why -> ports.notices().accept(WORDS.notice("refused." + why)));
    }

    /** The psychotherapy vault was locked: a question that stands open is closed. */
    public void locked() {
        leaveNotes();
    }
}
