package io.vigil.console.session.command;

import io.vigil.console.checklist.Item;
import io.vigil.console.session.Session;
import io.vigil.console.session.WhereNow;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Where the client is now, and by which numbers help comes there: three fields as they were typed, kept together. A field
 * that says what is known already is no fact, so that nothing counts as asked today that nobody asked.
 *
 * @param emergencyNumber empty when none was typed
 * @param readAloud whether the emergency number that stands there was read aloud and is right where the client is
 */
public record PutWhereRight(String address, String emergencyNumber, String callBackNumber, ReadAloud readAloud)
        implements SessionCommand {
    /** Whether the emergency number was read aloud. */
    public enum ReadAloud {
        YES,
        NO
    }

    @Override
    public Decision decide(Session session, Instant now) {
        var known = WhereNow.of(session);
        if (known.isEmpty()) {
            return Decision.refuse(SessionNotices.notNow());
        }
        if (Typed.isTooLong(address, emergencyNumber, callBackNumber)) {
            return Decision.refuse(SessionNotices.tooLong());
        }
        var where = known.get();
        var number = number(where);
        if (isEmptied(where.address(), address)
                || isEmptied(where.callBackNumber(), callBackNumber)
                || (number.isEmpty() && isEmptied(where.emergencyNumber(), emergencyNumber))) {
            return Decision.refuse(SessionNotices.whereIsEmpty());
        }
        var facts = new ArrayList<SessionEvent>(); // the address first: the number is asked for where it says
        unlessKnown(where.address(), address).ifPresent(text -> facts.add(kept(now, Item.ADDRESS, text)));
        number.ifPresent(text -> facts.add(kept(now, Item.EMERGENCY_NUMBER, text)));
        unlessKnown(where.callBackNumber(), callBackNumber)
                .ifPresent(text -> facts.add(kept(now, Item.CALL_BACK_NUMBER, text)));
        return facts.isEmpty() ? Decision.refuse(SessionNotices.whereIsSoAlready()) : new Decision.Accepted(facts);
    }

    /** What was typed, otherwise the one that was read aloud: asked, whether it stood there before or not. */
    private Optional<String> number(WhereNow where) {
        var typed = unlessKnown(where.emergencyNumber(), emergencyNumber);
        return typed.isPresent() || readAloud == ReadAloud.NO
                ? typed
                : Optional.of(where.toReadAloud()).filter(number -> !number.isEmpty());
    }

    /** A field has one line, whatever stands in the file. */
    private static Optional<String> unlessKnown(String known, String typed) {
        var text = Typed.clean(typed);
        return text.isEmpty() || oneLine(text).equals(oneLine(Typed.clean(known)))
                ? Optional.empty()
                : Optional.of(text);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static boolean isEmptied(String known, String typed) {
        return !known.isEmpty() && Typed.clean(typed).isEmpty();
    }

    private static SessionEvent kept(Instant now, Item item, String text) {
        return new SessionEvent.ItemKept(now, item, text);
    }

    @Override
    public String toString() {
        return "PutWhereRight[]";
    }
}
