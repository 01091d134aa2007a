/** The rules of {@code relay}, tried one by one. */
@NullMarked
package io.vigil.signaling.relay;

import org.jspecify.annotations.NullMarked;
