package io.vigil.console.release;

import io.vigil.console.client.ClientFile;
import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;

/**
 * That the therapist means these psychotherapy notes to leave the house. It is made in no other way than by typing the name
 * as the client is called, so that a hand that slips, or another client's open file, releases nothing.
 */
public final class Confirmed {
    private final ClientFile client;

    private Confirmed(ClientFile client) {
        this.client = client;
    }

    /**
     * The confirmation, if {@code typed} is the name. Blanks around it do not count, nor do two ways to write one letter;
     * upper and lower case do.
     */
    public static Optional<Confirmed> typed(ClientFile client, String typed) {
        return written(client.person().called()).equals(written(typed))
                ? Optional.of(new Confirmed(client))
                : Optional.empty();
    }

    private static String written(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    public UUID client() {
        return client.id();
    }

    /** Who exports, by the name that stands in the client's file. */
    public String therapist() {
        return client.therapist();
    }

    ClientFile file() {
        return client;
    }

    @Override
    public String toString() {
        return "Confirmed[" + client.id() + "]";
    }
}
