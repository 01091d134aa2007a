package io.vigil.signaling.client;

/** Names one knock at one line's door. */
public record KnockId(String text) {}
