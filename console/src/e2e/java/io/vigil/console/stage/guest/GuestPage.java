package io.vigil.console.stage.guest;

import io.vigil.console.stage.Patience;
import java.time.Duration;
import java.time.Instant;

/** The client's page in some browser: the few things that stories do with it and read from it, whichever browser it is. */
public interface GuestPage extends AutoCloseable {
    /**
     * What the page's newest open peer connection that carries media has received so far.
     *
     * @param toTheRelay what carries media to the page's own relay: {@code udp}, {@code tcp}, {@code tls}, or nothing
     */
    record Received(
            long framesDecoded,
            double audioEnergy,
            long audioPackets,
            String state,
            String localCandidate,
            String remoteCandidate,
            String toTheRelay) {
        /** Before there is a connection. */
        static final Received NOTHING = new Received(0, 0, 0, "none", "", "", "");

        /** Whether the chosen pair goes through a relay, on whichever end that was allocated. */
        public boolean isRelayed() {
            return localCandidate.equals("relay") || remoteCandidate.equals("relay");
        }
    }

    /** Opens the link as somebody does who taps it. */
    void visit(String link);

    /** Loads the page again, in the middle of whatever it does. */
    void reload();

    /** The name of the screen the page shows, as its body says it. */
    String screen();

    /** Waits until the page shows this screen. */
    default void until(String what, Duration limit, String screen) {
        Patience.until(what, limit, () -> screen.equals(screen()), () -> "on " + screen() + ": " + text());
    }

    /** The four words, as they stand on the page, or nothing. */
    String words();

    /** How the page says the line stands. */
    String line();

    /** Everything that can be read on the page. */
    String text();

    /** Presses the control that the page calls {@code act}. */
    void press(String act);

    /** Whether the page shows the control that it calls {@code act}. */
    boolean offers(String act);

    /**
     * Calls for help in the dark, with what this browser's person has: a key, or a finger.
     *
     * @return when the call was made, by the clock that both ends share on one computer
     */
    Instant callInTheDark();

    /** What has arrived here of the console's picture and sound. */
    Received received();

    @Override
    void close();
}
