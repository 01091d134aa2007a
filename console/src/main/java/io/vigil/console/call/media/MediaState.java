package io.vigil.console.call.media;

/** What one end sends: its microphone and its camera. */
public record MediaState(TrackState microphone, TrackState camera) {}
