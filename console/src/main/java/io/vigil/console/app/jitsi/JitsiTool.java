package io.vigil.console.app.jitsi;

import io.vigil.console.app.jitsi.check.DeploymentCheck;
import io.vigil.console.app.jitsi.check.Finding;
import io.vigil.console.app.jitsi.pin.Download;
import io.vigil.console.app.jitsi.pin.NotPinned;
import io.vigil.console.app.jitsi.pin.Pinning;
import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.LibraryPin;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.call.conference.Deployment;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ./run jitsi}: pins the library of a practice's deployment, and checks whether the deployment fits. */
public final class JitsiTool {
    static final int FITS = 0;
    static final int DOES_NOT_FIT = 1;
    static final int WRONG_USE = 2;

    private static final Words WORDS = Words.of(JitsiTool.class);
    private static final Set<String> OF_CHECK = Set.of("--data");
    private static final Set<String> OF_PIN = Set.of("--data", "--accept");

    private final SecureRandom random;
    private final Clock clock;
    private final PrintStream out;
    private final Path usualFolder;
    private final Duration patience;

    /** @param patience for each answer of a deployment */
    JitsiTool(SecureRandom random, Clock clock, PrintStream out, Path usualFolder, Duration patience) {
        this.random = random;
        this.clock = clock;
        this.out = out;
        this.usualFolder = usualFolder;
        this.patience = patience;
    }

    /**
     * Does what the words say.
     *
     * @param usualFolder where the settings are when {@code --data} does not say
     * @return the exit code: 0 when all that is needed fits or is pinned, 1 when not, 2 when the words are not understood, no
     *     deployment is set, or another library than the pinned one was found
     */
    public static int run(String[] words, Path usualFolder, SecureRandom random, PrintStream out)
            throws InterruptedException {
        return new JitsiTool(random, Clock.systemUTC(), out, usualFolder, DeploymentCheck.USUAL_PATIENCE).run(words);
    }

    int run(String... words) throws InterruptedException {
        try {
            if (words.length > 0 && words[0].equals("check")) {
                var options = options(words, 1, OF_CHECK);
                return options.isEmpty() ? wrongUse() : check(folder(options.get()));
            }
            if (words.length > 1 && words[0].equals("pin")) {
                var options = options(words, 2, OF_PIN);
                return options.isEmpty() ? wrongUse() : pin(words[1], options.get());
            }
        } catch (InvalidPathException e) {
            return wrongUse();
        } catch (CannotStart e) {
            say(e.notice());
            return WRONG_USE;
        }
        return wrongUse();
    }

    private int wrongUse() {
        say(WORDS.notice("use"));
        return WRONG_USE;
    }

    /** Empty when the words are not understood. */
    private static Optional<Map<String, String>> options(String[] words, int from, Set<String> known) {
        var options = new HashMap<String, String>();
        for (var i = from; i < words.length; i += 2) {
            if (!known.contains(words[i]) || i + 1 == words.length || options.put(words[i], words[i + 1]) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    private Path folder(Map<String, String> options) {
        return Optional.ofNullable(options.get("--data")).map(Path::of).orElse(usualFolder);
    }

    private int pin(String address, Map<String, String> options) throws CannotStart, InterruptedException {
        URI from;
        try {
            from = LibraryPin.source(address);
        } catch (URISyntaxException e) {
            say(WORDS.notice("noAddress", address));
            return WRONG_USE;
        }
        var folder = folder(options);
        try {
            PracticeSettings.in(folder); // nothing is fetched for settings that cannot be read
            var fetched = new Download(Download.USUAL_LIMIT).fetch(from);
            var pinned = new Pinning(folder).pin(fetched, from, Optional.ofNullable(options.get("--accept")));
            out.println(WORDS.text("pinned.file", pinned.file(), pinned.bytes()));
            out.println(WORDS.text("pinned.sha384", pinned.sha384()));
            out.println(pinned.version()
                    .map(version -> WORDS.text("pinned.version", version))
                    .orElseGet(() -> WORDS.text("pinned.noVersion")));
            say(WORDS.notice("pinned", folder.resolve(PracticeSettings.FILE)));
            return FITS;
        } catch (NotPinned e) {
            say(e.notice());
            return e.why() == NotPinned.Why.ANOTHER ? WRONG_USE : DOES_NOT_FIT;
        }
    }

    private int check(Path folder) throws CannotStart, InterruptedException {
        var settings = PracticeSettings.in(folder);
        var deployment = settings.deployment();
        if (deployment.isEmpty()) {
            say(WORDS.notice("noDeployment", folder.resolve(PracticeSettings.FILE)));
            return WRONG_USE;
        }
        var library = settings.library();
        if (library.isPresent() && !isWhole(library.get())) {
            return DOES_NOT_FIT;
        }
        return check(deployment.get());
    }

    private boolean isWhole(LibraryPin library) {
        try {
            out.println(WORDS.text("libraryWhole", library.file(), library.verified().length));
            return true;
        } catch (CannotStart e) {
            say(e.notice());
            return false;
        }
    }

    private int check(Deployment deployment) throws InterruptedException {
        out.println(WORDS.text("checking", deployment.service(), deployment.domain(), deployment.muc()));
        var tokens = deployment.tokens().map(terms -> new Tokens(terms, clock));
        var findings = new DeploymentCheck(deployment, tokens, random, patience).run(this::show);
        var missing = count(findings, Finding.Outcome.MISSING);
        var wishes = count(findings, Finding.Outcome.WISH);
        out.println();
        if (missing > 0) {
            say(WORDS.notice("doesNotFit", missing));
        } else if (wishes > 0) {
            say(WORDS.notice("fitsWithWishes", wishes));
        } else {
            say(WORDS.notice("fits"));
        }
        return missing > 0 ? DOES_NOT_FIT : FITS;
    }

    private static long count(List<Finding> findings, Finding.Outcome outcome) {
        return findings.stream().filter(each -> each.outcome() == outcome).count();
    }

    private void show(Finding finding) {
        out.println(WORDS.text(finding.outcome().name(), finding.sentence()));
    }

    private void say(Notice notice) {
        out.println(notice.what() + "\n" + notice.meaning() + "\n" + notice.next());
    }
}
