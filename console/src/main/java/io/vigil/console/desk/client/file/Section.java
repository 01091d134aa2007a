package io.vigil.console.desk.client.file;

import io.vigil.console.client.Field;

/** The parts of the form, in the order in which they are asked. Alt and its number leads to each. */
enum Section {
    WHO(1, Field.CALLED),
    INNER(2, Field.PROTECTORS),
    SITTERS(3, Field.SITTER_NAME),
    SECOND(4, Field.SECOND_NAME),
    ADDRESSES(5, Field.ADDRESS_LABEL),
    PRESCRIPTION(6, Field.PRESCRIBER),
    LIMITS(7, Field.AMBER),
    CARD(8, Field.ALLERGIES);

    private final int number;
    private final Field first;

    Section(int number, Field first) {
        this.number = number;
        this.first = first;
    }

    Spot first() {
        return Spot.of(first);
    }

    /** From 1. */
    int number() {
        return number;
    }
}
