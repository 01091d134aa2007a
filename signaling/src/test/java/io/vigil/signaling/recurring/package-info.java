@NullMarked
package io.vigil.signaling.recurring;

import org.jspecify.annotations.NullMarked;
