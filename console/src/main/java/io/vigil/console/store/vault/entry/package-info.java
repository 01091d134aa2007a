/**
 * What a vault holds, as others see it: kinds and ids, what was opened, and what can be wrong. Values alone.
 */
@NullMarked
package io.vigil.console.store.vault.entry;

import org.jspecify.annotations.NullMarked;
