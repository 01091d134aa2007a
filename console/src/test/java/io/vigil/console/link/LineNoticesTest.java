package io.vigil.console.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.place.ServerContact;
import io.vigil.console.words.Notice;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineNoticesTest {
    static Stream<Notice> everyNotice() {
        var missed = Stream.of(Place.values())
                .flatMap(place -> Stream.of(ServerContact.UNREACHABLE, ServerContact.REFUSED)
                        .map(why -> LineNotices.of(new Contacts.Missed(place, why))));
        return Stream.concat(
                Stream.concat(Stream.of(Alteration.values()).map(LineNotices::of), missed),
                Stream.of(
                        LineNotices.silent(),
                        LineNotices.secondDevice(),
                        LineNotices.serverUnreachable(),
                        LineNotices.serverRefuses(),
                        LineNotices.notSealedYet(),
                        LineNotices.notVerified(),
                        LineNotices.nothingMoreIsKept()));
    }

    @ParameterizedTest
    @MethodSource("everyNotice")
    void isSaidCalmlyInWholeSentences(Notice notice) {
        Stream.of(notice.what(), notice.meaning(), notice.next()).forEach(sentence -> {
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(sentence.contains("!") || sentence.contains("''") || sentence.contains("{"), sentence);
        });
    }
}
