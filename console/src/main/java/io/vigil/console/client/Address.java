package io.vigil.console.client;

import io.vigil.console.words.Bounds;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in which the client may be on the day, and whom to call for it.
 *
 * @param label what the place is called: home, at my sister's
 * @param street street, number, town, as it is told to a dispatcher
 * @param unit floor, unit and door code
 * @param emergency the local emergency number, to be dialled there
 * @param dispatchCentre the ten-digit number of the centre that can dispatch to this address: a short number dialled by
 *     the therapist reaches the therapist's own centre
 */
public record Address(
        String label,
        String street,
        String unit,
        Country country,
        PhoneNumber emergency,
        PhoneNumber dispatchCentre,
        PhoneNumber poison,
        PhoneNumber crisis) {
    public Address {
        label = Bounds.line("an address's label", label);
        street = Bounds.text("an address", street).strip();
        unit = Bounds.line("an address's unit", unit);
    }

    /** A place with the numbers of its country, not yet verified by anybody. */
    public static Address in(Country country, String label, String street, String unit) {
        return new Address(
                label,
                street,
                unit,
                country,
                PhoneNumber.of(country.emergency()),
                PhoneNumber.NONE,
                PhoneNumber.of(country.poison()),
                PhoneNumber.of(country.crisis()));
    }

    /** Whether there is anything to send an ambulance to. */
    public boolean isKnown() {
        return !street.isEmpty();
    }

    /** In one line, as it is read aloud: street, unit and door code. */
    public String readAloud() {
        return Stream.concat(street.lines(), Stream.of(unit))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "Address[]";
    }
}
