package io.vigil.console.paper;

import java.util.List;

/** What stands under a heading. */
public sealed interface Block {
    <R> R match(Cases<R> cases);

    /** Values, each with its name. */
    record Lines(List<Paper.Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lines(this);
        }
    }

    /** Rows below headings, each of as many cells as there are columns. */
    record Table(List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " in " + columns.size() + " columns");
                }
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }

        @Override
        public String toString() {
            return "Table[" + columns + ", rows=" + rows.size() + "]";
        }
    }

    /** Sentences; line ends are kept. */
    record Prose(String text) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.prose(this);
        }

        @Override
        public String toString() {
            return "Prose[" + text.length() + " characters]";
        }
    }

    /** One function for each kind. */
    interface Cases<R> {
        R lines(Lines lines);

        R table(Table table);

        R prose(Prose prose);
    }
}
