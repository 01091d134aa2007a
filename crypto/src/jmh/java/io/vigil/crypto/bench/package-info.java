/**
 * What the cryptography costs, measured by JMH on the module's own classes, beside the engine that they use. Nothing
 * depends on it. How to run and read it: crypto/docs/benchmarks.md.
 *
 * <pre>{@code
 * ./test bench
 * }</pre>
 */
@NullMarked
package io.vigil.crypto.bench;

import org.jspecify.annotations.NullMarked;
