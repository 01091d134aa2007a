package io.vigil.console.store;

import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Vault;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.store.vault.VaultFile;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The facts of courses in both vaults, each where its kind belongs. What goes to the psychotherapy vault is written first:
 * when the second writing fails, a gate may be closed that need not be, and none is open that must not be. A fact's record
 * is named after its client and number, so that no number is ever given twice.
 */
public final class SqliteCourseLog implements CourseLog {
    private final Vaults vaults;

    public SqliteCourseLog(Vaults vaults) {
        this.vaults = vaults;
    }

    @Override
    public List<CourseEvent> read(UUID client) throws NotRead {
        if (vaults.psychotherapy().isLocked()) {
            throw new NotRead(Why.LOCKED, "course of " + client + ": the psychotherapy vault is locked", List.of());
        }
        try {
            var facts = new ArrayList<CourseEvent>();
            var unread = understand(vaults.psychotherapy(), Kind.COURSE_INNER, client, facts)
                    + understand(vaults.record(), Kind.COURSE, client, facts);
            facts.sort(Comparator.comparingLong(CourseEvent::number));
            if (unread > 0) {
                throw new NotRead(Why.DAMAGED, "course of " + client + ": " + unread + " facts cannot be read", facts);
            }
            return List.copyOf(facts);
        } catch (VaultDamaged e) {
            throw new NotRead(Why.DAMAGED, "course of " + client + ": " + e.getMessage(), List.of());
        } catch (IllegalStateException e) { // locked between the question and the answer
            throw new NotRead(Why.LOCKED, "course of " + client + ": the vault is locked", List.of());
        }
    }

    /** Adds those that can be read, and counts those that cannot. */
    private static int understand(VaultFile vault, Kind kind, UUID client, List<CourseEvent> into) throws VaultDamaged {
        var found = vault.all(kind, client);
        var unread = found.damaged().size();
        for (var stored : found.whole()) {
            try {
                into.add(Json.read(stored.content(), CourseFactJson.class).read());
            } catch (Json.NotUnderstood e) {
                unread++;
            } finally {
                Arrays.fill(stored.content(), (byte) 0);
            }
        }
        return unread;
    }

    @Override
    public void append(UUID client, List<CourseEvent> events) throws NotKept {
        if (vaults.psychotherapy().isLocked()) { // whoever cannot read a course adds nothing to it
            throw new NotKept(Why.LOCKED, "course of " + client + ": the psychotherapy vault is locked");
        }
        for (var event : events) {
            free(client, event.number());
        }
        write(vaults.psychotherapy(), Kind.COURSE_INNER, client, of(events, Vault.PSYCHOTHERAPY));
        write(vaults.record(), Kind.COURSE, client, of(events, Vault.RECORD));
    }

    /** A number is taken in whichever vault it stands: the half of a decision may be kept of which nobody knows yet. */
    private void free(UUID client, long number) throws NotKept {
        var id = id(client, number);
        try {
            if (vaults.psychotherapy().read(Kind.COURSE_INNER, id).isPresent()
                    || vaults.record().read(Kind.COURSE, id).isPresent()) {
                throw new NotKept(Why.DISK, "course of " + client + ": fact " + number + " is there already");
            }
        } catch (VaultDamaged e) {
            throw new NotKept(Why.DAMAGED, "course of " + client + ": fact " + number + " cannot be read", e);
        } catch (IllegalStateException e) { // locked between the question and the answer
            throw new NotKept(Why.LOCKED, "course of " + client + ": the vault is locked", e);
        }
    }

    private static List<CourseEvent> of(List<CourseEvent> events, Vault vault) {
        return events.stream().filter(each -> each.vault() == vault).toList();
    }

    private static void write(VaultFile vault, Kind kind, UUID client, List<CourseEvent> events) throws NotKept {
        if (events.isEmpty()) {
            return;
        }
        try {
            vault.write(change -> {
                for (var fact : events) {
                    change.add(kind, id(client, fact.number()), client, Json.bytes(CourseFactJson.of(fact)));
                }
            });
        } catch (NotWritten e) {
            throw new NotKept(
                    e.why() == NotWritten.Why.LOCKED ? Why.LOCKED : Why.DISK,
                    "course of " + client + ": " + events.size() + " facts not kept as " + kind,
                    e);
        }
    }

    private static UUID id(UUID client, long number) {
        var name = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(client.getMostSignificantBits())
                .putLong(client.getLeastSignificantBits())
                .putLong(number);
        return UUID.nameUUIDFromBytes(name.array());
    }
}
