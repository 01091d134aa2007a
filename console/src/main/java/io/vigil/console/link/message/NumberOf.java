package io.vigil.console.link.message;

/** For which address an emergency number is good: the page says it in the language of whoever reads there. */
public enum NumberOf {
    /** For where the client is today, as far as anybody knows. */
    TODAY,
    /** For the address on file, and the client is at another one today. */
    FILE
}
