package io.vigil.console.words;

import java.io.IOException;
import java.util.List;

/** {@code docs/words.md}: every sentence of the console in one document, to be reviewed in one sitting. */
final class WordsDocument {
    private static final String HEAD = """
            # The words of the console

            Everything that Vigil says on the therapist's screen, package by package, for clinical review. It is written from the
            `words.properties` files by `ReviewOfTheWordsTest` and never by hand; the test fails when it is not current. After a change of
            words, write it anew: `mvn -pl console test -Dexec.skip=true -Dtest=ReviewOfTheWordsTest -Dvigil.words.write=true`

            What the words keep to, and the test with them: plain and neutral, no exclamation marks; a button says its act and is never "OK";
            a part is asked to pause, it is never ruled out, and never good or bad; nothing only "failed": a notice says what happened, what it means for the client,
            and what to do now (`.what`, `.meaning`, `.next`). `{0}`, `{1}` stand for names, numbers and times. The words of the guest's and the
            sitter's page stand in [`english.ts`](../../signaling/web/src/guest/english.ts).
            """;

    private WordsDocument() {}

    static String of(List<WordsFile> files) throws IOException {
        var document = new StringBuilder(HEAD);
        for (var file : files) {
            document.append("\n## ").append(file.inside()).append('\n');
            var inTable = false;
            var lastWasComment = false;
            for (var entry : file.entries()) {
                if (entry.isComment()) {
                    document.append(lastWasComment ? " " : "\n").append(cell(entry.text()));
                    inTable = false;
                } else {
                    if (!inTable) {
                        document.append(lastWasComment ? "\n" : "").append("\n| key | words |\n| --- | --- |\n");
                        inTable = true;
                    }
                    document.append("| `%s` | %s |\n".formatted(entry.key(), cell(entry.text())));
                }
                lastWasComment = entry.isComment();
            }
            document.append(lastWasComment ? "\n" : "");
        }
        return document.toString();
    }

    /** As it is read: an apostrophe once, a line end as one, a bar that is no border of the table. */
    private static String cell(String text) {
        return text.strip()
                .replace("''", "'")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("#", "\\#")
                .replace("\n", "<br>");
    }
}
