/**
 * Help in one key: the ladder and the card to read aloud. Opens over the side panel, never over the video. Depends on the
 * fittings, the words, {@code escalation} and, to show it, {@code session}.
 *
 * <pre>{@code
 * var help = new HelpPanel(fittings, asks, new CardOut(notices), new DialOut(notices), sound, onClose, toTop);
 * help.show(HelpModel.of(session, alarms, now, zone));
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.help;

import org.jspecify.annotations.NullMarked;
