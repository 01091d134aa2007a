/**
 * What is sent to whoever is to come: the link, for whom it is, and the same by the other server. Values; each holds the
 * secret of its line, so that none may stand in a log.
 *
 * <pre>{@code
 * var links = Doors.one(URI.create("https://practice.example")).links(secret, Role.SITTER);
 * links.now(contacts);                            // the one that leads somewhere now
 * }</pre>
 */
@NullMarked
package io.vigil.console.link.invite;

import org.jspecify.annotations.NullMarked;
