/**
 * What sessions, courses, notes, clients, measures, the schedule and lines are kept in: the ports of the core over the two
 * vaults. Depends on the core, on {@code store.vault} and on Jackson; everything becomes JSON, and is sealed before it is
 * written.
 *
 * <pre>{@code
 * var shelf = new SessionShelf(vaults, random);
 * var log = shelf.begin(client, now);
 * log.append(facts);
 * }</pre>
 */
@NullMarked
package io.vigil.console.store;

import org.jspecify.annotations.NullMarked;
