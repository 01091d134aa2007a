package io.vigil.console.link.place;

/** Which of a practice's two servers is meant, in the order in which an invitation names them. */
public enum Place {
    FIRST,
    SECOND;

    public Place other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
