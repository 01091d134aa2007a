package io.vigil.console.client;

/**
 * The numbers that are the same in a whole country, to be offered for an address there (domain.md §5). They are a start:
 * every one of them may be typed over.
 */
public enum Country {
    UNITED_STATES("911", "1-800-222-1222", "988"),
    /** 112 in every member state; poison and crisis lines differ from one to the other. */
    EUROPEAN_UNION("112", "", ""),
    ELSEWHERE("", "", "");

    private final String emergency;
    private final String poison;
    private final String crisis;

    Country(String emergency, String poison, String crisis) {
        this.emergency = emergency;
        this.poison = poison;
        this.crisis = crisis;
    }

    /** Empty where we know none. */
    public String emergency() {
        return emergency;
    }

    public String poison() {
        return poison;
    }

    public String crisis() {
        return crisis;
    }
}
