package io.vigil.console.packed;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.ConsoleBehind;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Together;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code LOG PIN NAMESPACE HOST=ADDRESS COMMAND...}: a journey day between an installed console, which {@code COMMAND} starts, and
 * a client's browser in a network namespace, at an installed server: the client comes, is let in, takes the medicine, calls for
 * help and is answered; a note is written. Ends with 0 when all of it was so, with 1 and the reason otherwise.
 */
public final class PackedDay {
    private static final int WORDS_BEFORE_THE_COMMAND = 4;
    private static final int NOTES = 40;

    private PackedDay() {}

    public static void main(String[] words) {
        if (words.length <= WORDS_BEFORE_THE_COMMAND) {
            System.err.println("usage: PackedDay LOG PIN NAMESPACE HOST=ADDRESS COMMAND...");
            System.exit(2);
        }
        var command = Arrays.asList(words).subList(WORDS_BEFORE_THE_COMMAND, words.length);
        var place = words[3].split("=", 2);
        var browser = new GuestBrowser.Options()
                .behind(List.of("ip", "netns", "exec", words[2]))
                .trusting(words[1])
                .with("--host-resolver-rules=MAP " + place[0] + " " + place[1]);
        try (var console = ConsoleBehind.start(command, Path.of(words[0]));
                var guest = GuestBrowser.open(browser)) {
            holds(new Together(console, guest));
        } catch (AssertionError e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void holds(Together session) {
        var console = session.console();
        var guest = session.guest();
        say("let in; picture and sound at both ends after %d ms", session.meet().toMillis());
        console.goesIntoTheJourney();
        guest.until("the page is dark", OpenSession.SOON, "journey");
        session.untilMediaFlowsAnew();
        say("in the journey; %s", console.report().path());

        var began = System.nanoTime();
        guest.callInTheDark();
        Patience.until("help stands at the console", OpenSession.SOON, () -> console.otherAlarms()
                .equals("[HELP]"));
        say(
                "help stands at the console, %d ms after the key",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        console.answersHelp();
        Patience.until(
                "help is over", OpenSession.SOON, () -> console.otherAlarms().equals("[]"));
        guest.until("the page is dark again", OpenSession.SOON, "journey");
        if (!console.writesANote(NOTES)) {
            throw new AssertionError("the note was not kept");
        }
        say("answered, and a note is on the disk; %s", console.day());
    }

    private static void say(String what, Object... values) {
        System.out.println(String.format(Locale.ROOT, what, values));
    }
}
