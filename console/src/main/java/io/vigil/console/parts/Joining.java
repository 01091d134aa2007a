package io.vigil.console.parts;

/**
 * Two maps that were both made of one: somebody worked on the first while protectors were found or set aside in the other.
 */
public final class Joining {
    private Joining() {}

    /**
     * {@code mine}, with the protectors that were found, set aside or taken up again in {@code theirs}.
     *
     * @param base from which both were made
     */
    public static PartsMap of(PartsMap base, PartsMap mine, PartsMap theirs) {
        var next = mine;
        for (var part : theirs.parts()) {
            if (base.find(part.id()).isEmpty() && mine.find(part.id()).isEmpty()) {
                next = next.named(part.name()).isEmpty()
                        ? next.with(part)
                        : next.withFound(part.name(), part.foundOn());
            }
        }
        for (var before : base.parts()) {
            var there = theirs.part(before.id());
            if (there.isSetAside() != before.isSetAside()) {
                next = next.with(next.part(before.id()).setAside(there.setAsideOn()));
            }
        }
        return next;
    }
}
