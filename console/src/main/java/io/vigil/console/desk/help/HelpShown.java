package io.vigil.console.desk.help;

import java.util.List;

/**
 * What has to be said and whom to call.
 *
 * @param address where the client is right now, or empty while unknown
 * @param facts one line each: what was taken and when, the last vitals, and what else a dispatcher asks
 * @param contacts in the order in which they are called
 */
public record HelpShown(String address, List<String> facts, List<Contact> contacts) {
    /** Somebody to call. The hint says, for example, when the number was verified; it may be empty. */
    public record Contact(String who, String number, String hint) {}

    public HelpShown {
        facts = List.copyOf(facts);
        contacts = List.copyOf(contacts);
    }

    public static HelpShown nothingYet() {
        return new HelpShown("", List.of(), List.of());
    }
}
