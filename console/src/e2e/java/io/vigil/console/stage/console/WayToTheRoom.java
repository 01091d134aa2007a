package io.vigil.console.stage.console;

import io.vigil.console.app.Console;
import io.vigil.console.desk.client.ClientPanel;
import io.vigil.console.desk.client.ClientShown;
import io.vigil.console.desk.client.file.FilePanel;
import io.vigil.console.stage.Patience;
import io.vigil.console.words.Words;
import javax.swing.JList;

/** From the list of clients to the room, by the buttons in the window: the file, and from it the room, if the course leads there. */
public final class WayToTheRoom {
    private static final Words OF_THE_LIST = Words.of(ClientPanel.class);
    private static final Words OF_A_FILE = Words.of(FilePanel.class);

    private final Window window;

    public WayToTheRoom(Console console) {
        window = Window.of(console);
    }

    /** Opens the file of a client, and asks for the room. */
    public void asksFor(String client) {
        Patience.until(
                "the list names " + client,
                OpenSession.SOON,
                () -> window.act(JList.class, list -> chooses(list, client)));
        presses(OF_THE_LIST.text("list.open"));
        presses(OF_A_FILE.text("file.open"));
    }

    public void backToTheList() {
        presses(OF_THE_LIST.text("views.back"));
    }

    private void presses(String words) {
        Patience.until("the button " + words, OpenSession.SOON, () -> window.press(words));
    }

    private static boolean chooses(JList<?> list, String client) {
        for (var i = 0; i < list.getModel().getSize(); i++) {
            if (list.getModel().getElementAt(i) instanceof ClientShown.Row row
                    && row.name().equals(client)) {
                list.setSelectedIndex(i);
                return true;
            }
        }
        return false;
    }
}
