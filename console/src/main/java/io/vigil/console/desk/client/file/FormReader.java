package io.vigil.console.desk.client.file;

import io.vigil.console.checklist.Vitals;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.client.Address;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Field;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.PhoneNumber;
import io.vigil.console.client.SecondContact;
import io.vigil.console.client.Sitter;
import io.vigil.console.parts.Renamed;
import io.vigil.console.words.Bounds;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the form. Dates are written as 2026-11-23, pressures as 140/90; what cannot be read is named, never guessed. */
final class FormReader {
    private static final Words WORDS = Words.of(FormReader.class);
    private static final Pattern PRESSURE = Pattern.compile("\\s*(\\d{2,3})\\s*/\\s*(\\d{2,3})\\s*");
    private static final Pattern RATE = Pattern.compile("\\s*(\\d{2,3})\\s*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Nobody alive was born before, and nothing was verified. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final int ORDINARY_RATE = 70;
    private static final int ORDINARY_SYSTOLIC = 120;
    private static final int ORDINARY_DIASTOLIC = 80;
    private static final Set<Field> TEXTS = EnumSet.of(
            Field.PROTECTORS, Field.INTENTIONS, Field.STREET, Field.PRESCRIPTION, Field.ALLERGIES, Field.CONDITIONS);

    private final TypedClient typed;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What the form says.
     *
     * @param files empty when there are faults
     */
    record Read(Optional<Files> files, List<Fault> faults) {}

    /** One client's file, and what was written for the other. */
    record Files(ClientFile file, Written inner) {}

    /** What a form says of the inner work: names and intentions, as they are kept of somebody of whom nothing was. */
    record Written(List<String> protectors, List<String> intentions) {
        /** The same in the inner file {@code now}; the form was filled with the protectors of {@code filled}. */
        InnerFile in(InnerFile now, Written filled, List<Renamed> renamed, LocalDate today) {
            return new InnerFile.Written(filled.protectors(), protectors, intentions, renamed).in(now, today);
        }

        @Override
        public String toString() {
            return "Written[]";
        }
    }

    private record Pressure(int systolic, int diastolic) {}

    private FormReader(TypedClient typed) {
        this.typed = typed;
    }

    static Read read(UUID id, TypedClient typed) {
        var reader = new FormReader(typed);
        reader.tooLong();
        if (!reader.faults.isEmpty()) { // nothing is made of what no file can hold
            return new Read(Optional.empty(), List.copyOf(reader.faults));
        }
        if (typed.text(Field.CALLED).isBlank()) {
            reader.fault(Field.CALLED, 0, "fault.noName");
        }
        var born = reader.date(Field.BORN_ON, 0);
        var written = reader.date(Field.WRITTEN_ON, 0);
        var until = reader.date(Field.VALID_UNTIL, 0);
        if (written.isPresent() && until.filter(written.get()::isAfter).isPresent()) {
            reader.fault(
                    Field.VALID_UNTIL,
                    0,
                    "fault.overBeforeWritten",
                    written.get().toString());
        }
        var limits = reader.limits();
        var phone = reader.number(Field.CLIENT_PHONE, Field.CLIENT_PHONE_VERIFIED, 0);
        var prescriber = reader.number(Field.PRESCRIBER_PHONE, Field.PRESCRIBER_PHONE_VERIFIED, 0);
        var second = reader.number(Field.SECOND_PHONE, Field.SECOND_PHONE_VERIFIED, 0);
        var sitters = reader.sitters();
        var addresses = reader.addresses();
        if (!reader.faults.isEmpty()) {
            return new Read(Optional.empty(), List.copyOf(reader.faults));
        }
        var file = new ClientFile(
                id,
                typed.text(Field.THERAPIST),
                new ClientFile.Person(
                        typed.text(Field.CALLED), typed.text(Field.FULL_NAME), typed.text(Field.PRONOUNS), born, phone),
                sitters,
                new SecondContact(typed.text(Field.SECOND_NAME), typed.text(Field.SECOND_RELATION), second),
                addresses,
                new ClientFile.Prescription(
                        typed.text(Field.PRESCRIBER), prescriber, typed.text(Field.PRESCRIPTION), written, until),
                limits,
                new ClientFile.Health(typed.text(Field.ALLERGIES), typed.text(Field.CONDITIONS)));
        return new Read(Optional.of(new Files(file, inner(typed))), List.of());
    }

    /** What the form says of the inner work, whether the rest can be read or not. */
    static Written inner(TypedClient typed) {
        return new Written(
                typed.text(Field.PROTECTORS).lines().toList(),
                typed.text(Field.INTENTIONS).lines().toList());
    }

    private void tooLong() {
        typed.texts().forEach((spot, text) -> {
            var most = TEXTS.contains(spot.field()) ? Bounds.TEXT_CHARACTERS : Bounds.LINE_CHARACTERS;
            if (text.length() > most) {
                faults.add(new Fault(spot, WORDS.text("fault.tooLong", text.length(), most)));
            }
        });
        for (var field : List.of(Field.PROTECTORS, Field.INTENTIONS)) {
            var lines = typed.text(field).lines().count();
            if (lines > Bounds.ENTRIES) {
                fault(field, 0, "fault.tooMany", lines, Bounds.ENTRIES);
            }
        }
    }

    private List<Sitter> sitters() {
        var sitters = new ArrayList<Sitter>();
        for (var place = 0; place < typed.sitters(); place++) {
            var name = typed.text(Field.SITTER_NAME, place);
            var phone = number(Field.SITTER_PHONE, Field.SITTER_PHONE_VERIFIED, place);
            var adult = typed.text(Field.SITTER_ADULT, place).isEmpty() ? Sitter.Adult.NOT_ASKED : Sitter.Adult.NOTED;
            if (!name.isBlank() || phone.isKnown()) {
                sitters.add(new Sitter(name, phone, adult));
            } else if (adult == Sitter.Adult.NOTED) {
                fault(Field.SITTER_NAME, place, "fault.nobody");
            }
        }
        return sitters;
    }

    private List<Address> addresses() {
        var addresses = new ArrayList<Address>();
        for (var place = 0; place < typed.addresses(); place++) {
            var here = place;
            var address = new Address(
                    typed.text(Field.ADDRESS_LABEL, place),
                    typed.text(Field.STREET, place),
                    typed.text(Field.UNIT, place),
                    typed.country(place),
                    number(Field.EMERGENCY, Field.EMERGENCY_VERIFIED, place),
                    number(Field.DISPATCH, Field.DISPATCH_VERIFIED, place),
                    number(Field.POISON, Field.POISON_VERIFIED, place),
                    number(Field.CRISIS, Field.CRISIS_VERIFIED, place));
            if (TypedClient.OF_AN_ADDRESS.stream()
                    .anyMatch(field -> !typed.text(field, here).isBlank())) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private PhoneNumber number(Field field, Field verified, int place) {
        var text = typed.text(field, place);
        var on = date(verified, place);
        if (text.isBlank() && on.isPresent()) {
            fault(field, place, "fault.verifiedNothing");
            return PhoneNumber.NONE;
        }
        return new PhoneNumber(text, on);
    }

    private Optional<LocalDate> date(Field field, int place) {
        var text = typed.text(field, place).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var read = DATE.matcher(text).matches() ? parsed(text) : Optional.<LocalDate>empty();
        if (read.filter(date -> !date.isBefore(FIRST_DAY)).isEmpty()) {
            fault(field, place, "fault.noDate", text);
        }
        return read;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) { // a day that no month has; the text is in the form before the eyes
            return Optional.empty();
        }
    }

    private VitalsLimits limits() {
        var offered = VitalsLimits.DEFAULT;
        var amber = pressure(Field.AMBER, new Pressure(offered.amberSystolic(), offered.amberDiastolic()));
        var hold = pressure(Field.HOLD, new Pressure(offered.holdSystolic(), offered.holdDiastolic()));
        var rate = rate(offered.holdHeartRate());
        if (amber.systolic() > hold.systolic() || amber.diastolic() > hold.diastolic()) {
            fault(Field.AMBER, 0, "fault.amberAboveHold");
            return offered;
        }
        return new VitalsLimits(amber.systolic(), amber.diastolic(), hold.systolic(), hold.diastolic(), rate);
    }

    private Pressure pressure(Field field, Pressure offered) {
        var text = typed.text(field);
        if (text.isBlank()) {
            return offered;
        }
        var match = PRESSURE.matcher(text);
        if (match.matches()) {
            var read = new Pressure(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            if (Vitals.isPossible(read.systolic(), read.diastolic(), ORDINARY_RATE)) {
                return read;
            }
        }
        fault(field, 0, "fault.noPressure");
        return offered;
    }

    private int rate(int offered) {
        var text = typed.text(Field.HOLD_HEART_RATE);
        if (text.isBlank()) {
            return offered;
        }
        var match = RATE.matcher(text);
        if (match.matches()) {
            var read = Integer.parseInt(match.group(1));
            if (Vitals.isPossible(ORDINARY_SYSTOLIC, ORDINARY_DIASTOLIC, read)) {
                return read;
            }
        }
        fault(Field.HOLD_HEART_RATE, 0, "fault.noRate");
        return offered;
    }

    private void fault(Field field, int place, String key, Object... arguments) {
        faults.add(new Fault(new Spot(field, place), WORDS.text(key, arguments)));
    }
}
