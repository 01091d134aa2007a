package io.vigil.console.desk.port;

import io.vigil.console.words.Notice;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the screens before the desk ask of the vaults. Every method returns at once; the answer comes on the event dispatch
 * thread about a second later. What was typed is the door's to wipe.
 */
public interface VaultDoor {
    /** Where the vaults lie, or will. */
    String place();

    /** Whether there is nothing to unlock yet. */
    boolean isFirstStart();

    /** Gets ready to stretch a passphrase, while it is still being typed. */
    void warmUp();

    /** Makes the vaults. Answered by {@link Answer.Created}: the code has to be read back. */
    void create(char[] passphrase, Consumer<Answer> answer);

    /**
     * Unlocks both vaults. Answered by {@link Answer.Opened}, or by {@link Answer.CodeRenewed} when the recovery code was
     * never read back from its paper, and no session is going on that would have to wait for it.
     */
    void unlock(char[] passphrase, Consumer<Answer> answer);

    /** The code that came with the last answer was read back from its paper. Answered by {@link Answer.Opened}. */
    void codeReadBack(Consumer<Answer> answer);

    /** Unlocks both with the printed code and puts them behind a new passphrase. Answered by {@link Answer.Opened}. */
    void recover(char[] code, char[] passphrase, Consumer<Answer> answer);

    /** Unlocks the notes beside a session. Answered by {@link Answer.Opened}. */
    void unlockNotes(char[] passphrase, Consumer<Answer> answer);

    /** What became of it. */
    sealed interface Answer {
        /** Open; the console goes on from here. */
        record Opened() implements Answer {}

        /**
         * The vaults are made.
         *
         * @param code the recovery code in groups of four characters, the screen's to wipe
         */
        record Created(List<char[]> code) implements Answer {
            public Created {
                code = List.copyOf(code);
            }

            @Override
            public String toString() {
                return "Created[]";
            }
        }

        /**
         * Open, with another recovery code than before: the old one opens nothing any more.
         *
         * @param code the new one in groups of four characters, the screen's to wipe
         */
        record CodeRenewed(List<char[]> code) implements Answer {
            public CodeRenewed {
                code = List.copyOf(code);
            }

            @Override
            public String toString() {
                return "CodeRenewed[]";
            }
        }

        /** The printed code is not the one that was typed: {@code group} from 1, or 0 when it could be any. */
        record CodeMistyped(int group) implements Answer {}

        /** It was not done, and this is why. */
        record Refused(Notice notice) implements Answer {}
    }
}
