package io.vigil.console.desk.port;

import io.vigil.console.pairing.KeyLine;
import io.vigil.console.pairing.ServerTest;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The server, as the desk sees it.
 *
 * @param server its address as people know it; empty for the console's own
 * @param line for its file of consoles
 * @param test tests it; returns at once, and hands the result over on the event dispatch thread some seconds later
 */
public record PairingPort(Optional<String> server, KeyLine line, Consumer<Consumer<ServerTest>> test) {}
