package io.vigil.console.stage.guest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page's peer connections, looked at from outside through {@code getStats}; the page itself knows nothing of it. The
 * scripts are of no browser's kind.
 */
final class Peers {
    /** To run before the page: remembers every peer connection it makes, and leaves it otherwise as it is. */
    static final String WATCH = """
            () => {
              const Real = window.RTCPeerConnection;
              if (!Real || window.__peers) return;
              window.__peers = [];
              window.RTCPeerConnection = new Proxy(Real, {
                construct(target, args, made) {
                  const peer = Reflect.construct(target, args, made); // a subclass keeps its own methods
                  window.__peers.push(peer);
                  return peer;
                }
              });
            }
            """;

    /**
     * A function whose promise comes to what {@link #received} reads. The page's check of its connection opens one that
     * carries no media, only to ask a relay for a place: that one is not meant.
     */
    static final String LOOK = """
            () => {
              const open = (window.__peers || []).filter(p => p.connectionState !== 'closed');
              const peers = open.filter(p => p.getReceivers().length > 0);
              const peer = peers[peers.length - 1];
              if (!peer) return Promise.resolve(null);
              return peer.getStats().then(report => {
                const all = [...report.values()];
                const video = all.find(r => r.type === 'inbound-rtp' && r.kind === 'video') || {};
                const audio = all.find(r => r.type === 'inbound-rtp' && r.kind === 'audio') || {};
                const transport = all.find(r => r.type === 'transport') || {};
                const pair = all.find(r => r.id === transport.selectedCandidatePairId) || {};
                const local = all.find(r => r.id === pair.localCandidateId) || {};
                const remote = all.find(r => r.id === pair.remoteCandidateId) || {};
                return {
                  framesDecoded: video.framesDecoded || 0, audioEnergy: audio.totalAudioEnergy || 0,
                  audioPackets: audio.packetsReceived || 0, state: peer.connectionState, local: local.candidateType || '',
                  remote: remote.candidateType || '', toTheRelay: local.relayProtocol || ''
                };
              }, () => null);
            }
            """;

    /**
     * Notes when the longest time was over of a second at least in which sound, or picture where there is one, did not come,
     * by this computer's clock.
     */
    static final String NOTE_SILENCES = """
            clearInterval(window.__noting);
            window.__silence = { until: 0, longest: 1_000 };
            const at = { frames: Date.now(), packets: Date.now() }, before = { frames: 0, packets: 0 };
            let came = Date.now();
            window.__noting = setInterval(async () => {
              const peer = window.__peers.filter(p => p.connectionState !== 'closed' && p.getReceivers().length > 0).at(-1);
              const seen = { frames: 0, packets: 0 };
              for (const one of (await peer?.getStats())?.values() ?? []) {
                seen.frames += one.type === 'inbound-rtp' ? one.framesDecoded ?? 0 : 0;
                seen.packets += one.type === 'inbound-rtp' && one.kind === 'audio' ? one.packetsReceived : 0;
              }
              const now = Date.now();
              for (const kind of ['frames', 'packets']) {
                at[kind] = seen[kind] > 0 && seen[kind] !== before[kind] ? now : at[kind];
                before[kind] = seen[kind];
              }
              const kinds = peer?.getReceivers().every(r => r.track.kind === 'audio') ? ['packets'] : ['frames', 'packets'];
              const both = Math.min(...kinds.map(kind => at[kind]));
              if (both - came > window.__silence.longest) {
                window.__silence = { until: now, longest: both - came };
              }
              came = both;
            }, 50);
            """;

    private Peers() {}

    /** What {@link #LOOK} came to. */
    static GuestPage.Received received(@Nullable Object looked) {
        return looked instanceof Map<?, ?> stats
                ? new GuestPage.Received(
                        number(stats.get("framesDecoded")).longValue(),
                        number(stats.get("audioEnergy")).doubleValue(),
                        number(stats.get("audioPackets")).longValue(),
                        String.valueOf(stats.get("state")),
                        String.valueOf(stats.get("local")),
                        String.valueOf(stats.get("remote")),
                        String.valueOf(stats.get("toTheRelay")))
                : GuestPage.Received.NOTHING;
    }

    /** A number that a page told, or 0. */
    static Number number(@Nullable Object value) {
        return value instanceof Number number ? number : 0;
    }
}
