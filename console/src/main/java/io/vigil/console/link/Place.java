package io.vigil.console.link;

/** Which of a practice's two servers is meant, in the order in which an invitation names them. */
public enum Place {
    FIRST,
    SECOND;

    Place other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
