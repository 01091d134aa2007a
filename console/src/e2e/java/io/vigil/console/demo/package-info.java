/**
 * A whole session on real parts, with a fictional client: console, server, a second browser. Lives with the stories
 * because a browser's driver must not ship (ADR 0002). Depends on {@code stage} and on the console.
 *
 * <pre>{@code
 * ./run demo --out target/demo
 * }</pre>
 */
@NullMarked
package io.vigil.console.demo;

import org.jspecify.annotations.NullMarked;
