/**
 * What can happen in a course, from the first meeting of the parts to what follows a journey: the facts that are kept, each
 * with the time at which it was written down and the day on which it was so. They say what was, and decide nothing. Their
 * names and fields are the form in which they lie in the vault.
 */
@NullMarked
package io.vigil.console.course.event;

import org.jspecify.annotations.NullMarked;
