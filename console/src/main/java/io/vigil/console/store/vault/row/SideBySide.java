package io.vigil.console.store.vault.row;

import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.envelope.EnvelopeKey;
import io.vigil.crypto.secret.SecretBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Opens rows on every core, some at a time, and hands on what was read in them, in their order and on the thread that
 * asked: opening is what reading a vault takes its time for. What is not handed on yet is bounded.
 */
final class SideBySide<T> {
    private static final int MOST_ROWS = 512;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    /** Fewer are not worth another thread. */
    private static final int LEAST_ROWS_OF_A_PART = 16;

    private final Opener opener;
    private final int mostParts;
    private final Function<Stored, T> reading;
    private final Consumer<T> then;
    private final List<VaultDamaged> damaged = new ArrayList<>();
    private final List<Sealed> waiting = new ArrayList<>();
    private int waitingBytes;

    private record Sealed(Row row, SecretBytes key) {
        @Override
        public String toString() {
            return "Sealed[" + row + "]";
        }
    }

    private record Part<T>(List<T> read, List<VaultDamaged> damaged) {}

    /**
     * Nothing was opened yet.
     *
     * @param reading is done with each row that opens, on any thread
     * @param then is given what was read
     */
    SideBySide(Opener opener, int cores, Function<Stored, T> reading, Consumer<T> then) {
        this.opener = opener;
        this.reading = reading;
        this.mostParts = 2 * cores; // so that a core that is busy elsewhere does not hold up the others
        this.then = then;
    }

    void add(Row row, SecretBytes key) {
        waiting.add(new Sealed(row, key));
        waitingBytes += row.envelope().length;
        if (waiting.size() == MOST_ROWS || waitingBytes >= MOST_BYTES) {
            openWaiting();
        }
    }

    /** One that cannot be opened, as is known already. */
    void addDamaged(VaultDamaged what) {
        damaged.add(what);
    }

    /** Opens the rest. @return what did not open */
    List<VaultDamaged> end() {
        openWaiting();
        return List.copyOf(damaged);
    }

    private void openWaiting() {
        parts().parallelStream().map(this::open).toList().forEach(part -> {
            part.read().forEach(then);
            damaged.addAll(part.damaged());
        });
        waiting.clear();
        waitingBytes = 0;
    }

    private List<List<Sealed>> parts() {
        var rows = Math.max(LEAST_ROWS_OF_A_PART, (waiting.size() + mostParts - 1) / mostParts);
        var parts = new ArrayList<List<Sealed>>();
        for (var from = 0; from < waiting.size(); from += rows) {
            parts.add(waiting.subList(from, Math.min(from + rows, waiting.size())));
        }
        return parts;
    }

    /** On any thread: rows that follow one another have the same key more often than not. */
    private Part<T> open(List<Sealed> part) {
        var read = new ArrayList<T>();
        var broken = new ArrayList<VaultDamaged>();
        for (var from = 0; from < part.size(); ) {
            var secret = part.get(from).key();
            try (var key = new EnvelopeKey(secret)) {
                for (; from < part.size() && part.get(from).key().equals(secret); from++) {
                    try {
                        read.add(reading.apply(opener.open(part.get(from).row(), key)));
                    } catch (VaultDamaged e) {
                        broken.add(e);
                    }
                }
            }
        }
        return new Part<>(read, broken);
    }
}
