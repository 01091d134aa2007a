package io.vigil.console.desk.port;

import java.util.List;

/**
 * What the therapist asks of the line and the call. Called on the event dispatch thread; every method returns at once,
 * and what came of it arrives through {@link LineShown} and {@link CallShown}.
 */
public interface CallActions {
    /** Lets the waiting guest in. */
    void admit();

    /** The therapist heard the client read these four words. When the line shows others by now, nothing is confirmed. */
    void confirmWords(List<String> read);

    /** Looks at the connection of both ends once more, now. */
    void checkAgain();

    void muteMicrophone();

    void unmuteMicrophone();

    void stopCamera();

    void startCamera();

    void useCamera(Source camera);

    void useMicrophone(Source microphone);

    /** The knocking device takes the place of the present one. */
    void admitSecondDevice();

    void refuseSecondDevice();

    /** Puts the invitation on the clipboard. */
    void copyInvitation();

    /** Makes the present link worthless and writes a new one. */
    void writeNewInvitation();

    /** Tells the client, and whoever asked beside them, that the therapist is there. */
    void answerHelp();

    /** Ends the call and the line. The desk asks for confirmation before; there is no way back. */
    void end();
}
