package io.vigil.console.call.check;

/**
 * How one point is, in words.
 *
 * @param what how it is
 * @param next what to do about it; empty when there is nothing to do
 */
public record Finding(Point point, Verdict verdict, String what, String next) {}
