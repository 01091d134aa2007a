package io.vigil.console.client;

import io.vigil.console.words.Bounds;

/**
 * Who is called when the sitter does not answer: somebody who is not in the client's home.
 *
 * @param name empty when nobody was named
 * @param relation to the client, in a word or two
 */
public record SecondContact(String name, String relation, PhoneNumber phone) {
    public static final SecondContact NONE = new SecondContact("", "", PhoneNumber.NONE);

    public SecondContact {
        name = Bounds.line("a contact's name", name);
        relation = Bounds.line("a contact's relation", relation);
    }

    @Override
    public String toString() {
        return "SecondContact[]";
    }
}
