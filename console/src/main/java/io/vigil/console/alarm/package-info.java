/**
 * The sound of an alarm, made by arithmetic and ready before it is needed. A shell of its own that the app and the watch
 * may use; it sees the JDK with {@code javax.sound.sampled}, {@code words}, {@code live}, slf4j, and neither screen, disk nor session.
 *
 * <pre>{@code
 * var alarm = Alarm.open(Toolkit.getDefaultToolkit()::beep);
 * alarm.standing().watch(s -> bar.show(s.hearing()));   // BEEP_ONLY: AlarmNotices.cannotRing() on the bar
 * alarm.ring(Pattern.HELP);                              // any thread, never waits; again and again is once
 * alarm.quiet(Pattern.HELP);                             // taken by the therapist
 * }</pre>
 */
@NullMarked
package io.vigil.console.alarm;

import org.jspecify.annotations.NullMarked;
