/**
 * Calls that are held in a conference of lib-jitsi-meet: where it is held, what each end needs to come to it. Values alone;
 * knows no socket and no library.
 */
@NullMarked
package io.vigil.console.call.conference;

import org.jspecify.annotations.NullMarked;
