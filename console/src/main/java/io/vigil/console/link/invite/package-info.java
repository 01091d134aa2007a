/**
 * What is sent to whoever is to come: the link, for whom it is, and the same by the other server. Values; a
 * link holds the secret of its line, so that no log may have it.
 *
 * <pre>{@code
 * var links = Doors.one(URI.create("https://practice.example")).links(secret, Role.SITTER);
 * links.now(contacts);                            // the one that leads somewhere now
 * }</pre>
 */
@NullMarked
package io.vigil.console.link.invite;

import org.jspecify.annotations.NullMarked;
