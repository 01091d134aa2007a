/**
 * The stand-alone server: reads its settings, starts, says that it is ready, drains when it is told to end. The only package
 * that reads files and writes to the standard streams.
 *
 * <pre>{@code
 * ./run server --listen practice.example:443 --settings server.properties
 * ready https://practice.example:443 pid=4711
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.app;

import org.jspecify.annotations.NullMarked;
