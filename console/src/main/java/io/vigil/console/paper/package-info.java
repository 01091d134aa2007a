/**
 * What is read on paper, before it is drawn: a title, what it is about, and sections of lines, tables and prose. Plain
 * Java; depends on the JDK alone, so that what stands on a page is decided where it can be tested without one.
 *
 * <pre>{@code
 * var paper = new Paper("Session sheet", footer, head, List.of(new Section("Vitals", List.of(table))));
 * var text = PaperText.of(paper);
 * }</pre>
 */
@NullMarked
package io.vigil.console.paper;

import org.jspecify.annotations.NullMarked;
