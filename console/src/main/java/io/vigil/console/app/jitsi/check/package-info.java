/**
 * {@code ./run jitsi check}: joins a deployment with two ends that have no media, and says what fits and what does not.
 * Depends on {@code app.jitsi}, {@code call.conference}, words and the stanzas of signaling.
 *
 * <pre>{@code
 * var findings = new DeploymentCheck(deployment, tokens, random, Duration.ofSeconds(10)).run(each -> out.println(each));
 * }</pre>
 */
@NullMarked
package io.vigil.console.app.jitsi.check;

import org.jspecify.annotations.NullMarked;
