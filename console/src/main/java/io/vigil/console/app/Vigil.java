package io.vigil.console.app;

import io.vigil.console.app.setting.Packed;
import io.vigil.console.watch.WatchMain;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * What an installed Vigil starts, with the words of {@link Main}: the watch with the console below it, or, at a terminal, what works
 * on vaults and deployments and needs no watch.
 */
public final class Vigil {
    private static final Set<String> AT_THE_TERMINAL = Set.of("vault", "jitsi");

    private Vigil() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        if (arguments.length > 0 && AT_THE_TERMINAL.contains(arguments[0])) {
            Main.main(arguments);
        } else {
            var packed = Packed.here();
            WatchMain.start(
                    watched(List.of(arguments), packed, System.getProperty("java.class.path")),
                    packed.filter(it -> it.classes().isPresent()).map(Packed::folder));
        }
    }

    /**
     * What the watch is asked to start; the process below it is told where the package lies. With kept classes it is started
     * in that folder, and names its jars from there, because Java takes them for no other class path than theirs.
     */
    static List<String> watched(List<String> arguments, Optional<Packed> packed, String classPath) {
        var words = new ArrayList<String>();
        packed.ifPresent(it -> words.add("-D" + Packed.PROPERTY + "=" + it.folder()));
        packed.flatMap(Packed::classes)
                .ifPresent(kept -> words.addAll(List.of(
                        "-XX:SharedArchiveFile=" + kept,
                        "-cp",
                        classPath.replace(packed.orElseThrow().folder() + File.separator, ""))));
        words.add(Main.class.getName());
        var isFolder = false;
        for (var argument : arguments) {
            words.add(isFolder ? Path.of(argument).toAbsolutePath().toString() : argument);
            isFolder = argument.equals("--data");
        }
        return words;
    }
}
