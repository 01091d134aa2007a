/** What this end sends into a conference: its microphone and camera, in a running one too. They are muted and stopped elsewhere. */

import type { JitsiConference, JitsiMeet, JitsiTrack, MakeTracks } from "./library";

type Kind = "audio" | "video";

export class OwnTracks {
  private readonly wanted: Record<Kind, MediaStreamTrack | undefined> = { audio: undefined, video: undefined };
  private sent: Record<Kind, JitsiTrack | undefined> = { audio: undefined, video: undefined };
  private place: { readonly meeting: JitsiConference; readonly jitsi: JitsiMeet } | undefined;
  private work: Promise<void> = Promise.resolve();

  /** These from now on. */
  use(microphone: MediaStreamTrack | undefined, camera: MediaStreamTrack | undefined): void {
    this.wanted.audio = microphone;
    this.wanted.video = camera;
    void this.send();
  }

  /** Into this conference from now on; done when it has what there is. */
  into(meeting: JitsiConference, jitsi: JitsiMeet): Promise<void> {
    this.leave();
    this.place = { meeting, jitsi };
    return this.send();
  }

  leave(): void {
    this.place = undefined;
    this.sent = { audio: undefined, video: undefined };
    this.work = Promise.resolve(); // what a conference that is over was asked for may never settle
  }

  private send(): Promise<void> {
    const { place } = this;
    this.work = this.work.then(async () => {
      for (const kind of ["audio", "video"] as const) {
        if (place !== undefined && this.place === place) {
          await this.replace(kind, place.meeting, place.jitsi);
        }
      }
    });
    return this.work;
  }

  private async replace(kind: Kind, meeting: JitsiConference, jitsi: JitsiMeet): Promise<void> {
    const former = this.sent[kind];
    const wanted = this.wanted[kind];
    if (former?.getTrack() === wanted) {
      return;
    }
    const next = wanted === undefined ? undefined : known(wanted, kind, meeting, jitsi);
    this.sent[kind] = next;
    try {
      if (former === undefined && next !== undefined) {
        await meeting.addTrack(next);
      } else {
        await meeting.replaceTrack(former ?? null, next ?? null);
      }
    } catch {
      this.sent[kind] = undefined; // the next change tries again; the other end says what does not arrive
    }
  }
}

function known(track: MediaStreamTrack, kind: Kind, meeting: JitsiConference, jitsi: JitsiMeet): JitsiTrack | undefined {
  const { rtc } = meeting;
  const make: MakeTracks | undefined =
    jitsi.createLocalTracksFromMediaStreams ?? ((all) => rtc?.constructor.createLocalTracks?.(all) ?? []);
  return make([
    {
      deviceId: track.getSettings().deviceId ?? "",
      mediaType: kind,
      sourceType: "camera",
      stream: new MediaStream([track]),
      track,
      videoType: kind === "video" ? "camera" : undefined,
    },
  ])[0];
}
