package io.vigil.console.call;

/**
 * A camera or microphone of this computer.
 *
 * @param id as Chromium names it; stays the same as long as its cache folder does
 * @param label what the therapist reads
 */
public record MediaDevice(String id, String label) {}
