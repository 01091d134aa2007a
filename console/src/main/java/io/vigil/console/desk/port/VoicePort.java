package io.vigil.console.desk.port;

import io.vigil.console.call.voice.Attention;
import io.vigil.console.live.Live;

/**
 * With whom the therapist speaks, as the desk sees it.
 *
 * @param attention set from any thread
 */
public record VoicePort(Live<Attention> attention, VoiceActions actions) {}
