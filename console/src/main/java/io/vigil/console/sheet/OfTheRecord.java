package io.vigil.console.sheet;

import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Vault;

/**
 * A session as the record vault alone knows it. Whatever is computed from it can hold nothing of the psychotherapy vault,
 * because the facts of that vault are not there (domain.md §6).
 */
public final class OfTheRecord {
    private OfTheRecord() {}

    /** The same session without what the psychotherapy vault keeps. */
    public static Session of(Session session) {
        return Session.of(
                session.facts().stream().filter(OfTheRecord::isOfTheRecord).toList());
    }

    static boolean isOfTheRecord(SessionEvent fact) {
        return fact.vault() == Vault.RECORD;
    }
}
