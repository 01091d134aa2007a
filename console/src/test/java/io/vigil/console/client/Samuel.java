package io.vigil.console.client;

import io.vigil.console.checklist.VitalsLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A client to test with. Nobody of this name is a client of anybody. */
public final class Samuel {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final UUID ID = new UUID(7, 1);

    private Samuel() {}

    /** A file in which nothing is missing and nothing is old on {@link #TODAY}. */
    public static ClientFile complete() {
        return complete(ID, "Samuel", TODAY);
    }

    /** The same of another client, with nothing missing and nothing old on {@code today}. */
    public static ClientFile complete(UUID id, String called, LocalDate today) {
        return new ClientFile(
                id,
                "Mira Okafor",
                new ClientFile.Person(
                        called,
                        called + " Adeyemi Reyes",
                        "he/him",
                        Optional.of(LocalDate.of(1988, 4, 9)),
                        verified("2175550117", today)),
                List.of(new Sitter("Ana", verified("217-555-0142", today), Sitter.Adult.NOTED)),
                new SecondContact("Jo", "brother", verified("+12175550190", today)),
                List.of(home(today)),
                new ClientFile.Prescription(
                        "Dr. Amira Haddad",
                        verified("217 555 0160", today),
                        "Ketamine 100 mg rapid dissolve tablet:\n  one under the tongue, hold ten minutes, then spit.",
                        Optional.of(today.minusDays(14)),
                        Optional.of(today.plusDays(30))),
                new VitalsLimits(135, 85, 150, 95, 95),
                new ClientFile.Health("Penicillin", "Asthma"));
    }

    public static Address home() {
        return home(TODAY);
    }

    private static Address home(LocalDate today) {
        return new Address(
                "home",
                "12 Elm Street\nSpringfield, IL 62704",
                "unit 4, door code 7731",
                Country.UNITED_STATES,
                verified("911", today),
                verified("2175550100", today),
                PhoneNumber.of("1-800-222-1222"),
                PhoneNumber.of("988"));
    }

    public static PhoneNumber verified(String number) {
        return verified(number, TODAY);
    }

    private static PhoneNumber verified(String number, LocalDate today) {
        return new PhoneNumber(number, Optional.of(today.minusDays(7)));
    }

    public static InnerFile inner() {
        return inner(ID);
    }

    public static InnerFile inner(UUID id) {
        return new InnerFile(id, List.of("The Night Watchman", "The Organizer"), List.of("To rest.\nAnd to listen."));
    }

    /** Nothing but a name. */
    public static ClientFile bare() {
        return new ClientFile(
                ID,
                "",
                new ClientFile.Person("Samuel", "", "", Optional.empty(), PhoneNumber.NONE),
                List.of(),
                SecondContact.NONE,
                List.of(),
                ClientFile.Prescription.NONE,
                VitalsLimits.DEFAULT,
                ClientFile.Health.NOTHING_KNOWN);
    }

    /** Everything was written down, four months ago: the numbers are old, and the prescription is over. */
    public static ClientFile old() {
        var file = complete();
        var home = home();
        var longAgo = Optional.of(TODAY.minusDays(120));
        var sister = Address.in(Country.UNITED_STATES, "my sister's", "4 Lake Road\nDecatur, IL 62521", "");
        return new ClientFile(
                file.id(),
                file.therapist(),
                file.person(),
                List.of(
                        new Sitter("Ana", new PhoneNumber("217-555-0142", longAgo), Sitter.Adult.NOTED),
                        new Sitter("Ruth", PhoneNumber.of("217-555-0177"), Sitter.Adult.NOT_ASKED)),
                SecondContact.NONE,
                List.of(
                        new Address(
                                home.label(),
                                home.street(),
                                home.unit(),
                                home.country(),
                                new PhoneNumber("911", longAgo),
                                home.dispatchCentre(),
                                home.poison(),
                                home.crisis()),
                        sister),
                new ClientFile.Prescription(
                        file.prescription().prescriber(),
                        file.prescription().phone(),
                        file.prescription().text(),
                        Optional.of(TODAY.minusDays(140)),
                        Optional.of(TODAY.minusDays(20))),
                file.limits(),
                file.health());
    }
}
