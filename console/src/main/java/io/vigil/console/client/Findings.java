package io.vigil.console.client;

import io.vigil.console.client.Finding.Weight;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads two files and says what is missing in them or has become old. Nothing is filled in, and nothing is forbidden. */
public final class Findings {
    private static final Words WORDS = Words.of(Findings.class);
    /** With fewer digits a number is a short one, which a telephone exchange resolves by where the caller is. */
    private static final int SHORTEST_DISPATCH_NUMBER = 7;

    private final LocalDate today;
    private final Duration verifiedWithin;
    private final List<Finding> found = new ArrayList<>();

    private Findings(LocalDate today, Duration verifiedWithin) {
        this.today = today;
        this.verifiedWithin = verifiedWithin;
    }

    /** The heaviest first; then what concerns the usual sitter and address before the others. */
    public static List<Finding> of(ClientFile file, InnerFile inner, LocalDate today) {
        return of(file, inner, today, PhoneNumber.VERIFIED_WITHIN);
    }

    /** The same with a practice's own {@code verifiedWithin}, in whole days: an older verification is said to be old. */
    public static List<Finding> of(ClientFile file, InnerFile inner, LocalDate today, Duration verifiedWithin) {
        var findings = new Findings(today, verifiedWithin);
        findings.person(file);
        findings.inner(inner);
        findings.sitters(file.sitters());
        findings.second(file.secondContact());
        findings.addresses(file.addresses());
        findings.prescription(file.prescription());
        findings.health(file.health());
        return findings.found.stream()
                .sorted(Comparator.comparing(Finding::weight)
                        .thenComparing(Finding::place)
                        .thenComparing(Finding::field))
                .toList();
    }

    private void person(ClientFile file) {
        var person = file.person();
        missing(file.therapist(), Weight.KEEPS_THE_ROOM_CLOSED, Field.THERAPIST, 0);
        missing(person.fullName(), Weight.WHEN_THERE_IS_TIME, Field.FULL_NAME, 0);
        if (person.bornOn().isEmpty()) {
            add(Weight.WHEN_THERE_IS_TIME, Field.BORN_ON, 0, "missing.BORN_ON");
        } else if (person.bornOn().get().isAfter(today)) {
            add(
                    Weight.WHEN_THERE_IS_TIME,
                    Field.BORN_ON,
                    0,
                    "bornInTheFuture",
                    person.bornOn().get().toString());
        }
        number(person.phone(), Field.CLIENT_PHONE, 0, "");
    }

    private void inner(InnerFile inner) {
        if (inner.protectors().isEmpty()) {
            add(Weight.KEEPS_THE_ROOM_CLOSED, Field.PROTECTORS, 0, "missing.PROTECTORS");
        }
        if (inner.intentions().isEmpty()) {
            add(Weight.WHEN_THERE_IS_TIME, Field.INTENTIONS, 0, "missing.INTENTIONS");
        }
    }

    private void sitters(List<Sitter> sitters) {
        if (sitters.isEmpty()) {
            add(Weight.BEFORE_THE_MEDICINE, Field.SITTER_NAME, 0, "noSitter");
        }
        for (var place = 0; place < sitters.size(); place++) {
            var sitter = sitters.get(place);
            var name = sitter.name().isEmpty() ? WORDS.text("theSitter") : sitter.name();
            missing(sitter.name(), Weight.BEFORE_THE_MEDICINE, Field.SITTER_NAME, place);
            number(sitter.phone(), Field.SITTER_PHONE, place, name);
            if (sitter.adult() == Sitter.Adult.NOT_ASKED) {
                add(Weight.BEFORE_THE_MEDICINE, Field.SITTER_ADULT, place, "adultNotNoted", name);
            }
        }
    }

    private void second(SecondContact second) {
        if (second.name().isEmpty() && !second.phone().isKnown()) {
            add(Weight.BEFORE_THE_MEDICINE, Field.SECOND_NAME, 0, "noSecondContact");
            return;
        }
        missing(second.name(), Weight.BEFORE_THE_MEDICINE, Field.SECOND_NAME, 0);
        number(second.phone(), Field.SECOND_PHONE, 0, "");
    }

    private void addresses(List<Address> addresses) {
        if (addresses.isEmpty()) {
            add(Weight.BEFORE_THE_MEDICINE, Field.STREET, 0, "noAddress");
        }
        for (var place = 0; place < addresses.size(); place++) {
            var address = addresses.get(place);
            var which = addresses.size() == 1 || address.label().isEmpty()
                    ? WORDS.text("thisAddress")
                    : WORDS.text("namedAddress", address.label());
            if (!address.isKnown()) {
                add(Weight.BEFORE_THE_MEDICINE, Field.STREET, place, "missing.STREET", which);
            }
            number(address.emergency(), Field.EMERGENCY, place, which);
            dispatch(address.dispatchCentre(), place, which);
            everywhere(address.poison(), address.country().poison(), Field.POISON, place, which);
            everywhere(address.crisis(), address.country().crisis(), Field.CRISIS, place, which);
        }
    }

    private void dispatch(PhoneNumber centre, int place, String which) {
        var count = centre.digits().length();
        if (count > 0 && count < SHORTEST_DISPATCH_NUMBER) {
            add(Weight.BEFORE_THE_MEDICINE, Field.DISPATCH, place, "shortDispatch", which, centre.shown());
        } else {
            number(centre, Field.DISPATCH, place, which);
        }
    }

    /** A line of the whole country: the one that we offered is good as it stands. */
    private void everywhere(PhoneNumber line, String offered, Field field, int place, String which) {
        if (!line.isKnown()) {
            add(Weight.WHEN_THERE_IS_TIME, field, place, "missing." + field, which);
        } else if (!line.typed().equals(offered) || line.verifiedOn().isPresent()) {
            number(line, field, place, which);
        }
    }

    private void prescription(ClientFile.Prescription prescription) {
        missing(prescription.prescriber(), Weight.BEFORE_THE_MEDICINE, Field.PRESCRIBER, 0);
        number(prescription.phone(), Field.PRESCRIBER_PHONE, 0, "");
        if (prescription.text().isBlank()) {
            add(Weight.KEEPS_THE_ROOM_CLOSED, Field.PRESCRIPTION, 0, "missing.PRESCRIPTION");
            return;
        }
        prescription
                .writtenOn()
                .filter(date -> date.isAfter(today))
                .ifPresent(date -> add(
                        Weight.BEFORE_THE_MEDICINE, Field.WRITTEN_ON, 0, "prescriptionInTheFuture", date.toString()));
        if (prescription.validUntil().isEmpty()) {
            add(Weight.BEFORE_THE_MEDICINE, Field.VALID_UNTIL, 0, "missing.VALID_UNTIL");
        } else if (prescription.validUntil().get().isBefore(today)) {
            var until = prescription.validUntil().get().toString();
            add(Weight.BEFORE_THE_MEDICINE, Field.VALID_UNTIL, 0, "prescriptionOver", until);
        }
    }

    private void health(ClientFile.Health health) {
        missing(health.allergies(), Weight.WHEN_THERE_IS_TIME, Field.ALLERGIES, 0);
        missing(health.conditions(), Weight.WHEN_THERE_IS_TIME, Field.CONDITIONS, 0);
    }

    private void missing(String text, Weight weight, Field field, int place) {
        if (text.isBlank()) {
            add(weight, field, place, "missing." + field);
        }
    }

    /** @param of whose number it is, or for which address */
    private void number(PhoneNumber number, Field field, int place, String of) {
        var name = WORDS.text("number." + field, of);
        if (!number.isKnown()) {
            add(Weight.BEFORE_THE_MEDICINE, field, place, "numberMissing", name);
        } else if (number.digits().isEmpty()) {
            add(Weight.BEFORE_THE_MEDICINE, field, place, "numberWithoutDigits", name, number.shown());
        } else if (number.verifiedOn().isEmpty()) {
            add(Weight.BEFORE_THE_MEDICINE, field.verified(), place, "numberNeverVerified", name);
        } else {
            verified(number.verifiedOn().get(), field.verified(), place, name);
        }
    }

    private void verified(LocalDate on, Field field, int place, String name) {
        var days = ChronoUnit.DAYS.between(on, today);
        if (days < 0) {
            add(Weight.BEFORE_THE_MEDICINE, field, place, "numberVerifiedInTheFuture", name, on.toString());
        } else if (days > verifiedWithin.toDays()) {
            add(Weight.BEFORE_THE_MEDICINE, field, place, "numberOld", name, Long.toString(days));
        }
    }

    private void add(Weight weight, Field field, int place, String key, Object... arguments) {
        found.add(new Finding(weight, field, place, WORDS.text(key, arguments)));
    }
}
