package io.vigil.console.link.invite;

/** Whom an invitation is for. It decides which page opens, and nothing of the line: each is two parties and one secret. */
public enum Role {
    CLIENT("/j"),
    /** The person who is with the client: reads, says and asks, and is heard while the therapist speaks with them. */
    SITTER("/s"),
    /** Who prescribed the medicine, elsewhere: reads what was taken and when, and asks to speak. */
    PRESCRIBER("/p");

    private final String page;

    Role(String page) {
        this.page = page;
    }

    /** Where on the server the page of this role stands. */
    String page() {
        return page;
    }
}
