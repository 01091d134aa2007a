/** Key bytes that can be wiped. Depends on the JDK alone. */
@NullMarked
package io.vigil.crypto.secret;

import org.jspecify.annotations.NullMarked;
