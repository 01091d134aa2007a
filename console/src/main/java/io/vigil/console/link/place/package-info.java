/**
 * Which of a practice's two servers is meant, and whether each can be reached. Values.
 */
@NullMarked
package io.vigil.console.link.place;

import org.jspecify.annotations.NullMarked;
