/**
 * What an alarm sounds like: notes, pauses and their order as arithmetic, down to the numbers that a sound device takes. Values alone,
 * of the JDK alone; knows no device and no thread.
 */
@NullMarked
package io.vigil.console.alarm.tune;

import org.jspecify.annotations.NullMarked;
