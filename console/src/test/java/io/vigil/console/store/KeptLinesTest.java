package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.crypto.secret.SecretBytes;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invitations, the client's and the sitter's, over a restart. */
class KeptLinesTest {
    private static final UUID CLIENT = new UUID(1, 1);
    private static final UUID SESSION = new UUID(2, 2);
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");

    private Path folder;
    private Vaults vaults;

    @BeforeEach
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private KeptLines lines() {
        return new KeptLines(vaults, new SecureRandom());
    }

    private static KeptLine line(KeptLine.Guest guest, int secret) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) secret);
        return new KeptLine(SESSION, SecretBytes.owning(bytes), AT, AT.plusSeconds(60), Optional.empty(), guest);
    }

    private static byte firstOf(KeptLine line) {
        return line.secret().copy()[0];
    }

    @Tag("SAFE-80")
    @Test
    void theSittersIsFoundApartFromTheClientsByTheNextConsole() throws Exception {
        lines().keep(CLIENT, line(KeptLine.Guest.CLIENT, 7));
        var id = lines().keep(CLIENT, line(KeptLine.Guest.SITTER, 9));
        var words = new KeptLine.Confirmed(List.of("a", "b", "c", "d"), SecretBytes.owning(new byte[32]));
        lines().keep(id, CLIENT, line(KeptLine.Guest.SITTER, 9).with(words));
        vaults.close();

        vaults = OpenVaults.open(folder);

        var client = lines().of(CLIENT, SESSION, KeptLine.Guest.CLIENT).orElseThrow();
        var sitter = lines().of(CLIENT, SESSION, KeptLine.Guest.SITTER).orElseThrow();
        assertEquals(7, firstOf(client.line()));
        assertEquals(9, firstOf(sitter.line()));
        assertEquals(id, sitter.id());
        assertEquals(
                List.of("a", "b", "c", "d"),
                sitter.line().confirmed().orElseThrow().words());
    }

    @Test
    void aSessionWithoutASitterHasNone() throws Exception {
        lines().keep(CLIENT, line(KeptLine.Guest.CLIENT, 7));

        assertTrue(lines().of(CLIENT, SESSION, KeptLine.Guest.SITTER).isEmpty());
        assertTrue(lines().of(CLIENT, new UUID(3, 3), KeptLine.Guest.CLIENT).isEmpty());
    }

    @Test
    void aLineOfAnEarlierReleaseIsTheClients() throws Exception {
        var now = line(KeptLine.Guest.CLIENT, 7).bytes();

        var read = KeptLine.read(Arrays.copyOf(now, now.length - 1));

        assertEquals(KeptLine.Guest.CLIENT, read.guest());
        assertArrayEquals(
                line(KeptLine.Guest.CLIENT, 7).secret().copy(), read.secret().copy());
    }

    @Test
    void aLineForSomebodyWhoIsNotKnownHereIsNotUnderstood() {
        var bytes = line(KeptLine.Guest.SITTER, 9).bytes();
        bytes[bytes.length - 1] = 9;

        assertThrows(Json.NotUnderstood.class, () -> KeptLine.read(bytes));
    }
}
