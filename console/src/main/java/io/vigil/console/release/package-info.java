/**
 * The release of records: what may leave the house, by whose hand, and that it did. Psychotherapy notes go by their own
 * command, after their own confirmation (domain.md §6). Plain Java; depends on {@code client}, {@code notes} and
 * {@code paper}.
 *
 * <pre>{@code
 * Confirmed.typed(file, typed).ifPresent(confirmed -> paper = NotesPaper.of(confirmed, notes, zone));
 * log.keep(new Exported(client, Optional.empty(), ExportKind.PSYCHOTHERAPY_NOTES, therapist, now));
 * }</pre>
 */
@NullMarked
package io.vigil.console.release;

import org.jspecify.annotations.NullMarked;
