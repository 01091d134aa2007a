package io.vigil.console.stage.console;

import io.vigil.console.desk.call.door.Whose;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.live.Live;
import io.vigil.console.stage.Patience;
import java.util.Locale;

/** The therapist's end of a line beside the client's, by the window's buttons. */
final class LineBeside {
    private final OpenSession session;
    private final Live<LineShown> line;
    private final Whose whose;

    private LineBeside(OpenSession session, Live<LineShown> line, Whose whose) {
        this.session = session;
        this.line = line;
        this.whose = whose;
    }

    static LineBeside sitter(OpenSession session) {
        return new LineBeside(session, session.console().sitter(), Whose.SITTER);
    }

    static LineBeside prescriber(OpenSession session) {
        return new LineBeside(session, session.console().prescriber(), Whose.PRESCRIBER);
    }

    /** Writes a link. @return the link as it was written */
    String invite() {
        press("invite");
        Patience.until("the " + whose() + "'s link is written", OpenSession.SOON, () -> line.get()
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
        return whose.name().toLowerCase(Locale.ROOT);
    }

    private void press(String button) {
        var words = whose.text(button);
        Patience.until("the button " + words, OpenSession.SOON, () -> Window.of(session.console())
                .press(words));
    }
}
