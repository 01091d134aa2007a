package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.escalation.Alarms;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Card.Entry;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is read aloud and who is called, from the plan and the facts. What was asked today comes before what was written down
 * earlier. Nothing of the psychotherapy vault stands on it.
 */
public final class CallSheet {
    private static final Words WORDS = Words.of(CallSheet.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Session session;
    private final SessionPlan plan;
    private final Alarms alarms;
    private final Instant now;
    private final Read read;

    /** When it is read. */
    private enum Read {
        /** As it was made: a time says how long ago it was. */
        AT_ONCE,
        /** Nobody knows when: the clock alone is right then. */
        LATER
    }

    private CallSheet(Session session, SessionPlan plan, Alarms alarms, Instant now, Read read) {
        this.session = session;
        this.plan = plan;
        this.alarms = alarms;
        this.now = now;
        this.read = read;
    }

    /** Who is called in this session. */
    public static People people(Session session) {
        return session.plan().map(plan -> people(session, plan)).orElseGet(People::nobodyYet);
    }

    private static People people(Session session, SessionPlan plan) {
        var contacts = plan.contacts();
        var card = contacts.card();
        return new People(
                plan.client(),
                today(session, Item.CALL_BACK_NUMBER, contacts.clientPhone()),
                contacts.sitter(),
                contacts.sitterPhone(),
                plan.prescription().prescriber(),
                card.prescriberPhone(),
                emergencyNumber(EmergencyToday.of(session)),
                PlaceToday.number(session, card.dispatchCentre()),
                card.secondContact(),
                card.secondContactPhone(),
                card.poisonLine(),
                card.crisisLine(),
                today(session, Item.ADDRESS, contacts.address()));
    }

    private static String emergencyNumber(EmergencyToday emergency) {
        return switch (emergency.goodFor()) {
            case TODAYS_PLACE -> emergency.number();
            case ADDRESS_ON_FILE -> PlaceToday.ofTheFile(emergency.number());
            case EARLIER_ADDRESS -> PlaceToday.ofAnEarlierAddress(emergency.number());
        };
    }

    private static String today(Session session, Item item, String otherwise) {
        var written = session.written(item);
        return written.isEmpty() ? otherwise : written;
    }

    /**
     * The card as it is to be read aloud at {@code now}.
     *
     * @param alarms those that stand, kept or not: a full disk takes nothing off the card
     */
    public static Card card(Session session, Alarms alarms, Instant now) {
        return card(session, alarms, now, Read.AT_ONCE);
    }

    /** The same for whoever cannot make it anew: nothing on it is counted from {@code now}, so that it stays true. */
    public static Card cardForLater(Session session, Alarms alarms, Instant now) {
        return card(session, alarms, now, Read.LATER);
    }

    private static Card card(Session session, Alarms alarms, Instant now, Read read) {
        return session.plan()
                .map(plan -> new CallSheet(session, plan, alarms, now, read).card())
                .orElseGet(Card::empty);
    }

    private Card card() {
        var people = people(session, plan);
        Map<Entry, String> known = new EnumMap<>(Entry.class);
        known.put(Entry.ADDRESS, people.place());
        known.put(Entry.HAPPENING, happening());
        known.put(Entry.CLIENT, client());
        known.put(Entry.BREATHING, breathing());
        known.put(Entry.MEDICINE, medicine());
        session.lastVitals()
                .ifPresent(vitals -> known.put(
                        Entry.VITALS,
                        WORDS.text(
                                "card.vitals",
                                vitals.systolic(),
                                vitals.diastolic(),
                                vitals.heartRate(),
                                when(vitals.at()))));
        session.sedation().ifPresent(sedation -> known.put(Entry.SEDATION, WORDS.text("card.sedation." + sedation)));
        known.put(Entry.ALLERGIES, plan.contacts().card().allergies());
        known.put(Entry.CONDITIONS, plan.contacts().card().conditions());
        known.put(Entry.CALL_BACK, named(plan.client(), people.clientPhone()));
        var checked = plan.contacts().card().checkedOn();
        known.put(Entry.SITTER, named(people.sitter(), verified(people.sitterPhone(), checked.sitter())));
        known.put(Entry.EMERGENCY_NUMBER, emergencyNumber(people));
        known.put(
                Entry.DISPATCH_CENTRE,
                PlaceToday.isElsewhere(session)
                        ? people.dispatchCentre()
                        : verified(
                                people.dispatchCentre(), plan.contacts().card().dispatchCentreVerifiedOn()));
        known.put(
                Entry.PRESCRIBER, named(people.prescriber(), verified(people.prescriberPhone(), checked.prescriber())));
        known.put(
                Entry.SECOND_CONTACT,
                named(people.secondContact(), verified(people.secondContactPhone(), checked.secondContact())));
        return Card.of(known);
    }

    /** Threats to life first, then the alarms that stand. */
    private String happening() {
        var said = new ArrayList<String>();
        session.ladder().dangers().forEach(danger -> said.add(EscalationWords.text(danger)));
        alarms.on()
                .values()
                .forEach(alarm ->
                        said.add(WORDS.text("card.since", EscalationWords.text(alarm.cause()), time(alarm.since()))));
        return String.join("; ", said);
    }

    private String breathing() {
        return session.breathing()
                .map(seen -> WORDS.text(
                        seen.breathing() == Breathing.NORMAL ? "card.breathes" : "card.breathesNot", when(seen.at())))
                .orElse("");
    }

    /** Everything that was taken, by plan or outside it, as it was said: nothing is computed, nothing is left out. */
    private String medicine() {
        var taken = new ArrayList<String>();
        session.medicine()
                .ifPresent(medicine -> taken.add(WORDS.text(
                        "card.taken." + medicine.witness(),
                        medicine.amount(),
                        plan.prescription().text(),
                        when(medicine.takenAt()))));
        session.outsideThePlan()
                .forEach(outside -> taken.add(
                        outside.what().isEmpty()
                                ? WORDS.text("card.outsideUnknown", when(outside.at()))
                                : WORDS.text("card.outside", outside.what(), when(outside.at()))));
        return String.join("\n", taken);
    }

    /** As the emergency services write it down, with the age. */
    private String client() {
        var card = plan.contacts().card();
        var name = card.fullName().isBlank() ? plan.client() : card.fullName().strip();
        return card.bornOn()
                .map(born -> WORDS.text(
                        "card.age",
                        name,
                        Period.between(born, session.today(now)).getYears(),
                        born.toString()))
                .orElseGet(() -> WORDS.text("card.noAge", name));
    }

    /** A day of verification is that of the file's number, at the file's address. */
    private String emergencyNumber(People people) {
        var elsewhere = PlaceToday.isElsewhere(session);
        var asked = session.written(Item.EMERGENCY_NUMBER).strip();
        if (EmergencyToday.isAskedForToday(session) && (elsewhere || !asked.equals(EmergencyToday.onFile(session)))) {
            return WORDS.text("card.askedToday", asked);
        }
        return elsewhere || EmergencyToday.of(session).goodFor() != EmergencyToday.GoodFor.TODAYS_PLACE
                ? people.emergencyNumber()
                : verified(people.emergencyNumber(), plan.contacts().emergencyVerifiedOn());
    }

    private static String verified(String number, Optional<LocalDate> on) {
        if (number.isBlank()) {
            return "";
        }
        return on.map(day -> WORDS.text("card.verified", number, day.toString()))
                .orElseGet(() -> WORDS.text("card.notVerified", number));
    }

    /** A name without a number is no way to call anybody: the number is named as missing. */
    private static String named(String name, String number) {
        if (number.isBlank()) {
            return name.isBlank() ? "" : WORDS.text("card.noNumber", name);
        }
        return (name + " " + number).strip();
    }

    private String when(Instant at) {
        var minutes = Duration.between(at, now).toMinutes();
        return read == Read.LATER || minutes < 0 ? time(at) : WORDS.text("card.ago", time(at), minutes);
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(plan.zone()));
    }

    /** Every rung as it is shown, in the order of its number. */
    public static List<People.Call> calls(Session session) {
        var people = people(session);
        return Arrays.stream(Rung.values()).map(people::call).toList();
    }
}
