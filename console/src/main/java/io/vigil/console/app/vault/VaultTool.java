package io.vigil.console.app.vault;

import io.vigil.console.store.RecoveryPaper;
import io.vigil.console.store.vault.VaultBackup;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.entry.VaultFindings;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import io.vigil.crypto.vault.WrongPassphrase;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code ./run vault}: checks, copies and restores the vaults and makes a new recovery code at the terminal, while no console
 * has them open.
 */
public final class VaultTool {
    static final int WHOLE = 0;
    static final int NOT_WHOLE = 1;
    static final int WRONG_USE = 2;

    private static final Words WORDS = Words.of(VaultTool.class);
    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "verify", Set.of("--data", "--passphrase-fd"),
            "backup", Set.of("--data", "--to", "--passphrase-fd"),
            "restore", Set.of("--data", "--from", "--by", "--passphrase-fd"),
            "code", Set.of("--data", "--passphrase-fd"));

    private final SecureRandom random;
    private final PrintStream out;
    private final Path usualFolder;
    private final Supplier<char[]> typed;

    /** @param typed the next line that is typed, the taker's to wipe; empty when nothing more is */
    VaultTool(SecureRandom random, PrintStream out, Path usualFolder, Supplier<char[]> typed) {
        this.random = random;
        this.out = out;
        this.usualFolder = usualFolder;
        this.typed = typed;
    }

    /**
     * Does what the words say.
     *
     * @param usualFolder where the vaults are when {@code --data} does not say
     * @return the exit code: 0 when all is well, 1 when not, 2 when the words are not understood
     */
    public static int run(String[] words, Path usualFolder, SecureRandom random, PrintStream out) {
        return new VaultTool(random, out, usualFolder, CodeAtTheTerminal::typedLine).run(words);
    }

    int run(String[] words) {
        var options = options(words);
        if (options.isEmpty()) {
            say(VaultNotices.use());
            return WRONG_USE;
        }
        try {
            return run(words[0], options.get());
        } catch (CannotOpen e) {
            say(e.notice());
            return NOT_WHOLE;
        }
    }

    private int run(String word, Map<String, String> options) throws CannotOpen {
        var folder = Optional.ofNullable(options.get("--data"))
                .map(Path::of)
                .orElse(usualFolder)
                .resolve("vaults");
        var descriptor = Optional.ofNullable(options.get("--passphrase-fd")).map(Integer::valueOf);
        return switch (word) {
            case "verify" -> verify(folder, descriptor);
            case "backup" -> backup(folder, Path.of(options.getOrDefault("--to", "")), descriptor);
            case "code" -> code(folder, descriptor);
            default -> {
                var from = Path.of(options.getOrDefault("--from", ""));
                yield options.containsKey("--by") ? recover(folder, from) : restore(folder, from, descriptor);
            }
        };
    }

    private int verify(Path folder, Optional<Integer> descriptor) throws CannotOpen {
        try (var passphrase = PassphraseAtTheTerminal.ask(descriptor);
                var vaults = Opening.open(folder, passphrase, random)) {
            return verify(vaults);
        }
    }

    private int backup(Path folder, Path to, Optional<Integer> descriptor) throws CannotOpen {
        var above = to.toAbsolutePath().getParent();
        if (above == null || !Files.isDirectory(above)) {
            throw new CannotOpen(VaultNotices.noFolder(String.valueOf(above)));
        }
        try (var passphrase = PassphraseAtTheTerminal.ask(descriptor);
                var vaults = Opening.open(folder, passphrase, random)) {
            var bytes = Opening.of(folder, () -> new VaultBackup(random).write(vaults, to));
            out.println(WORDS.text("backedUp", to, bytes));
            return WHOLE;
        }
    }

    private int restore(Path folder, Path from, Optional<Integer> descriptor) throws CannotOpen {
        isThere(from);
        try (var passphrase = PassphraseAtTheTerminal.ask(descriptor)) {
            Opening.of(() -> {
                new VaultBackup(random).restore(from, folder, passphrase);
                return folder;
            });
            out.println(WORDS.text("restored", folder));
            return WHOLE;
        }
    }

    private int recover(Path folder, Path from) throws CannotOpen {
        isThere(from);
        try (var code = new CodeAtTheTerminal(out, typed).ask()) {
            Opening.of(() -> {
                new VaultBackup(random).recover(from, folder, code);
                return folder;
            });
            out.println(WORDS.text("restored", folder));
            return WHOLE;
        } catch (CannotOpen e) {
            throw e.getCause() instanceof WrongPassphrase ? new CannotOpen(VaultNotices.wrongCodeOfTheBackup(), e) : e;
        }
    }

    private static void isThere(Path backup) throws CannotOpen {
        if (!Files.isRegularFile(backup)) {
            throw new CannotOpen(VaultNotices.noBackup(backup.toString()));
        }
    }

    private int code(Path folder, Optional<Integer> descriptor) throws CannotOpen {
        try (var passphrase = PassphraseAtTheTerminal.ask(descriptor);
                var vaults = Opening.open(folder, passphrase, random)) {
            var paper = new RecoveryPaper(vaults, random);
            try (var code = Opening.of(() -> paper.renew(passphrase))) {
                var terminal = new CodeAtTheTerminal(out, typed);
                terminal.show(code);
                if (!terminal.isTypedBack(code)) {
                    say(VaultNotices.codeNotReadBack());
                    return NOT_WHOLE;
                }
            }
            Opening.of(() -> {
                paper.readBack();
                return paper;
            });
            out.println(WORDS.text("codeReadBack"));
            return WHOLE;
        }
    }

    private int verify(Vaults vaults) throws CannotOpen {
        try {
            var record = told("record", vaults.record().check());
            var psychotherapy = told("psychotherapy", vaults.psychotherapy().check());
            return record && psychotherapy ? WHOLE : NOT_WHOLE;
        } catch (VaultDamaged e) {
            throw new CannotOpen(VaultNotices.damaged(e), e);
        }
    }

    private boolean told(String vault, VaultFindings findings) {
        if (findings.isWhole()) {
            out.println(WORDS.text("whole", WORDS.text(vault), findings.facts(), findings.records()));
            return true;
        }
        out.println(WORDS.text("findings", WORDS.text(vault), findings.damaged().size()));
        findings.damaged().forEach(each -> say(VaultNotices.damaged(each)));
        return false;
    }

    private void say(Notice notice) {
        out.println(notice.what() + "\n" + notice.meaning() + "\n" + notice.next());
    }

    /** Empty when the words are not understood. */
    private static Optional<Map<String, String>> options(String[] words) {
        if (words.length == 0 || words.length % 2 != 1 || !OPTIONS.containsKey(words[0])) {
            return Optional.empty();
        }
        var options = new HashMap<String, String>();
        for (var i = 1; i < words.length; i += 2) {
            if (!OPTIONS.get(words[0]).contains(words[i]) || options.put(words[i], words[i + 1]) != null) {
                return Optional.empty();
            }
        }
        if (!options.getOrDefault("--by", "code").equals("code")) {
            return Optional.empty();
        }
        var needed = words[0].equals("backup") ? "--to" : words[0].equals("restore") ? "--from" : "--data";
        var descriptor = options.getOrDefault("--passphrase-fd", "0");
        return (options.containsKey(needed) || needed.equals("--data")) && descriptor.matches("[0-9]{1,6}")
                ? Optional.of(options)
                : Optional.empty();
    }
}
