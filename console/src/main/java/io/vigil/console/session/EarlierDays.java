package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.Vitals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the session record tells of the same client's journey days before this one. It is shown beside today's, and decides
 * nothing.
 *
 * @param journeys how many of them there were: days on which medicine was taken
 * @param readings of the days on which there were any, oldest first, the latest {@value #MOST} at most
 * @param asked the emergency numbers that were asked, talks among them, oldest first
 */
public record EarlierDays(int journeys, List<Readings> readings, List<AskedNumber> asked) {
    public static final int MOST = 12;

    public static final EarlierDays NONE = new EarlierDays(0, List.of());

    /** Days on which no number was asked. */
    public EarlierDays(int journeys, List<Readings> readings) {
        this(journeys, readings, List.of());
    }

    /** Whether the medicine was taken on a day. */
    public enum Held {
        TO_THE_JOURNEY,
        OFF
    }

    /**
     * The readings of one day.
     *
     * @param last empty when there was one reading alone
     */
    public record Readings(LocalDate on, Vitals first, Optional<Vitals> last, Held held) {
        @Override
        public String toString() {
            return "Readings[" + on + "]";
        }
    }

    /**
     * An emergency number that was asked, and for which address.
     *
     * @param on the day of it, where the therapist was
     */
    public record AskedNumber(LocalDate on, String address, String number) {
        @Override
        public String toString() {
            return "AskedNumber[" + on + "]";
        }
    }

    public EarlierDays {
        readings = List.copyOf(readings);
        asked = List.copyOf(asked);
    }

    /** The number that was asked last when the client was where they are today; empty until today's address is known. */
    public Optional<AskedNumber> askedHere(Session session) {
        var here = PlaceToday.address(session);
        return asked.stream()
                .filter(each -> PlaceToday.isSame(each.address(), here))
                .reduce((earlier, later) -> later);
    }

    /**
     * What these sessions tell. A talk is no journey day.
     *
     * @param sessions in the order of their beginning
     */
    public static EarlierDays of(List<Session> sessions) {
        var days = sessions.stream()
                .filter(session -> session.plan().filter(plan -> !plan.isTalk()).isPresent())
                .toList();
        var readings = days.stream().flatMap(day -> readings(day).stream()).toList();
        return new EarlierDays(
                (int) days.stream().filter(day -> day.takenAt().isPresent()).count(),
                readings.subList(Math.max(0, readings.size() - MOST), readings.size()),
                sessions.stream().flatMap(session -> asked(session).stream()).toList());
    }

    private static Optional<AskedNumber> asked(Session session) {
        return session.standing(Item.EMERGENCY_NUMBER)
                .filter(kept -> EmergencyToday.isAskedForToday(session))
                .map(kept -> new AskedNumber(
                        session.today(kept.at()),
                        PlaceToday.address(session),
                        session.written(Item.EMERGENCY_NUMBER).strip()));
    }

    private static Optional<Readings> readings(Session day) {
        var taken = day.vitals();
        return taken.stream()
                .findFirst()
                .map(first -> new Readings(
                        day.today(first.at()),
                        first,
                        taken.size() > 1 ? day.lastVitals() : Optional.empty(),
                        day.takenAt().isPresent() ? Held.TO_THE_JOURNEY : Held.OFF));
    }
}
