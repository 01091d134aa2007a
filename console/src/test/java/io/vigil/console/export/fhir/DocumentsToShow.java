package io.vigil.console.export.fhir;

import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Documents to look at in tests. Their ids are counted, so that a document is the same each time. */
final class DocumentsToShow {
    static final Instant NOW = Instant.parse("2026-11-23T23:10:00Z");

    private DocumentsToShow() {}

    static Supplier<UUID> ids() {
        var count = new AtomicLong();
        return () -> new UUID(0x1234_5678_9abc_4defL, 0x8000_0000_0000_0000L + count.incrementAndGet());
    }

    /** Of everything that can happen. */
    static Told everything() {
        return of(Samuel.complete(), Session.of(EveryFact.once()));
    }

    static Told of(ClientFile file, Session session) {
        return new Told(
                file,
                session,
                List.of(
                        new Told.Score("44261-6", LocalDate.of(2026, 11, 20), 12),
                        new Told.Score("70274-6", LocalDate.of(2026, 11, 20), 9)),
                List.of(new Told.Saturation(NOW.minusSeconds(600), 97)),
                NOW,
                ids());
    }

    /** A day on which nothing happened but its beginning, and then {@code more}. */
    static Session begunAnd(SessionEvent... more) {
        var facts = new ArrayList<SessionEvent>(EveryFact.once().stream()
                .filter(SessionEvent.Began.class::isInstance)
                .toList());
        facts.addAll(List.of(more));
        return Session.of(facts);
    }
}
