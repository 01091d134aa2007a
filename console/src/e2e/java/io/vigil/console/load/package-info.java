/**
 * What a call costs the therapist's computer, beside the same call in plain windows of Chromium: {@code ./test load}. Not
 * part of {@code ./test}, because what else the computer does changes how many pictures a call carries.
 */
@NullMarked
package io.vigil.console.load;

import org.jspecify.annotations.NullMarked;
