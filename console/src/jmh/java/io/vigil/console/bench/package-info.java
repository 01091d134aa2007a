/**
 * What the vaults cost, measured on the product's own classes and held against bars. Depends on {@code store} and
 * crypto; nothing depends on it. How to run and read it: console/docs/benchmarks.md.
 *
 * <pre>{@code
 * ./test bench           # everything
 * ./test bench commit    # one part
 * }</pre>
 */
@NullMarked
package io.vigil.console.bench;

import org.jspecify.annotations.NullMarked;
