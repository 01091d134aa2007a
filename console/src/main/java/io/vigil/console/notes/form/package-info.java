/**
 * The form of a note: headings, lists, links to parts and to moments of a journey, and templates. A note stays plain
 * text; everything here only reads that text, in a small part of Markdown ({@link
 * io.vigil.console.notes.form.Line}). Depends on {@code words}.
 *
 * <pre>{@code
 * var page = Shorthand.of(note.last().text(), targets.now()); // [[part:7c…|Night Watchman]] is shown as [[Night Watchman]]
 * editor.lay(page.shown());
 * keeper.typed(id, page.kept(editor.text()));
 * Line.of("## Parts met").kind();                    // HEADING
 * }</pre>
 */
@NullMarked
package io.vigil.console.notes.form;

import org.jspecify.annotations.NullMarked;
