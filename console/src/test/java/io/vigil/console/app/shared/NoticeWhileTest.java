package io.vigil.console.app.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeWhileTest {
    private final List<String> done = new ArrayList<>();
    private final NoticeBoard board = new NoticeBoard() {
        @Override
        public void put(Notice notice) {
            done.add("put " + notice.what());
        }

        @Override
        public void takeOff(Notice notice) {
            done.add("off " + notice.what());
        }
    };
    private final NoticeWhile silent = new NoticeWhile(board, new Notice("Silent.", "It means this.", "Do that."));

    @Test
    void isPutOnceAndTakenOffOnceAndCanBeginAgain() {
        silent.isOver();
        silent.begins();
        silent.begins();
        silent.isOver();
        silent.isOver();
        silent.begins();

        assertEquals(List.of("put Silent.", "off Silent.", "put Silent."), done);
    }
}
