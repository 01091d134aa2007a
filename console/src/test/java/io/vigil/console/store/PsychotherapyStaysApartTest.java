package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultFile;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the session record, and its key, has nothing of the psychotherapy notes (domain.md §6). */
@Tag("E19")
class PsychotherapyStaysApartTest {
    private Vaults vaults;

    @BeforeEach
    void write(@TempDir Path folder) throws Exception {
        vaults = OpenVaults.create(folder.resolve("vaults"));
        EverythingWritten.into(vaults);
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private List<String> plain(VaultFile vault) throws Exception {
        var plain = new ArrayList<String>();
        for (var kind : Kind.values()) {
            vault.all(kind)
                    .whole()
                    .forEach(stored -> plain.add(kind + " " + new String(stored.content(), StandardCharsets.UTF_8)));
        }
        for (var session : new SessionShelf(vaults, new SecureRandom()).all()) {
            vault.facts(session.session())
                    .whole()
                    .forEach(stored -> plain.add("FACT " + new String(stored.content(), StandardCharsets.UTF_8)));
        }
        return plain;
    }

    @Test
    void theRecordHoldsNothingOfTheNotes() throws Exception {
        var record = plain(vaults.record());

        assertTrue(record.stream().anyMatch(each -> each.contains(Markers.OUTER)), "it was opened");
        assertEquals(
                List.of(),
                record.stream().filter(each -> each.contains(Markers.INNER)).toList());
    }

    @Test
    void theNotesHoldEveryFieldOfTheirs() throws Exception {
        var notes = String.join("\n", plain(vaults.psychotherapy()));

        for (var fact : Markers.facts()) {
            var json = new String(Json.bytes(fact), StandardCharsets.UTF_8);
            if (json.contains(Markers.INNER)) {
                assertTrue(notes.contains(json), () -> "not there: " + fact);
            } else {
                assertFalse(notes.contains(json) && json.contains(Markers.OUTER), () -> "there: " + fact);
            }
        }
        for (var fact : Markers.courseFacts()) {
            var json = new String(Json.bytes(fact), StandardCharsets.UTF_8);
            assertEquals(json.contains(Markers.INNER), notes.contains(json), () -> "not where it belongs: " + fact);
        }
        for (var number = 1; number <= 4; number++) {
            assertTrue(notes.contains(Markers.note(number)));
        }
        Markers.inner().parts().parts().forEach(part -> {
            var json = new String(Json.bytes(part), StandardCharsets.UTF_8);
            assertTrue(json.contains(Markers.INNER) && notes.contains(json), "a part with everything told of it");
        });
        Markers.inner().intentions().forEach(intention -> assertTrue(notes.contains(intention)));
    }

    @Test
    void noFactOfTheDayThatIsBegunNamesAProtectorInTheRecord() {
        for (var fact : Markers.facts()) {
            assertFalse(fact.toString().contains(Markers.INNER), () -> "in a log: " + fact.getClass());
        }
        for (var fact : Markers.courseFacts()) {
            assertFalse(fact.toString().contains(Markers.INNER), () -> "in a log: " + fact.getClass());
        }
    }
}
