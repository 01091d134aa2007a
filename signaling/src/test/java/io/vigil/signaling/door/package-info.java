/** The rules of {@code door}, tried one by one. */
@NullMarked
package io.vigil.signaling.door;

import org.jspecify.annotations.NullMarked;
