package io.vigil.console.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of exports keeps to. */
public abstract class ExportLogContract {
    protected static final UUID CLIENT = new UUID(7, 1);
    private static final UUID ANOTHER = new UUID(7, 2);
    private static final UUID SESSION = new UUID(8, 1);
    private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");

    protected abstract ExportLog empty();

    protected static Exported sheet(UUID client, Instant at) {
        return new Exported(client, Optional.of(SESSION), ExportKind.SESSION_SHEET, "Mira Okafor", at);
    }

    @Test
    void whatIsKeptIsReadBackOldestFirstAndOfThatClientAlone() throws Exception {
        var log = empty();
        var notes = new Exported(CLIENT, Optional.empty(), ExportKind.PSYCHOTHERAPY_NOTES, "Mira Okafor", AT);

        log.keep(sheet(CLIENT, AT.plusSeconds(60)));
        log.keep(sheet(ANOTHER, AT));
        log.keep(notes);

        assertEquals(List.of(notes, sheet(CLIENT, AT.plusSeconds(60))), log.of(CLIENT));
    }

    @Test
    void theSameExportTwiceIsTwoFacts() throws Exception {
        var log = empty();

        log.keep(sheet(CLIENT, AT));
        log.keep(sheet(CLIENT, AT));

        assertEquals(2, log.of(CLIENT).size());
    }

    @Test
    void whereNothingWasExportedNothingIsRead() throws Exception {
        assertEquals(List.of(), empty().of(CLIENT));
    }
}
