/**
 * The page of a note: what is written on, lightly marked, and what is read, with its headings, lists and links. Depends
 * on the form of the notes and the fittings.
 *
 * <pre>{@code
 * var paper = new Paper(name, 6, Marks.plain(), text -> keeper.typed(id, text), this::tooLong);
 * paper.lay(text);
 * reader.show("## Parts met\n- [[part:7c|Night Watchman]]", List.of());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.notes.page;

import org.jspecify.annotations.NullMarked;
