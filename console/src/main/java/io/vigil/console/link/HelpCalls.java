package io.vigil.console.link;

import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import java.util.Optional;

/**
 * Which calls for help of one guest are one and the same: however often it is pressed, said again, or said by a page that
 * was loaded anew, one request is open at a time, until it is stood down. When in doubt it is a new one: an alarm too many
 * is better than a call too few. A value; knows no alarm, no line and no clock.
 *
 * <pre>{@code
 * var heard = calls.heard(help);
 * calls = heard.calls();
 * if (heard.news() != HelpCalls.News.SAID_AGAIN) alarm.raise(…);   // sound first
 * line.send(heard.answer());                                      // the page second
 * }</pre>
 */
public final class HelpCalls {
    private static final HelpCalls NONE = new HelpCalls(Optional.empty(), Optional.empty());

    private final Optional<FromGuest.Help> open;
    private final Optional<FromGuest.Help> stoodDown;

    private HelpCalls(Optional<FromGuest.Help> open, Optional<FromGuest.Help> stoodDown) {
        this.open = open;
        this.stoodDown = stoodDown;
    }

    /** Nobody has called. */
    public static HelpCalls none() {
        return NONE;
    }

    /** What a {@link FromGuest.Help} that was heard is. */
    public enum News {
        /** A new request: raise the alarm. */
        RAISED,
        /** The open request was pressed again: no second alarm; whoever took the first may want to know. */
        PRESSED_AGAIN,
        /** Known in full: answer it, and do nothing else. */
        SAID_AGAIN
    }

    /**
     * What follows from what was heard.
     *
     * @param calls how it stands from now on
     * @param answer to be sent to the guest after the alarm was raised, whatever the news
     */
    public record Heard(HelpCalls calls, News news, FromConsole answer) {}

    /** Takes in that the guest said {@code help}. */
    public Heard heard(FromGuest.Help help) {
        if (isStoodDown(help)) {
            return new Heard(this, News.SAID_AGAIN, new FromConsole.HelpOver(help.id()));
        }
        if (open.isEmpty()) {
            return heard(help, News.RAISED);
        }
        // a page in another tab counts on its own: its first press is one more
        var further = open.filter(it -> it.id().equals(help.id()) && it.presses() >= help.presses())
                .isEmpty();
        return further
                ? heard(help, News.PRESSED_AGAIN)
                : new Heard(this, News.SAID_AGAIN, FromConsole.HelpSeen.of(help));
    }

    private Heard heard(FromGuest.Help help, News news) {
        return new Heard(new HelpCalls(Optional.of(help), stoodDown), news, FromConsole.HelpSeen.of(help));
    }

    private boolean isStoodDown(FromGuest.Help help) {
        return stoodDown
                .filter(it -> it.id().equals(help.id()) && it.presses() >= help.presses())
                .isPresent();
    }

    /** The request that is open, as it was last pressed. */
    public Optional<FromGuest.Help> open() {
        return open;
    }

    /**
     * The therapist stood the alarm down. Say {@link FromConsole.HelpOver} of {@link #open} to the guest before; a later
     * press is a new request.
     */
    public HelpCalls stoodDown() {
        return open.isEmpty() ? this : new HelpCalls(Optional.empty(), open);
    }
}
