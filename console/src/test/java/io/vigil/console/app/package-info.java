@NullMarked
package io.vigil.console.app;

import org.jspecify.annotations.NullMarked;
