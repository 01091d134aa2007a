/**
 * How the console was asked to start, and what its practice has set: read strictly, and refused in three sentences. Depends on
 * the core and {@code words}.
 */
@NullMarked
package io.vigil.console.app.setting;

import org.jspecify.annotations.NullMarked;
