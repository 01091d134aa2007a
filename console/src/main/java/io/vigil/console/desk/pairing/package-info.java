/**
 * The card by which a console and a practice's server come to know each other. Depends on the core, {@code words}, {@code desk.control} and the
 * ports of the desk; it alone sees the library that draws QR codes.
 *
 * <pre>{@code
 * var card = new PairingPanel(fittings, new PairingModel(port), this::closeTop);
 * side.open(card.component());
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.pairing;

import org.jspecify.annotations.NullMarked;
