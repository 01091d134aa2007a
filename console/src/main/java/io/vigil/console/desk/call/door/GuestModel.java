package io.vigil.console.desk.call.door;

import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.desk.port.LineShown.SecondDevice;
import java.util.List;
import java.util.Optional;

/** Which cards about the guest stand in the side panel: what has to be decided, and nothing else. */
public final class GuestModel {
    private GuestModel() {}

    /**
     * The cards.
     *
     * @param client as the client is called
     * @param invitation the link, while nobody has used it, and when somebody does not come back
     * @param waiting whether the guest waits to be let in
     * @param wordsToRead the four words, while they have not been compared; otherwise none
     * @param altered whether somebody changes what is sent
     * @param knocking whether a second device asks to come in
     */
    public record Shown(
            String client,
            Optional<Invitation> invitation,
            boolean waiting,
            List<String> wordsToRead,
            boolean altered,
            boolean knocking) {
        public Shown {
            wordsToRead = List.copyOf(wordsToRead);
        }

        /** As the line is; {@code isLinkWanted}: there is room for a link, and somebody may need it ({@link Absences}). */
        public static Shown of(LineShown line, String client, boolean isLinkWanted) {
            var toRead = line.encryption() == Encryption.UNVERIFIED
                            && !line.words().isEmpty()
                            && (line.guest() == Guest.ADMITTED || line.guest() == Guest.WAITING)
                    ? line.words()
                    : List.<String>of();
            return new Shown(
                    client,
                    isLinkWanted && isWithoutThem(line) ? line.invitation() : Optional.empty(),
                    line.guest() == Guest.WAITING,
                    toRead,
                    line.encryption() == Encryption.ALTERED,
                    line.secondDevice() == SecondDevice.KNOCKING);
        }

        private static boolean isWithoutThem(LineShown line) {
            return line.guest() != Guest.WAITING && line.guest() != Guest.ADMITTED;
        }
    }
}
