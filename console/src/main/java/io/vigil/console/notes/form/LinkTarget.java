package io.vigil.console.notes.form;

/**
 * Something that a note can point to, as it is called now.
 *
 * @param id stays the same when the name changes: letters, figures and hyphens
 * @param name as the client calls the part, or a moment as "14:29 calm"; never shown by {@link #toString}
 */
public record LinkTarget(Is is, String id, String name) {
    /** What it is. */
    public enum Is {
        /** A part that protects: it is heard afterwards. */
        PROTECTOR(Link.Kind.PART),
        PART(Link.Kind.PART),
        /** A part that is no longer on the map; what was written about it stays. */
        PART_SET_ASIDE(Link.Kind.PART),
        MOMENT(Link.Kind.MOMENT);

        private final Link.Kind kind;

        Is(Link.Kind kind) {
            this.kind = kind;
        }
    }

    public LinkTarget {
        Link.to(is.kind, id, name); // refuses what no link can carry
    }

    public Link.Kind kind() {
        return is.kind;
    }

    /** A link to it, with its name of now. */
    public Link link() {
        return Link.to(is.kind, id, name);
    }

    /** Whether {@code link} points to it, whatever it was called then. */
    boolean isMeantBy(Link link) {
        return link.kind() == is.kind && link.id().equals(id);
    }

    @Override
    public String toString() {
        return "LinkTarget[" + is + ", " + id + "]";
    }
}
