package io.vigil.console.app.vault;

import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;

/** What the therapist is told when a vault does not open, or takes nothing. */
public final class VaultNotices {
    private static final Words WORDS = Words.of(VaultNotices.class);

    private VaultNotices() {}

    public static Notice wrongPassphrase() {
        return WORDS.notice("wrongPassphrase");
    }

    static Notice wrongCode() {
        return WORDS.notice("wrongCode");
    }

    public static Notice damaged(VaultDamaged why) {
        return WORDS.notice(
                switch (why.place()) {
                    case SLOTS -> "slots";
                    case HEADER -> "header";
                    case RECORD -> "record";
                    case LOG -> "log";
                    case MISSING -> "missing";
                    case BACKUP -> "backup";
                },
                String.valueOf(why.getMessage()));
    }

    public static Notice newer() {
        return WORDS.notice("newer");
    }

    public static Notice inUse() {
        return WORDS.notice("inUse");
    }

    public static Notice notWritten(NotWritten.Why why) {
        return WORDS.notice(why == NotWritten.Why.PLACE_TAKEN ? "taken" : "notWritten");
    }

    static Notice noBackup(String file) {
        return WORDS.notice("noBackup", file);
    }

    static Notice noFolder(String folder) {
        return WORDS.notice("noFolder", folder);
    }

    /** @param group from 1, or 0 when it could be any */
    static Notice codeMistyped(int group) {
        return group == 0 ? WORDS.notice("codeMistyped") : WORDS.notice("codeMistypedInGroup", group);
    }

    static Notice wrongCodeOfTheBackup() {
        return WORDS.notice("backupCode");
    }

    /** @param group from 1, or 0 when it could be any */
    static Notice codeOfTheBackupMistyped(int group) {
        return group == 0 ? WORDS.notice("backupCodeMistyped") : WORDS.notice("backupCodeMistypedInGroup", group);
    }

    static Notice codeNotReadBack() {
        return WORDS.notice("codeNotReadBack");
    }

    static Notice wrong() {
        return WORDS.notice("wrong");
    }

    public static Notice noPassphrase() {
        return WORDS.notice("noPassphrase");
    }

    static String prompt() {
        return WORDS.text("prompt");
    }

    static Notice use() {
        return WORDS.notice("use");
    }

    public static Notice none(String folder) {
        return WORDS.notice("none", folder);
    }
}
