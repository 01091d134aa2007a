/**
 * The rooms of client, sitter and prescriber: who waits, who is let in, what their pages are told and say, and the questionnaire
 * on the client's. Depends on {@code app.call}, {@code app.shared}, the core's call, day and measures, {@code link} and the
 * ports of the desk.
 */
@NullMarked
package io.vigil.console.app.room;

import org.jspecify.annotations.NullMarked;
