package io.vigil.console.call.media;

/**
 * A camera or microphone of this computer.
 *
 * @param id as Chromium names it in this run of the console; another in the next
 * @param label what the therapist reads, and by which a choice is remembered
 */
public record MediaDevice(String id, String label) {}
