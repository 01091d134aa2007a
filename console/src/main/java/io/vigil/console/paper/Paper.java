package io.vigil.console.paper;

import java.util.List;

/**
 * A document as it is read, whatever draws it.
 *
 * @param title what kind of document it is; it stands in the properties of a file and never names the client
 * @param footer stands on every page
 * @param head whom and what day it is about
 */
public record Paper(String title, String footer, List<Line> head, List<Section> sections) {
    /** A value with its name before it, for example {@code Therapist} and the name. */
    public record Line(String label, String text) {
        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    public Paper {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /** What is written stays out of every log. */
    @Override
    public String toString() {
        return "Paper[" + title + ", sections=" + sections.size() + "]";
    }
}
