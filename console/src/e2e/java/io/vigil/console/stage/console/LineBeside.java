package io.vigil.console.stage.console;

import io.vigil.console.desk.call.LinesPanel;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.live.Live;
import io.vigil.console.stage.Patience;
import io.vigil.console.words.Words;

/** The therapist's end of a line beside the client's, by the window's buttons. */
final class LineBeside {
    private static final Words WORDS = Words.of(LinesPanel.class);

    private final OpenSession session;
    private final Live<LineShown> line;
    private final String whose;

    private LineBeside(OpenSession session, Live<LineShown> line, String whose) {
        this.session = session;
        this.line = line;
        this.whose = whose;
    }

    static LineBeside sitter(OpenSession session) {
        return new LineBeside(session, session.console().sitter(), "sitter");
    }

    static LineBeside prescriber(OpenSession session) {
        return new LineBeside(session, session.console().prescriber(), "prescriber");
    }

    /** Writes a link. @return the link as it was written */
    String invite() {
        press("invite");
        Patience.until("the " + whose + "'s link is written", OpenSession.SOON, () -> line.get()
                .invitation()
                .isPresent());
        return line.get().invitation().orElseThrow().text();
    }

    /** The four words, of which there are none before somebody has come. */
    String words() {
        return String.join(" ", line.get().words());
    }

    void admit() {
        press("admit");
    }

    void findTheWordsAlike() {
        press("same");
        Patience.until("the words are kept", OpenSession.SOON, () -> line.get().encryption() == Encryption.VERIFIED);
    }

    void speak() {
        press("speak");
    }

    String whose() {
        return whose;
    }

    private void press(String button) {
        var words = WORDS.text(whose + "." + button);
        Patience.until("the button " + words, OpenSession.SOON, () -> Window.of(session.console())
                .press(words));
    }
}
