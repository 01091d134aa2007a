package io.vigil.console.store.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.Stored;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More records than are opened at a time, of several clients in turn. */
class ManyRecordsTest {
    private static final int RECORDS = 1_300;
    private static final int CLIENTS = 3;
    private static final int LONG_BYTES = 900_000;

    private Path folder;
    private Vaults vaults;

    private static UUID client(int number) {
        return new UUID(1, number % CLIENTS);
    }

    private static UUID id(int number) {
        return new UUID(-7L * number, number);
    }

    /** Its number, and of every hundredth one so much more that a few fill what may be open at a time. */
    private static byte[] content(int number) {
        return ByteBuffer.allocate(number % 100 == 0 ? LONG_BYTES : 4)
                .putInt(number)
                .array();
    }

    private static int number(Stored stored) {
        return ByteBuffer.wrap(stored.content()).getInt();
    }

    @BeforeEach
    void write(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
        vaults.record().write(change -> {
            for (var i = 0; i < RECORDS; i++) {
                change.add(Kind.SESSION, id(i), client(i), content(i));
            }
        });
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private static List<Integer> numbers(int from, int step) {
        return IntStream.iterate(from, i -> i < RECORDS, i -> i + step).boxed().toList();
    }

    @Test
    void areReadInTheOrderInWhichTheyWereWritten() throws Exception {
        var all = vaults.record().all(Kind.SESSION);

        assertEquals(List.of(), all.damaged());
        assertEquals(
                numbers(0, 1), all.whole().stream().map(ManyRecordsTest::number).toList());
        for (var stored : all.whole()) {
            assertArrayEquals(content(number(stored)), stored.content());
            assertEquals(id(number(stored)), stored.id());
            assertEquals(client(number(stored)), stored.client());
        }
    }

    @Test
    void areReadOneByOneOfOneClientAlone() throws Exception {
        var read = new ArrayList<Integer>();

        var damaged = vaults.record().each(Kind.SESSION, client(1), ManyRecordsTest::number, read::add);

        assertEquals(List.of(), damaged);
        assertEquals(numbers(1, CLIENTS), read);
    }

    @Test
    void oneThatIsDamagedHidesNoOther() throws Exception {
        vaults.close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = other.createStatement()) {
            statement.execute("UPDATE record SET envelope = zeroblob(length(envelope)) WHERE n = 701");
            statement.execute("UPDATE record SET envelope = x'0101' WHERE n = 702");
            statement.execute("UPDATE record SET envelope = x'' WHERE n = 703");
        }
        vaults = OpenVaults.open(folder);

        var all = vaults.record().all(Kind.SESSION);

        var expected = new ArrayList<>(numbers(0, 1));
        expected.removeAll(List.of(700, 701, 702));
        assertEquals(expected, all.whole().stream().map(ManyRecordsTest::number).toList());
        assertEquals(
                List.of(id(700), id(701), id(702)),
                all.damaged().stream().flatMap(each -> each.record().stream()).toList());
    }

    @Test
    void whatGoesWrongInTheReaderIsToldAndTheVaultGoesOn() throws Exception {
        var thrown = assertThrows(IllegalStateException.class, () -> vaults.record()
                .each(Kind.SESSION, client(1), stored -> wrong(), number -> {}));

        // what another thread throws, the common pool may hand on as a copy whose message names the first
        assertTrue(String.valueOf(thrown.getMessage()).endsWith("we are wrong"), thrown.toString());
        vaults.record().write(change -> change.put(Kind.SESSION, id(1), client(1), content(1)));
        assertEquals(RECORDS, vaults.record().all(Kind.SESSION).whole().size());
    }

    private static int wrong() {
        throw new IllegalStateException("we are wrong");
    }

    @Test
    void oneThatIsThereIsNotAddedOnceMoreAndNothingOfThatWritingIsKept() throws Exception {
        var fresh = new UUID(9, 9);

        assertThrows(NotWritten.class, () -> vaults.record().write(change -> {
            change.add(Kind.SESSION, fresh, client(0), content(1));
            change.add(Kind.SESSION, id(5), client(5), content(1));
        }));

        assertTrue(vaults.record().read(Kind.SESSION, fresh).isEmpty());
        assertEquals(1, vaults.record().read(Kind.SESSION, id(5)).orElseThrow().version());
        assertEquals(List.of(), vaults.record().check().damaged());
    }
}
