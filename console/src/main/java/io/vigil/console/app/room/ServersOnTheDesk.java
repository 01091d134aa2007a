package io.vigil.console.app.room;

import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.NoticeWhile;
import io.vigil.console.link.LineNotices;
import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.ServerContact;
import io.vigil.console.words.Notice;
import java.util.Optional;

/**
 * What the therapist is told of the servers that carry the client's line: that none is reached, or calmly that of two one is
 * missed. For one thread.
 */
final class ServersOnTheDesk {
    private final NoticeBoard board;
    private final NoticeWhile none;
    private Optional<Notice> missed = Optional.empty();

    ServersOnTheDesk(NoticeBoard board) {
        this.board = board;
        this.none = new NoticeWhile(board, LineNotices.serverUnreachable());
    }

    void changed(Contacts contacts) {
        if (contacts.best() == ServerContact.UNREACHABLE) {
            none.begins();
        } else if (contacts.best() == ServerContact.REACHED) {
            none.isOver();
        }
        var now = contacts.missed().map(LineNotices::of);
        if (!now.equals(missed)) {
            missed.ifPresent(board::takeOff);
            now.ifPresent(board::put);
            missed = now;
        }
    }
}
