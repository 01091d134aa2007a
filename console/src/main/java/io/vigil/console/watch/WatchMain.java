package io.vigil.console.watch;

import io.vigil.console.watch.pipe.WatchLog;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * What the therapist starts: {@code WatchMain [OPTION-OF-JAVA...] MAIN-CLASS [ARGUMENT...]}. It starts that class with the same Java and the
 * same class path, and ends with the code the console said goodbye with.
 */
public final class WatchMain {
    /** Java's options of both processes: nobody reads their memory or counts them, and none of it is written to disk. */
    public static final List<String> KEPT_IN_MEMORY = List.of(
            "-XX:+DisableAttachMechanism",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+ErrorFileToStderr",
            "-XX:-UsePerfData");

    private static final int WRONG_USE = 2;

    private WatchMain() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        if (Arrays.stream(arguments).allMatch(argument -> argument.startsWith("-"))) {
            WatchLog.get().error("no class was named to start; nothing was started");
            System.exit(WRONG_USE);
        }
        start(List.of(arguments), Optional.empty());
    }

    /**
     * Starts what these arguments say, and ends when it ends.
     *
     * @param folder where it is started, if it is not where this one was
     */
    public static void start(List<String> arguments, Optional<Path> folder)
            throws InterruptedException, ExecutionException {
        var watchman =
                new Watchman(new ConsoleProcess.Command(command(arguments), folder), () -> Toolkit.getDefaultToolkit()
                        .beep());
        System.exit(watchman.begin().get());
    }

    static List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(KEPT_IN_MEMORY);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(arguments);
        return command;
    }
}
