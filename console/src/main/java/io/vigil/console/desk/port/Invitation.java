package io.vigil.console.desk.port;

/** The text that lets one guest in. It holds the line's secret: shown and copied on purpose only, never logged. */
public record Invitation(String text) {
    public Invitation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an invitation has a text");
        }
    }

    @Override
    public String toString() {
        return "Invitation[hidden]";
    }
}
