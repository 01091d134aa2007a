package io.vigil.console.link.message;

/** How long the texts in a message may be, and how often a call may count. The texts stay out of what is thrown. */
final class Texts {
    private Texts() {}

    static void name(String text) {
        atMost(text, Message.LONGEST_NAME);
    }

    static void address(String text) {
        atMost(text, Message.LONGEST_ADDRESS);
    }

    static void id(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an id is not blank");
        }
        atMost(text, Message.LONGEST_ID);
    }

    static void presses(int presses) {
        if (presses < 1) {
            throw new IllegalArgumentException("a call for help is pressed at least once, not " + presses + " times");
        }
    }

    private static void atMost(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("at most " + longest + " characters, not " + text.length());
        }
    }
}
