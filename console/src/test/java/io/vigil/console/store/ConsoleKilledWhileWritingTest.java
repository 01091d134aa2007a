package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.entry.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A console that writes is killed a hundred times; what it had said to be written is there, and the vaults are whole. */
class ConsoleKilledWhileWritingTest {
    private static final int KILLS = 100;
    private static final int AT_ONCE = 2;
    private static final int LIVES_OF_A_VAULT = 10;
    private static final int LONGEST_LIFE_MILLIS = 100;
    private static final int EARLY = 10;

    /** What was seen in some lives. */
    private record Seen(int kills, int beforeTheFirstWrite, int acknowledged, int lost, int damaged) {
        Seen and(Seen other) {
            return new Seen(
                    kills + other.kills,
                    beforeTheFirstWrite + other.beforeTheFirstWrite,
                    acknowledged + other.acknowledged,
                    lost + other.lost,
                    damaged + other.damaged);
        }
    }

    @Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @Test
    void losesNothingThatItSaidWasWritten(@TempDir Path folder, TestReporter report) throws Exception {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var vaults = new ArrayList<Callable<Seen>>();
            for (var i = 0; i < KILLS / LIVES_OF_A_VAULT; i++) {
                var place = folder.resolve("vaults" + i);
                var chance = new Random(20261123L + i);
                vaults.add(() -> livesOfOneVault(place, chance));
            }
            var seen = new Seen(0, 0, 0, 0, 0);
            for (var each : threads.invokeAll(vaults)) {
                seen = seen.and(each.get());
            }
            report.publishEntry("killed while writing", seen.toString());

            assertEquals(KILLS, seen.kills());
            assertEquals(0, seen.lost(), seen.toString());
            assertEquals(0, seen.damaged(), seen.toString());
            assertTrue(seen.acknowledged() > KILLS, seen.toString());
            assertTrue(seen.beforeTheFirstWrite() < KILLS / 2, seen.toString());
        } finally {
            threads.shutdownNow();
            assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        }
    }

    private static Seen livesOfOneVault(Path place, Random chance) throws Exception {
        OpenVaults.create(place).close();
        var acknowledged = new HashSet<String>();
        var seen = new Seen(0, 0, 0, 0, 0);
        for (var life = 0; life < LIVES_OF_A_VAULT; life++) {
            var said = oneLife(place, "life" + life, chance.nextInt(LONGEST_LIFE_MILLIS));
            acknowledged.addAll(said);
            seen = seen.and(afterwards(place, acknowledged, said));
        }
        return seen;
    }

    private static List<String> oneLife(Path place, String name, int millis) throws IOException, InterruptedException {
        try (var console = AnotherConsole.writing(place, name)) {
            assertEquals("open", console.next());
            var said = new ArrayList<String>();
            if (millis % EARLY != 0) { // most lives are ended after the first write
                said.add(console.next());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis)); // the moment of the kill, by chance
            said.addAll(console.killed());
            return said;
        }
    }

    private static Seen afterwards(Path place, Set<String> acknowledged, List<String> said) throws Exception {
        try (var vaults = OpenVaults.open(place)) {
            var damaged = vaults.record().check().damaged().size()
                    + vaults.psychotherapy().check().damaged().size();
            var there = new HashSet<String>();
            var shelf = new SessionShelf(vaults, new SecureRandom());
            for (var session : shelf.all()) {
                there.addAll(facts(shelf.open(session).read()));
            }
            for (var note : vaults.psychotherapy().all(Kind.NOTE).whole()) {
                there.add("note " + new String(note.content(), StandardCharsets.UTF_8));
            }
            var lost = new HashSet<>(acknowledged);
            lost.removeAll(there);
            return new Seen(1, said.isEmpty() ? 1 : 0, said.size(), lost.size(), damaged);
        }
    }

    /** The words that both vaults hold, and those that were written while the notes were locked. */
    private static List<String> facts(List<SessionEvent> facts) {
        var outer = new HashSet<String>();
        var words = new ArrayList<String>();
        for (var fact : facts) {
            if (fact instanceof SessionEvent.MedicineOutsidePlan outside) {
                outer.add(outside.what());
            }
        }
        for (var fact : facts) {
            if (fact instanceof SessionEvent.Marked marked) {
                if (outer.contains(marked.words())) {
                    words.add("facts " + marked.words());
                } else if (marked.words().endsWith("-locked")) {
                    words.add("locked " + marked.words());
                }
            }
        }
        return words;
    }
}
