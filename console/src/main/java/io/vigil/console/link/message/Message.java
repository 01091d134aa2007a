package io.vigil.console.link.message;

/** One thing said on the line. The two directions are types of their own, so that nobody can send what only the other may. */
public sealed interface Message permits FromConsole, FromGuest {
    /** The longest name or text a person reads, in characters. */
    int LONGEST_NAME = 200;
    /** The longest address with everything that is needed to find the door, in characters. */
    int LONGEST_ADDRESS = 600;
    /** The longest id of a request for help or a check-in, in characters. */
    int LONGEST_ID = 64;
}
