package io.vigil.console.store.vault.entry;

/** The two vaults. */
public enum Which {
    RECORD(1, "record.vault"),
    PSYCHOTHERAPY(2, "psychotherapy.vault");

    private final int number;
    private final String file;

    Which(int number, String file) {
        this.number = number;
        this.file = file;
    }

    /** As it stands in the file, for ever. */
    public int number() {
        return number;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }
}
