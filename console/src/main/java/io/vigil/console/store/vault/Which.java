package io.vigil.console.store.vault;

/** The two vaults. */
enum Which {
    RECORD(1, "record.vault"),
    PSYCHOTHERAPY(2, "psychotherapy.vault");

    private final int number;
    private final String file;

    Which(int number, String file) {
        this.number = number;
        this.file = file;
    }

    int number() {
        return number;
    }

    String file() {
        return file;
    }
}
