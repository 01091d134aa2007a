package io.vigil.console.store;

import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDay.Sign;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the record of each session says of its day: the psychotherapy vault is not asked. What an ended session says is kept
 * beside it when it was read once, and is good while the session has as many facts as it was made from.
 */
public final class SqliteJourneyDays implements JourneyDays {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteJourneyDays.class);
    /** Counted up when {@link #day} reads facts in another way: what was kept before is made anew. */
    private static final int RULE = 1;

    private static final long NAME = 0x6a6f75726e657964L; // the ids of days are no session's own

    private final Vaults vaults;
    private final SessionShelf shelf;

    public SqliteJourneyDays(Vaults vaults, SecureRandom random) {
        this.vaults = vaults;
        this.shelf = new SessionShelf(vaults, random);
    }

    private record Kept(UUID session, int rule, int facts, LocalDate on, Set<Sign> signs) {
        JourneyDay day() {
            return new JourneyDay(session, on, signs);
        }
    }

    @Override
    public List<JourneyDay> of(UUID client) throws NotRead {
        var days = new ArrayList<JourneyDay>();
        var unread = 0;
        try {
            var shelved = new ArrayList<>(shelf.of(client));
            Collections.reverse(shelved);
            var kept = kept(client);
            var made = new ArrayList<Kept>();
            for (var each : shelved) {
                var count = vaults.record().countFacts(each.session());
                var known = Optional.ofNullable(kept.get(each.session()))
                        .filter(day -> OptionalInt.of(day.facts()).equals(count));
                if (known.isPresent()) {
                    days.add(known.get().day());
                    continue;
                }
                var facts = new ArrayList<SessionEvent>();
                var damaged = understand(vaults.record().facts(each.session()), facts);
                unread += damaged;
                for (var day : day(each.session(), Session.of(facts))) {
                    days.add(day);
                    if (day.isEnded() && damaged == 0 && count.isPresent()) {
                        made.add(new Kept(day.session(), RULE, count.getAsInt(), day.on(), day.signs()));
                    }
                }
            }
            keep(client, made);
        } catch (VaultDamaged e) {
            throw new NotRead("journey days of " + client + ": " + e.getMessage(), days);
        }
        if (unread > 0) {
            throw new NotRead("journey days of " + client + ": " + unread + " facts cannot be read", days);
        }
        return List.copyOf(days);
    }

    /** One that cannot be read is made anew: it says nothing that the facts do not say. */
    private Map<UUID, Kept> kept(UUID client) throws VaultDamaged {
        var kept = new HashMap<UUID, Kept>();
        for (var stored : vaults.record().all(Kind.JOURNEY_DAY, client).whole()) {
            try {
                var day = Json.read(stored.content(), Kept.class);
                if (day.rule() == RULE) {
                    kept.put(day.session(), day);
                }
            } catch (Json.NotUnderstood e) {
                LOG.debug("a day that was kept is made anew");
            }
        }
        return kept;
    }

    /** A disk that does not take it costs time, and nothing else. */
    private void keep(UUID client, List<Kept> made) {
        if (made.isEmpty()) {
            return;
        }
        try {
            vaults.record().write(change -> {
                for (var day : made) {
                    change.put(Kind.JOURNEY_DAY, id(day.session()), client, Json.bytes(day));
                }
            });
        } catch (NotWritten e) {
            LOG.debug("days are not kept: {}", e.getMessage());
        }
    }

    private static UUID id(UUID session) {
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(24)
                .putLong(NAME)
                .putLong(session.getMostSignificantBits())
                .putLong(session.getLeastSignificantBits())
                .array());
    }

    /** Adds those that can be read, in order, and counts those that cannot. */
    private static int understand(Found found, List<SessionEvent> into) {
        var unread = found.damaged().size();
        for (var stored : found.whole()) {
            try {
                into.add(Json.read(stored.content(), FactJson.class).read());
            } catch (Json.NotUnderstood e) {
                unread++;
            }
        }
        return unread;
    }

    /** None while the day has not begun: its place was made, and nothing else happened. */
    private static List<JourneyDay> day(UUID session, Session kept) {
        var begun = kept.begunAt();
        if (begun.isEmpty()) {
            return List.of();
        }
        var signs = EnumSet.noneOf(Sign.class);
        if (kept.takenAt().isPresent()) {
            signs.add(Sign.MEDICINE_TAKEN);
        }
        if (kept.phase() == Phase.HELD) {
            signs.add(Sign.HELD_OFF);
        }
        if (kept.isEnded()) {
            signs.add(Sign.ENDED);
        }
        var when = kept.takenAt().orElse(begun.get());
        return List.of(new JourneyDay(session, kept.today(when), signs));
    }
}
