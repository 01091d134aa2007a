package io.vigil.signaling.xmpp;

/** What stands in an element. */
public sealed interface Node permits Element, Text {}
