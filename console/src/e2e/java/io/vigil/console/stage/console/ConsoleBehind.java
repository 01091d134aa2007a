package io.vigil.console.stage.console;

import io.vigil.console.call.media.MediaPath;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.stage.Ended;
import io.vigil.console.stage.JavaHeap;
import io.vigil.console.stage.Memory;
import io.vigil.console.stage.Patience;
import io.vigil.console.video.ChromiumOptions;
import io.vigil.console.watch.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The story's end of a console that stands in a network namespace ({@link ConsoleElsewhere}). */
public final class ConsoleBehind implements AutoCloseable {
    /** What a story writes into a note. */
    public static final String NOTE = "the river was wide and a lantern stood by the door";

    /** Chromium may have to be unpacked first. */
    private static final Duration START = Duration.ofSeconds(60);
    /** Longer than any wait on the other side, so that its own words arrive. */
    private static final Duration ANSWER = OpenSession.SOON.plusSeconds(10);

    /** What the console says: how line and call stand, and what arrived so far. */
    public record Report(
            Guest guest,
            Encryption encryption,
            Progress progress,
            long framesDecoded,
            double audioEnergy,
            MediaPath path) {
        private static Report of(String answer) {
            var words = answer.split(" ", -1);
            return new Report(
                    Guest.valueOf(words[0]),
                    Encryption.valueOf(words[1]),
                    Progress.valueOf(words[2]),
                    Long.parseLong(words[3]),
                    Double.parseDouble(words[4]),
                    MediaPath.valueOf(words[5]));
        }
    }

    /** A voice beside the client's call, as the console has it. */
    public record VoiceReport(Person with, long packets, double energy) {}

    /** Check-ins among the facts of the session. */
    public record CheckInsKept(int asked, int answered) {}

    /**
     * What a console takes of the machine.
     *
     * @param heapKib Java's own, what is reachable
     * @param javaKib of the machine's memory, without Chromium's processes, and of the heap what is reachable
     * @param shareKib of the machine's memory, with Chromium's processes
     */
    public record MemoryUsed(long heapKib, long javaKib, long shareKib) {}

    private final Process process;
    private final PrintStream questions;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Path log;

    private ConsoleBehind(Process process, Path log) {
        this.process = process;
        this.log = log;
        questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        var reading = new Thread(this::read, "vigil-console-behind");
        reading.setDaemon(true);
        reading.start();
    }

    /**
     * Starts a console behind {@code prefix} (words that put a command into a network namespace), at a practice's server.
     *
     * @param folder the console's own, with its key
     * @param pin base64 of the SHA-256 of the server's public key
     * @param extras what its Chromium is given besides made-up devices
     */
    public static ConsoleBehind start(
            List<String> prefix, Path folder, URI server, String pin, ChromiumOptions.Extra... extras) {
        var arguments = new ArrayList<>(List.of(folder.toString(), server.toString(), pin));
        Arrays.stream(extras).map(ChromiumOptions.Extra::name).forEach(arguments::add);
        return start(prefix, folder, arguments);
    }

    /** Starts a console with its own server, or starts it again where one ended in the middle of a session. */
    public static ConsoleBehind start(Path folder) {
        return start(List.of(), folder, List.of(folder.toString()));
    }

    private static ConsoleBehind start(List<String> prefix, Path folder, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CallsOver.here().argument(),
                ConsoleElsewhere.class.getName()));
        command.addAll(arguments);
        return start(command, folder.resolve("console.log"));
    }

    /**
     * Starts a console by a command of its own, whose last words are those of {@link ConsoleElsewhere}.
     *
     * @param log where its standard error goes
     */
    public static ConsoleBehind start(List<String> command, Path log) {
        try {
            var builder = new ProcessBuilder(command).redirectError(log.toFile());
            Surroundings.prepare(builder.environment());
            var console = new ConsoleBehind(builder.start(), log);
            console.awaitReady();
            return console;
        } catch (IOException e) {
            throw new UncheckedIOException("the console could not be started", e);
        }
    }

    private void awaitReady() {
        try {
            awaited("the console's start", START);
        } catch (AssertionError e) {
            Ended.politely(process);
            throw e;
        }
    }

    /** The link as the therapist would send it. */
    public String link() {
        return ask("link");
    }

    /** The therapist sees somebody waiting and lets them in. */
    public void admit() {
        ask("admit");
    }

    public String words() {
        return ask("words");
    }

    public void confirmWords() {
        ask("confirm");
    }

    /** The therapist invites the sitter. @return the link */
    public String sittersLink() {
        return ask("sitter-link");
    }

    public String sittersWords() {
        return ask("sitter-words");
    }

    /** The therapist lets the sitter in and hears the same four words. */
    public void admitTheSitter() {
        ask("sitter-admit");
        ask("sitter-confirm");
    }

    public void speakWithTheSitter() {
        ask("sitter-speak");
    }

    /** With whom the therapist speaks, and what came of the voice. */
    public VoiceReport voice() {
        var words = ask("voice").split(" ", -1);
        return new VoiceReport(Person.valueOf(words[0]), Long.parseLong(words[1]), Double.parseDouble(words[2]));
    }

    public Report report() {
        return Report.of(ask("report"));
    }

    /** The day up to the moment at which the medicine was taken. */
    public void goesIntoTheJourney() {
        ask("journey");
    }

    /** Writes a note of its own with {@link #NOTE} so many times. @return whether it is on the disk */
    public boolean writesANote(int times) {
        return ask("note " + times).equals("kept");
    }

    /** What the contact-loss clock says, and {@code ALARM} or {@code QUIET}. */
    public String contact() {
        return ask("contact");
    }

    /** How picture and sound of the client stand on the desk. */
    public String senses() {
        return ask("senses");
    }

    /** How often it rang in this session because contact was lost. */
    public int losses() {
        return Integer.parseInt(ask("losses"));
    }

    /** The therapist asks for a touch. */
    public void asksForATouch() {
        ask("ask");
    }

    /** How often a touch was asked for in this session, and how often it was answered. */
    public CheckInsKept checkIns() {
        var words = ask("check-ins").split(" ", -1);
        return new CheckInsKept(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }

    /** The therapist is with whoever called. */
    public void answersHelp() {
        ask("answer");
    }

    /** The sitter has looked in. */
    public void notesALookIn() {
        ask("look-in");
    }

    /** The causes of the alarms that stand, but lost contact. */
    public String otherAlarms() {
        return ask("other-alarms");
    }

    /** How many pictures and pieces of sound came in the present call. */
    public long arrived() {
        return Long.parseLong(ask("arrived"));
    }

    /** Its memory, after a collection, looked at from here. Where it has process numbers of its own it cannot be asked. */
    public MemoryUsed memory() {
        var words = ask("memory").split(" ", -1);
        var console = ProcessHandle.of(Long.parseLong(words[0])).orElseThrow();
        var heap = JavaHeap.read(words[1], words[2], words[3]);
        var java = Memory.ofOneKib(console, heap);
        return new MemoryUsed(heap.reachableKib(), java, java + Memory.ofDescendantsKib(console));
    }

    /** Phase, time of the medicine, and the facts but those of lost contact. */
    public String day() {
        return ask("day");
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private String ask(String question) {
        questions.println(question);
        return awaited(question, ANSWER);
    }

    private String awaited(String what, Duration limit) {
        try {
            var answer = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null || answer.startsWith(ConsoleElsewhere.FAILED)) {
                throw new AssertionError("no answer to " + what + ": " + answer + "\n" + logged());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + what, e);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ConsoleElsewhere.MARK)) {
                    answers.add(line.substring(ConsoleElsewhere.MARK.length()));
                }
            }
            answers.add(ConsoleElsewhere.FAILED + "the console has ended");
        } catch (IOException e) { // its pipe broke: it was killed
            answers.add(ConsoleElsewhere.FAILED + e.getMessage());
        }
    }

    private String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "and no log: " + e.getMessage();
        }
    }

    @Override
    public void close() {
        questions.println("end");
        questions.close();
        try {
            Patience.until("the console has ended", OpenSession.SOON, () -> !process.isAlive(), this::logged);
        } finally {
            Ended.politely(process);
        }
    }
}
