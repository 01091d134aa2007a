/**
 * Who comes by a link: the cards on which the therapist sends it, lets in, compares the four words, decides on a second
 * device, and reads how the connection is before the medicine. Models decide what is shown; cards draw it. Depends on the
 * ports, the fittings and the words.
 *
 * <pre>{@code
 * var cards = new GuestCards(fittings, actions);
 * cards.show(GuestModel.Shown.of(line, "Samuel", isLinkWanted), checked);
 * side.add(cards.component());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.call.door;

import org.jspecify.annotations.NullMarked;
