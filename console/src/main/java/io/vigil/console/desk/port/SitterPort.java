package io.vigil.console.desk.port;

import io.vigil.console.live.Live;

/**
 * The sitter's line, as the desk sees it.
 *
 * @param line set from any thread
 */
public record SitterPort(Live<LineShown> line, SitterActions actions) {}
