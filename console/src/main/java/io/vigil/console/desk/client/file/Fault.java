package io.vigil.console.desk.client.file;

/**
 * Something that was typed and cannot be read; it is said at its field and stays as it was typed.
 *
 * @param sentence what is wrong, and how to write it
 */
public record Fault(Spot spot, String sentence) {}
