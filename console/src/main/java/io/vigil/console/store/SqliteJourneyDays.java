package io.vigil.console.store;

import io.vigil.console.course.JourneyDay;
import io.vigil.console.course.JourneyDay.Sign;
import io.vigil.console.course.JourneyDays;
import io.vigil.console.session.Phase;
import io.vigil.console.session.Session;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.store.vault.Found;
import io.vigil.console.store.vault.VaultDamaged;
import io.vigil.console.store.vault.Vaults;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** What the record of each session says of its day: the psychotherapy vault is not asked. */
public final class SqliteJourneyDays implements JourneyDays {
    private final Vaults vaults;
    private final SessionShelf shelf;

    public SqliteJourneyDays(Vaults vaults, SecureRandom random) {
        this.vaults = vaults;
        this.shelf = new SessionShelf(vaults, random);
    }

    @Override
    public List<JourneyDay> of(UUID client) throws NotRead {
        var days = new ArrayList<JourneyDay>();
        var unread = 0;
        try {
            var shelved = new ArrayList<>(shelf.all());
            Collections.reverse(shelved);
            for (var each : shelved) {
                if (each.client().equals(client)) {
                    var facts = new ArrayList<SessionEvent>();
                    unread += understand(vaults.record().facts(each.session()), facts);
                    day(each.session(), Session.of(facts)).forEach(days::add);
                }
            }
        } catch (VaultDamaged e) {
            throw new NotRead("journey days of " + client + ": " + e.getMessage(), days);
        }
        if (unread > 0) {
            throw new NotRead("journey days of " + client + ": " + unread + " facts cannot be read", days);
        }
        return List.copyOf(days);
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
