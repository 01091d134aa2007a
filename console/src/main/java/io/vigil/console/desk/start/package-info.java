/**
 * The windows before the way in: Chromium is being unpacked, or Vigil cannot start at all. Depends on {@code words}, {@code desk.control} and
 * {@code desk.theme}.
 *
 * <pre>{@code
 * var window = UnpackingWindow.open();     // event dispatch thread
 * window.show(0.4);
 * window.dispose();
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.start;

import org.jspecify.annotations.NullMarked;
