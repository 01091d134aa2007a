/**
 * The parts map as a picture: where each part stands, and how it is painted, on the screen and on paper alike. Laying out
 * is arithmetic and needs no display; the same map always gives the same picture. Depends on {@code parts}, the theme and
 * Java2D.
 *
 * <pre>{@code
 * var picture = MapLayout.of(map, new Type(font));
 * new MapPainter(picture, Inks.screen(), type).paint(graphics);
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.parts.map;

import org.jspecify.annotations.NullMarked;
