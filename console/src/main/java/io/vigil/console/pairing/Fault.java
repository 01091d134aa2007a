package io.vigil.console.pairing;

/** What is wrong with the server, as far as the console can tell. */
public enum Fault {
    NO_SUCH_NAME(Step.NAME),
    NOBODY_LISTENS(Step.PORT),
    /** Also one that is not valid yet, which a wrong clock makes of a good one. */
    CERTIFICATE_OUT_OF_DATE(Step.CERTIFICATE),
    CERTIFICATE_FOR_ANOTHER_NAME(Step.CERTIFICATE),
    CERTIFICATE_BY_NOBODY_KNOWN(Step.CERTIFICATE),
    CERTIFICATE_NOT_AGREED_UPON(Step.CERTIFICATE),
    /** Something listens there that speaks no TLS. */
    NO_TLS(Step.CERTIFICATE),
    NO_VIGIL(Step.KEY),
    KEY_NOT_KNOWN(Step.KEY),
    PAGES_DIFFER(Step.PAGES),
    NO_PAGES(Step.PAGES),
    NO_RELAY(Step.RELAY),
    RELAY_SILENT(Step.RELAY),
    RELAY_UNTRUSTED(Step.RELAY),
    RELAY_REFUSES(Step.RELAY);

    private final Step step;

    Fault(Step step) {
        this.step = step;
    }

    /** Where it was found. */
    public Step step() {
        return step;
    }
}
