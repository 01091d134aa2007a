package io.vigil.console.desk.port;

/**
 * A camera or microphone that can be chosen.
 *
 * @param id as the browser pane names it
 * @param label as the therapist reads it
 */
public record Source(String id, String label) {
    @Override
    public String toString() {
        return label; // a combo box shows and reads aloud this text
    }
}
