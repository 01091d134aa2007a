package io.vigil.console.release;

import java.time.LocalDate;

/** What leaves the house. The names stand in the log of exports: they are never given to anything else. */
public enum ExportKind {
    SESSION_SHEET("session-sheet-", ".pdf"),
    PRESCRIBER_SUMMARY("prescriber-summary-", ".pdf"),
    FHIR_DOCUMENT("session-record-", ".fhir.json"),
    PSYCHOTHERAPY_NOTES("psychotherapy-notes-", ".pdf"),
    PSYCHOTHERAPY_NOTES_AS_TEXT("psychotherapy-notes-", ".txt");

    private final String begins;
    private final String ends;

    ExportKind(String begins, String ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** Whether it is of the psychotherapy vault, and is released by its own confirmation alone. */
    public boolean isPsychotherapy() {
        return this == PSYCHOTHERAPY_NOTES || this == PSYCHOTHERAPY_NOTES_AS_TEXT;
    }

    /** A name for the file, with the day and without the client: a folder's list is read by many. */
    public String fileName(LocalDate day) {
        return begins + day + ends;
    }
}
