package io.vigil.console.desk.lock;

import io.vigil.console.desk.port.VaultDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A door that answers when the test does, and keeps what was asked of it. */
final class PlayedDoor implements VaultDoor {
    final List<String> asked = new ArrayList<>();
    boolean isFirstStart;
    private Consumer<Answer> waiting = answer -> {
        throw new AssertionError("nothing was asked");
    };

    /** The vaults have done what was asked last. */
    void answer(Answer answer) {
        waiting.accept(answer);
    }

    private void ask(String what, Consumer<Answer> answer) {
        asked.add(what);
        waiting = answer;
    }

    @Override
    public String place() {
        return "/home/mara/.local/share/vigil/vaults";
    }

    @Override
    public boolean isFirstStart() {
        return isFirstStart;
    }

    @Override
    public void warmUp() {
        asked.add("warm up");
    }

    @Override
    public void create(char[] passphrase, Consumer<Answer> answer) {
        ask("create " + String.valueOf(passphrase), answer);
    }

    @Override
    public void unlock(char[] passphrase, Consumer<Answer> answer) {
        ask("unlock " + String.valueOf(passphrase), answer);
    }

    @Override
    public void codeReadBack(Consumer<Answer> answer) {
        ask("read back", answer);
    }

    @Override
    public void recover(char[] code, char[] passphrase, Consumer<Answer> answer) {
        ask("recover " + String.valueOf(code) + ", " + String.valueOf(passphrase), answer);
    }

    @Override
    public void unlockNotes(char[] passphrase, Consumer<Answer> answer) {
        ask("unlock the notes " + String.valueOf(passphrase), answer);
    }
}
