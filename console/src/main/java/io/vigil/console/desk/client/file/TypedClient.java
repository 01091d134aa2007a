package io.vigil.console.desk.client.file;

import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.client.Address;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Country;
import io.vigil.console.client.Field;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.PhoneNumber;
import io.vigil.console.client.Sitter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form as it stands on the screen, whether it can be read or not. Two forms that look alike are equal.
 *
 * @param texts what is not empty
 * @param sitters how many there is room for
 * @param addresses how many there is room for
 */
public record TypedClient(Map<Spot, String> texts, int sitters, int addresses) {
    /** Where one of several sitters is written. */
    static final List<Field> OF_A_SITTER =
            List.of(Field.SITTER_NAME, Field.SITTER_PHONE, Field.SITTER_PHONE_VERIFIED, Field.SITTER_ADULT);
    /** What belongs to the psychotherapy vault. */
    static final List<Field> INNER = List.of(Field.PROTECTORS, Field.INTENTIONS);
    /** Where one of several addresses is written. */
    static final List<Field> OF_AN_ADDRESS = List.of(
            Field.ADDRESS_LABEL,
            Field.COUNTRY,
            Field.STREET,
            Field.UNIT,
            Field.EMERGENCY,
            Field.EMERGENCY_VERIFIED,
            Field.DISPATCH,
            Field.DISPATCH_VERIFIED,
            Field.POISON,
            Field.POISON_VERIFIED,
            Field.CRISIS,
            Field.CRISIS_VERIFIED);

    public TypedClient {
        texts = Map.copyOf(texts);
    }

    /** The form for somebody new, with room for one sitter and one address. */
    static TypedClient blank(String therapist) {
        var form = new Form();
        form.put(Field.THERAPIST, therapist);
        form.limits(VitalsLimits.DEFAULT);
        return new TypedClient(form.texts, 1, 1);
    }

    static TypedClient of(ClientFile file, InnerFile inner) {
        var form = new Form();
        form.put(Field.THERAPIST, file.therapist());
        form.person(file.person());
        form.put(Field.PROTECTORS, String.join("\n", inner.protectors()));
        form.put(Field.INTENTIONS, String.join("\n", inner.intentions()));
        for (var place = 0; place < file.sitters().size(); place++) {
            form.sitter(file.sitters().get(place), place);
        }
        form.put(Field.SECOND_NAME, file.secondContact().name());
        form.put(Field.SECOND_RELATION, file.secondContact().relation());
        form.number(file.secondContact().phone(), Field.SECOND_PHONE, Field.SECOND_PHONE_VERIFIED, 0);
        for (var place = 0; place < file.addresses().size(); place++) {
            form.address(file.addresses().get(place), place);
        }
        form.prescription(file.prescription());
        form.limits(file.limits());
        form.put(Field.ALLERGIES, file.health().allergies());
        form.put(Field.CONDITIONS, file.health().conditions());
        return new TypedClient(
                form.texts,
                Math.max(1, file.sitters().size()),
                Math.max(1, file.addresses().size()));
    }

    /** What is typed in a field that is there once; empty where nothing is. */
    public String text(Field field) {
        return text(field, 0);
    }

    /** What is typed in a field of one of several; {@code place} counts from 0. */
    public String text(Field field, int place) {
        return texts.getOrDefault(new Spot(field, place), "");
    }

    /** What nobody can see in a text, a stray control or half a character, is left out of it. */
    TypedClient with(Spot spot, String typed) {
        var text = typed.codePoints()
                .filter(character -> character == '\n' || character == '\t' || !Character.isISOControl(character))
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var next = new HashMap<>(texts);
        if (text.isEmpty()) {
            next.remove(spot);
        } else {
            next.put(spot, text);
        }
        return new TypedClient(next, sitters, addresses);
    }

    TypedClient withAnotherSitter() {
        return new TypedClient(texts, sitters + 1, addresses);
    }

    TypedClient withAnotherAddress() {
        return new TypedClient(texts, sitters, addresses + 1);
    }

    /** The inner work of {@code other}, and everything else as it is here. */
    TypedClient withInnerOf(TypedClient other) {
        var next = new HashMap<>(texts);
        for (var field : INNER) {
            next.remove(Spot.of(field));
            if (!other.text(field).isEmpty()) {
                next.put(Spot.of(field), other.text(field));
            }
        }
        return new TypedClient(next, sitters, addresses);
    }

    /** Everything of {@code other} but the inner work, which stays as it is here. */
    TypedClient withRecordOf(TypedClient other) {
        return other.withInnerOf(this);
    }

    /** The last place is emptied, never taken away. */
    TypedClient withoutSitter(int place) {
        return new TypedClient(without(OF_A_SITTER, place), Math.max(1, sitters - 1), addresses);
    }

    TypedClient withoutAddress(int place) {
        return new TypedClient(without(OF_AN_ADDRESS, place), sitters, Math.max(1, addresses - 1));
    }

    /**
     * The same in another country: numbers that are still the old one's are exchanged, numbers that somebody typed stay.
     */
    TypedClient inCountry(Country next, int place) {
        var before = country(place);
        return with(new Spot(Field.COUNTRY, place), next == Country.ELSEWHERE ? "" : next.name())
                .offered(Field.EMERGENCY, before.emergency(), next.emergency(), place)
                .offered(Field.POISON, before.poison(), next.poison(), place)
                .offered(Field.CRISIS, before.crisis(), next.crisis(), place);
    }

    /** Where no country was chosen it is another one, of which we know no numbers. */
    Country country(int place) {
        var chosen = text(Field.COUNTRY, place);
        return chosen.isEmpty() ? Country.ELSEWHERE : Country.valueOf(chosen);
    }

    private TypedClient offered(Field number, String before, String next, int place) {
        return text(number, place).equals(before) ? with(new Spot(number, place), next) : this;
    }

    private Map<Spot, String> without(List<Field> fields, int place) {
        var next = new HashMap<Spot, String>();
        texts.forEach((spot, text) -> {
            if (!fields.contains(spot.field()) || spot.place() < place) {
                next.put(spot, text);
            } else if (spot.place() > place) {
                next.put(new Spot(spot.field(), spot.place() - 1), text);
            }
        });
        return next;
    }

    /** Names and telephone numbers stay out of every log. */
    @Override
    public String toString() {
        return "TypedClient[texts=" + texts.size() + "]";
    }

    private static final class Form {
        private final Map<Spot, String> texts = new HashMap<>();

        void put(Field field, String text) {
            put(field, 0, text);
        }

        void put(Field field, int place, String text) {
            if (!text.isEmpty()) {
                texts.put(new Spot(field, place), text);
            }
        }

        void date(Field field, int place, Optional<LocalDate> date) {
            put(field, place, date.map(LocalDate::toString).orElse(""));
        }

        void number(PhoneNumber number, Field typed, Field verified, int place) {
            put(typed, place, number.typed());
            date(verified, place, number.verifiedOn());
        }

        void person(ClientFile.Person person) {
            put(Field.CALLED, person.called());
            put(Field.FULL_NAME, person.fullName());
            put(Field.PRONOUNS, person.pronouns());
            date(Field.BORN_ON, 0, person.bornOn());
            number(person.phone(), Field.CLIENT_PHONE, Field.CLIENT_PHONE_VERIFIED, 0);
        }

        void sitter(Sitter sitter, int place) {
            put(Field.SITTER_NAME, place, sitter.name());
            number(sitter.phone(), Field.SITTER_PHONE, Field.SITTER_PHONE_VERIFIED, place);
            put(
                    Field.SITTER_ADULT,
                    place,
                    sitter.adult() == Sitter.Adult.NOTED ? sitter.adult().name() : "");
        }

        void address(Address address, int place) {
            put(Field.ADDRESS_LABEL, place, address.label());
            put(
                    Field.COUNTRY,
                    place,
                    address.country() == Country.ELSEWHERE
                            ? ""
                            : address.country().name());
            put(Field.STREET, place, address.street());
            put(Field.UNIT, place, address.unit());
            number(address.emergency(), Field.EMERGENCY, Field.EMERGENCY_VERIFIED, place);
            number(address.dispatchCentre(), Field.DISPATCH, Field.DISPATCH_VERIFIED, place);
            number(address.poison(), Field.POISON, Field.POISON_VERIFIED, place);
            number(address.crisis(), Field.CRISIS, Field.CRISIS_VERIFIED, place);
        }

        void prescription(ClientFile.Prescription prescription) {
            put(Field.PRESCRIBER, prescription.prescriber());
            number(prescription.phone(), Field.PRESCRIBER_PHONE, Field.PRESCRIBER_PHONE_VERIFIED, 0);
            put(Field.PRESCRIPTION, prescription.text());
            date(Field.WRITTEN_ON, 0, prescription.writtenOn());
            date(Field.VALID_UNTIL, 0, prescription.validUntil());
        }

        void limits(VitalsLimits limits) {
            put(Field.AMBER, limits.amberSystolic() + "/" + limits.amberDiastolic());
            put(Field.HOLD, limits.holdSystolic() + "/" + limits.holdDiastolic());
            put(Field.HOLD_HEART_RATE, Integer.toString(limits.holdHeartRate()));
        }
    }
}
