package io.vigil.signaling.room;

/** One connection that has been let in. */
public record PartyId(long number) {}
