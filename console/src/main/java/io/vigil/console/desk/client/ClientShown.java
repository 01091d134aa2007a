package io.vigil.console.desk.client;

import io.vigil.console.desk.client.file.FileModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** What stands on the screen before a session. */
public sealed interface ClientShown {
    <R> R match(Cases<R> cases);

    /**
     * The list of clients.
     *
     * @param state why the list is empty, or what is awaited; empty when the list says it all
     */
    record Choosing(List<Row> rows, String state) implements ClientShown {
        public Choosing {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choosing(this);
        }
    }

    /**
     * One client in the list.
     *
     * @param changed when the file was last kept, in words
     */
    record Row(UUID id, String name, String changed) {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /**
     * One client.
     *
     * @param file {@link FileModel#shown} says what stands in it
     * @param side which side is seen, by its place among the sides; none: the file itself
     */
    record Filed(FileModel file, OptionalInt side) implements ClientShown {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.filed(this);
        }
    }

    /** One case for each view. */
    interface Cases<R> {
        R choosing(Choosing list);

        R filed(Filed file);
    }
}
