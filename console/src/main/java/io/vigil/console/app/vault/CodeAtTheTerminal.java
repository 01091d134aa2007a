package io.vigil.console.app.vault;

import io.vigil.console.words.Words;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.RecoveryCode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.function.Supplier;

/** A recovery code that is shown at the terminal, and typed back from the paper on which it was written. */
final class CodeAtTheTerminal {
    private static final Words WORDS = Words.of(CodeAtTheTerminal.class);
    private static final int GROUPS_IN_A_LINE = 3;
    private static final int TRIES = 3;
    /** A code takes 36, with blanks 44. */
    private static final int MOST_CHARACTERS = 128;

    private final PrintStream out;
    private final Supplier<char[]> typed;

    /** @param typed the next line, the taker's to wipe; empty when nothing more is typed */
    CodeAtTheTerminal(PrintStream out, Supplier<char[]> typed) {
        this.out = out;
        this.typed = typed;
    }

    void show(RecoveryCode code) {
        out.println(WORDS.text("codeShown"));
        for (var number = 1; number <= RecoveryCode.GROUPS; number++) {
            var group = code.group(number);
            out.print(number % GROUPS_IN_A_LINE == 1 ? "\n    " : " ");
            out.print(group);
            Arrays.fill(group, '\0');
        }
        out.println("\n");
    }

    /**
     * Asks once for a code that is on paper.
     *
     * @return its random bytes, the caller's to close
     * @throws CannotOpen when nothing was typed, or it is mistyped
     */
    SecretBytes ask() throws CannotOpen {
        out.print(WORDS.text("codeOfTheBackup"));
        out.flush();
        var line = typed.get();
        try (var read = RecoveryCode.parse(line)) {
            return read.secret();
        } catch (RecoveryCode.Mistyped e) {
            throw new CannotOpen(
                    line.length == 0 ? VaultNotices.noPassphrase() : VaultNotices.codeOfTheBackupMistyped(e.group()),
                    e);
        } finally {
            Arrays.fill(line, '\0');
        }
    }

    /** Asks until it is right: three times, or until nothing is typed. */
    boolean isTypedBack(RecoveryCode code) {
        for (var tried = 0; tried < TRIES; tried++) {
            out.print(WORDS.text("codePrompt"));
            out.flush();
            var line = typed.get();
            try {
                if (line.length == 0) {
                    return false;
                }
                if (isThis(code, line)) {
                    return true;
                }
            } finally {
                Arrays.fill(line, '\0');
            }
        }
        return false;
    }

    private boolean isThis(RecoveryCode code, char[] line) {
        try (var read = RecoveryCode.parse(line);
                var typedBack = read.secret();
                var shown = code.secret()) {
            if (typedBack.equals(shown)) {
                return true;
            }
            say(0);
        } catch (RecoveryCode.Mistyped e) {
            say(e.group());
        }
        return false;
    }

    private void say(int group) {
        var notice = VaultNotices.codeMistyped(group);
        out.println(notice.what() + "\n" + notice.meaning() + "\n" + notice.next());
    }

    /** What is typed at the terminal, to the end of the line and seen: the code stands above it. Empty without a terminal. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on it reads what is piped in, which is as good
    static char[] typedLine() {
        var terminal = System.console();
        return terminal == null ? new char[0] : line(terminal.reader());
    }

    /** One line out of {@code from}, the taker's to wipe. */
    static char[] line(Reader from) {
        var buffer = new char[MOST_CHARACTERS];
        var length = 0;
        try {
            for (var next = from.read(); next != -1 && next != '\n' && length < buffer.length; next = from.read()) {
                if (next != '\r') {
                    buffer[length++] = (char) next;
                }
            }
            return Arrays.copyOf(buffer, length);
        } catch (IOException e) { // the terminal was closed: nothing was typed
            return new char[0];
        } finally {
            Arrays.fill(buffer, '\0');
        }
    }
}
