package io.vigil.console.desk.port;

import io.vigil.console.live.Live;

/**
 * A line beside the client's, as the desk sees it.
 *
 * @param line set from any thread
 */
public record BesidePort(Live<LineShown> line, BesideActions actions) {}
