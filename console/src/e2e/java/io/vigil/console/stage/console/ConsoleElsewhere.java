package io.vigil.console.stage.console;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.ConsoleOptions.PracticeServer;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.escalation.Cause;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.stage.JavaHeap;
import io.vigil.console.stage.Patience;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.video.ChromiumOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An open session in a process of its own, which a story in another one asks by lines: {@code FOLDER SERVER PIN [EXTRA]}, or
 * {@code FOLDER} when it brings its own server; a folder in which one ended before goes on with it. Each
 * line on standard input is answered by one on standard output that begins with {@link #MARK}; whatever else stands
 * there is Chromium's, and what Java logs goes to standard error. The end of the input ends the console, so that it
 * never outlives its story.
 */
final class ConsoleElsewhere {
    static final String MARK = "vigil-console: ";
    /** How an answer begins when what was asked did not come about. */
    static final String FAILED = "failed ";

    private static final String NOTE = "note ";

    private final OpenSession session;

    private ConsoleElsewhere(OpenSession session) {
        this.session = session;
    }

    public static void main(String[] arguments) throws CannotStart, IOException {
        var answers = System.out;
        System.setOut(System.err);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var session = open(arguments)) {
            var elsewhere = new ConsoleElsewhere(session);
            say(answers, "ready");
            for (var asked = lines.readLine(); asked != null && !asked.equals("end"); asked = lines.readLine()) {
                say(answers, elsewhere.answered(asked));
            }
        }
        say(answers, "ended");
        System.exit(0); // AWT's threads would stay
    }

    private static OpenSession open(String[] arguments) throws CannotStart {
        var folder = Path.of(arguments[0]);
        if (arguments.length == 1) {
            return Vaults.exist(folder.resolve("vaults"))
                    ? OpenSession.again(options -> options.in(folder))
                    : OpenSession.start(options -> options.in(folder));
        }
        var practice = new PracticeServer(URI.create(arguments[1]), Optional.of(arguments[2]));
        var set = Files.exists(folder.resolve(PracticeSettings.FILE))
                ? Optional.of(PracticeSettings.in(folder))
                : Optional.<PracticeSettings>empty();
        return OpenSession.start(options -> {
            var elsewhere = options.in(folder).at(practice).with(extras(arguments));
            return set.map(elsewhere::by).orElse(elsewhere);
        });
    }

    private static Set<ChromiumOptions.Extra> extras(String... arguments) {
        var extras = EnumSet.of(ChromiumOptions.Extra.FAKE_DEVICES);
        Arrays.stream(arguments).skip(3).map(ChromiumOptions.Extra::valueOf).forEach(extras::add);
        return extras;
    }

    private static void say(PrintStream answers, String answer) {
        answers.println(MARK + answer.lines().collect(Collectors.joining(" ")));
        answers.flush();
    }

    private String answered(String asked) {
        try {
            return answer(asked);
        } catch (AssertionError | IllegalStateException e) {
            return FAILED + e.getMessage();
        }
    }

    private String answer(String asked) {
        var console = session.console();
        if (asked.startsWith(NOTE)) {
            return note(Integer.parseInt(asked.substring(NOTE.length())));
        }
        return switch (asked) {
            case "link" -> session.link();
            case "admit" -> {
                session.admit();
                yield "admitted";
            }
            case "words" -> String.join(" ", console.line().get().words());
            case "confirm" -> {
                console.acts().confirmWords(console.line().get().words());
                yield "confirmed";
            }
            case "sitter-link" -> LineBeside.sitter(session).invite();
            case "sitter-words" -> LineBeside.sitter(session).words();
            case "sitter-admit" -> {
                LineBeside.sitter(session).admit();
                yield "admitted";
            }
            case "sitter-confirm" -> {
                LineBeside.sitter(session).findTheWordsAlike();
                yield "confirmed";
            }
            case "sitter-speak" -> {
                LineBeside.sitter(session).speak();
                yield "pressed";
            }
            case "voice" ->
                console.voices().attention().get().with() + " "
                        + console.voices().figures().packets() + " "
                        + console.voices().figures().energy();
            case "report" -> report();
            case "journey" -> {
                new Therapist(console).goesIntoTheJourney();
                yield "journey";
            }
            case "day" -> day();
            case "contact" ->
                console.vigilance().contact().contact() + " "
                        + (console.vigilance().lookout().get().alarms().stands(Cause.CONTACT_LOST) ? "ALARM" : "QUIET");
            case "senses" ->
                console.call().get().picture().state() + " "
                        + console.call().get().sound().state();
            case "losses" -> String.valueOf(losses());
            case "ask" -> {
                Patience.until("a check-in is asked", OpenSession.SOON, () -> Window.of(console)
                        .press("Ask for a touch"));
                yield "asked";
            }
            case "check-ins" ->
                count(SessionEvent.CheckInAsked.class) + " " + count(SessionEvent.CheckInAnswered.class);
            case "answer" -> {
                console.acts().answerHelp();
                yield "answered";
            }
            case "look-in" -> {
                new Therapist(console).ask(new SessionCommand.MakeMark(Mark.LOOK_IN, ""));
                yield "seen";
            }
            case "other-alarms" ->
                String.valueOf(console.vigilance().lookout().get().alarms().on().keySet().stream()
                        .filter(cause -> cause != Cause.CONTACT_LOST)
                        .toList());
            case "arrived" ->
                console.figures()
                        .last()
                        .map(last -> String.valueOf(last.framesDecoded() + last.audioPackets()))
                        .orElse("0");
            case "memory" ->
                ProcessHandle.current().pid() + " " + JavaHeap.collected().written();
            default -> throw new IllegalStateException("not known here: " + asked);
        };
    }

    private String note(int times) {
        var keeper = session.console().notes();
        var unused = keeper.begin();
        Patience.until("a new note is open", OpenSession.SOON, () -> keeper.state()
                .get()
                .writing()
                .filter(note -> note.text().isEmpty())
                .isPresent());
        keeper.typed(keeper.state().get().writing().orElseThrow().id(), ConsoleBehind.NOTE.repeat(times));
        return keeper.flush(OpenSession.SOON) ? "kept" : "not kept";
    }

    private String report() {
        var line = session.console().line().get();
        var call = line.guest() + " " + line.encryption() + " "
                + session.console().call().get().progress();
        return session.console()
                .figures()
                .last()
                .map(last -> String.format(
                        Locale.ROOT, "%s %d %.9f %s", call, last.framesDecoded(), last.audioEnergy(), last.path()))
                .orElse(call + " 0 0 NONE");
    }

    /** The phase, when the medicine was taken, and how many facts of each kind there are, but those of lost contact. */
    private String day() {
        var day = session.console().runner().session().get();
        return day.phase() + " " + day.takenAt().map(Instant::toString).orElse("-") + " "
                + day.facts().stream()
                        .filter(fact -> !isOfLoss(fact))
                        .map(fact -> fact.getClass().getSimpleName())
                        .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }

    private long count(Class<? extends SessionEvent> kind) {
        return session.console().runner().session().get().facts().stream()
                .filter(kind::isInstance)
                .count();
    }

    /** How often it rang because contact was lost. */
    private long losses() {
        return session.console().runner().session().get().facts().stream()
                .filter(fact -> fact instanceof SessionEvent.AlarmRaised && isOfLoss(fact))
                .count();
    }

    private static boolean isOfLoss(SessionEvent fact) {
        return fact.getClass().getSimpleName().startsWith("Contact")
                || (fact instanceof SessionEvent.AlarmRaised raised && raised.cause() == Cause.CONTACT_LOST)
                || (fact instanceof SessionEvent.AlarmOver over && over.cause() == Cause.CONTACT_LOST);
    }
}
