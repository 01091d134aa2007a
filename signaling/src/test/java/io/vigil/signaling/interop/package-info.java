/** Clients that nobody here wrote, against the open door. */
@NullMarked
package io.vigil.signaling.interop;

import org.jspecify.annotations.NullMarked;
