package io.vigil.console.app.jitsi.check;

/** What is looked at, in this order. */
enum Step {
    ADDRESS(Weight.NEEDED),
    TLS(Weight.NEEDED),
    WEBSOCKET(Weight.NEEDED),
    ANONYMOUS(Weight.NEEDED),
    ENTRY(Weight.NEEDED),
    BIND(Weight.NEEDED),
    KEEPING(Weight.NEEDED),
    SERVICES(Weight.TOLD),
    FOCUS(Weight.NEEDED),
    MEETING(Weight.NEEDED),
    QUERY(Weight.NEEDED),
    THIRD(Weight.TOLD),
    LEAVING(Weight.NEEDED),
    RESUMED(Weight.NEEDED),
    DOOR(Weight.WISHED);

    private final Weight weight;

    /** What it means when something is missing. */
    enum Weight {
        /** No session can be held, or it would break off. */
        NEEDED,
        /** Sessions can be held; somebody should look after it. */
        WISHED,
        /** Good to know. */
        TOLD
    }

    Step(Weight weight) {
        this.weight = weight;
    }

    Weight weight() {
        return weight;
    }
}
