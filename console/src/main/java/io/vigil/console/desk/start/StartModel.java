package io.vigil.console.desk.start;

import io.vigil.console.desk.port.Beginning;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads the form before a session. Dates are typed as 2026-11-23; what cannot be read is named, never guessed. */
public final class StartModel {
    private static final Words WORDS = Words.of(StartModel.class);

    private final StartActions actions;

    public StartModel(StartActions actions) {
        this.actions = actions;
    }

    /** The form as it was typed. */
    public record Typed(
            String therapist,
            String client,
            String protectors,
            String prescriber,
            String prescription,
            String writtenOn,
            String validUntil,
            String sitter,
            String sitterPhone,
            String clientPhone,
            String emergencyNumber,
            String emergencyVerifiedOn,
            String address) {}

    /** Opens the room, or says what keeps it closed. */
    public Optional<Notice> open(Typed typed) {
        var protectors = typed.protectors()
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (typed.therapist().isBlank()
                || typed.client().isBlank()
                || protectors.isEmpty()
                || typed.prescription().isBlank()) {
            return Optional.of(WORDS.notice("missing"));
        }
        try {
            actions.openRoom(beginning(typed, protectors));
            return Optional.empty();
        } catch (DateTimeParseException e) { // one of the three dates: its text is in the form before the eyes
            return Optional.of(WORDS.notice("date", e.getParsedString()));
        }
    }

    private static Beginning beginning(Typed typed, List<String> protectors) {
        return new Beginning(
                typed.therapist().strip(),
                typed.client().strip(),
                protectors,
                new Beginning.Prescription(
                        typed.prescriber().strip(),
                        typed.prescription().strip(),
                        date(typed.writtenOn()),
                        date(typed.validUntil())),
                new Beginning.Contacts(
                        typed.sitter().strip(),
                        typed.sitterPhone().strip(),
                        typed.clientPhone().strip(),
                        typed.emergencyNumber().strip(),
                        date(typed.emergencyVerifiedOn()),
                        typed.address().strip()));
    }

    private static Optional<LocalDate> date(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
    }
}
