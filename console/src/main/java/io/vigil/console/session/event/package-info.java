/**
 * What can happen on a journey day: the facts that are kept, each with the time at which it was. They say what was, and
 * decide nothing. Their names and fields are the form in which they lie in the vault. Depends on {@code checklist},
 * {@code journey} and {@code escalation}.
 */
@NullMarked
package io.vigil.console.session.event;

import org.jspecify.annotations.NullMarked;
