package io.vigil.console.link.room;

import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;

/** A server, and by what it is believed to be the one that is meant. */
public record PracticeServer(ServerAddress address, Trust trust) {}
