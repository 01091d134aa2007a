package io.vigil.console.app;

import io.vigil.console.app.setting.Packed;
import io.vigil.console.watch.WatchMain;
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
            WatchMain.main(watched(List.of(arguments), Packed.here()).toArray(String[]::new));
        }
    }

    /** What the watch is asked to start; the process below it is told where the package lies. */
    static List<String> watched(List<String> arguments, Optional<Packed> packed) {
        var words = new ArrayList<String>();
        packed.ifPresent(it -> words.add("-D" + Packed.PROPERTY + "=" + it.folder()));
        words.add(Main.class.getName());
        words.addAll(arguments);
        return words;
    }
}
