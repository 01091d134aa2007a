/**
 * Notes: what the therapist writes, its revisions, signing and addenda, and when a save is due. Rules are plain Java;
 * threads and disks are elsewhere. Depends on {@code live} and {@code words};
 * how a text is read stands in {@code notes.form}.
 *
 * <pre>{@code
 * var first = new Revision(1, "She wept, then laughed.", now, Revision.State.DRAFT);
 * book.keep(id, about, first);
 * book.sign(id, later);
 * book.addAddendum(id, new Addendum(tomorrow, "She called: slept well."));
 * }</pre>
 */
@NullMarked
package io.vigil.console.notes;

import org.jspecify.annotations.NullMarked;
