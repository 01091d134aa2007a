/**
 * The notes beside the video: an editor that saves by itself, signing, addenda, earlier versions, and a face for notes
 * that are locked. Depends on the notes' core, the fittings and the words.
 *
 * <pre>{@code
 * var model = new NotesModel(new NotesPort(keeper, door, targets), notices::add);
 * var panel = new NotesPanel(fittings, model, this::closeTop);
 * model.open();                       // the panel came onto the screen
 * panel.show(DayLine.none());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.notes;

import org.jspecify.annotations.NullMarked;
