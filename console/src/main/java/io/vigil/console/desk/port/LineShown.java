package io.vigil.console.desk.port;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the line to the guest.
 *
 * @param words the four safety words, or none while there is no handshake
 * @param secondDevice whether another device with the same link asks to come in
 * @param invitation the present invitation, once there is one
 */
public record LineShown(
        Encryption encryption,
        List<String> words,
        Guest guest,
        SecondDevice secondDevice,
        Optional<Invitation> invitation) {

    /** How far the line can be trusted. There is no unencrypted state with a guest in it. */
    public enum Encryption {
        /** No line stands. */
        NONE,
        /** Sealed end to end; the words have not been compared. */
        UNVERIFIED,
        /** Sealed end to end; the words were read alike. */
        VERIFIED,
        /** A frame did not open: somebody between the two ends changes or holds back what is sent. */
        ALTERED,
        /** The line stood and says nothing any more. */
        SILENT
    }

    /** Where the guest is. */
    public enum Guest {
        /** Has not opened the link, or has left. */
        ABSENT,
        /** Opened the link before the room was open. */
        PARKED,
        /** In the waiting room, to be let in. */
        WAITING,
        /** Let in. */
        ADMITTED,
        /** Was let in, and is not there at present: a network is away, or the page is loaded again. The same link leads back. */
        AWAY
    }

    /** Whether another device holds the same link and knocks. */
    public enum SecondDevice {
        NONE,
        KNOCKING
    }

    public LineShown {
        words = List.copyOf(words);
        if (!words.isEmpty() && words.size() != 4) {
            throw new IllegalArgumentException("there are four safety words, not " + words.size());
        }
    }

    public static LineShown nothingYet() {
        return new LineShown(Encryption.NONE, List.of(), Guest.ABSENT, SecondDevice.NONE, Optional.empty());
    }

    public LineShown withEncryption(Encryption now, List<String> safetyWords) {
        return new LineShown(now, safetyWords, guest, secondDevice, invitation);
    }

    public LineShown withGuest(Guest now) {
        return new LineShown(encryption, words, now, secondDevice, invitation);
    }

    public LineShown withSecondDevice(SecondDevice now) {
        return new LineShown(encryption, words, guest, now, invitation);
    }

    public LineShown withInvitation(Invitation now) {
        return new LineShown(encryption, words, guest, secondDevice, Optional.of(now));
    }

    /** The link is worth nothing any more. */
    public LineShown withoutInvitation() {
        return new LineShown(encryption, words, guest, secondDevice, Optional.empty());
    }
}
