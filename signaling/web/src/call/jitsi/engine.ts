/**
 * The Jitsi engine: a conference of two through lib-jitsi-meet. What it negotiates goes through an XMPP server, which is not
 * trusted: every frame is sealed with the attempt's key from the sealed line, and whose DTLS it is, is proven with it.
 */

import type { Conference, Ice } from "../../messages/messages";
import { fromBase64url } from "../../line/bytes";
import { SealedCall, type Role } from "../../seal/sealedcall";
import { installSealedPeers } from "../../seal/sealedpeer";
import { canSealFrames } from "../../seal/support";
import type { CallEngine, CallListener } from "../engine";
import { type JitsiConference, type JitsiConnection, type JitsiMeet, type JitsiTrack, library } from "./library";
import { conferenceOptions, connectionOptions, hasExpired, withToken } from "./options";
import { OwnTracks } from "./owntracks";

/** Why a conference cannot be had, as far as this end can tell. */
export type Why = "library" | "unreachable" | "expired" | "refused" | "room" | "unsealed";

export interface JitsiListener extends CallListener {
  /** Whoever is in the conference could not prove to be the other end: nothing of it was let through. */
  impostor(call: string): void;
  noConference(call: string, why: Why): void;
}

/** The proof of one's own DTLS fingerprint stands in the presence under this name. */
const PROOF = "vigil-proof";

interface Attempt {
  readonly conference: Conference;
  readonly arriving: MediaStream;
  seal?: SealedCall | undefined;
  connection?: JitsiConnection;
  meeting?: JitsiConference;
  joining?: ReturnType<typeof setTimeout>;
  state: RTCPeerConnectionState;
}

/** A room that does not let anybody in for so long does not at all. */
const JOIN_MILLIS = 8_000;

export class JitsiEngine implements CallEngine<Conference> {
  private readonly own = new OwnTracks();
  private readonly peers = installSealedPeers();
  private present: Attempt | undefined;

  /** @param service where this page finds the server that its line goes through */
  constructor(
    private readonly role: Role,
    private readonly worker: string,
    private readonly service: () => string,
    private readonly listener: JitsiListener,
  ) {}

  get call(): string | undefined {
    return this.present?.conference.call;
  }

  get connection(): string {
    return this.present?.state ?? "closed";
  }

  get refused(): number {
    return this.present?.seal?.counts().refused ?? 0;
  }

  /** The library eases by itself, and never wholly. */
  get picturePaused(): boolean {
    return false;
  }

  get heard(): number | undefined {
    return this.present?.seal?.counts().openedSound ?? 0;
  }

  start(conference: Conference, ice: Pick<Ice, "servers" | "relayOnly">): void {
    this.end();
    const attempt: Attempt = { conference, arriving: new MediaStream(), state: "new" };
    this.present = attempt;
    if (!canSealFrames()) {
      this.listener.noConference(conference.call, "unsealed");
      return;
    }
    void this.meet(attempt, ice);
  }

  /** Loads the library, so that the first conference is quick. */
  getReady(integrity: string): void {
    library(integrity).catch(() => undefined); // it is asked for again, and said, when there is a conference
  }

  /** Whoever comes back after a cut shows this token: the library takes it from the address. */
  renew(call: string, token: string): void {
    const { conference, connection } = this.present ?? {};
    const stream = connection?.xmpp?.connection?._stropheConn;
    if (conference?.call === call && stream !== undefined) {
      stream.service = withToken(stream.service, token);
    }
  }

  /** Everything is said in the conference itself. */
  take(): void {}

  tracks(microphone: MediaStreamTrack | undefined, camera: MediaStreamTrack | undefined): void {
    this.own.use(microphone, camera);
  }

  /** A session of the library is not restarted: the console begins another attempt. */
  restart(): void {
    const call = this.call;
    if (call !== undefined) {
      this.listener.signal({ type: "restart", call });
    }
  }

  async stats(): Promise<RTCStatsReport | undefined> {
    return this.carrying()?.getStats();
  }

  end(): void {
    const attempt = this.present;
    this.present = undefined;
    this.own.leave();
    this.peers.use(undefined);
    if (attempt !== undefined) {
      void leave(attempt);
    }
  }

  /** The connection that media goes over: the one that stands, or the newest. */
  private carrying(): RTCPeerConnection | undefined {
    const peers = this.present?.seal?.peers ?? [];
    return peers.find(({ connectionState }) => connectionState === "connected") ?? peers[peers.length - 1];
  }

  private async meet(attempt: Attempt, ice: Pick<Ice, "servers" | "relayOnly">): Promise<void> {
    const { conference } = attempt;
    const key = fromBase64url(conference.key);
    const [jitsi, seal] = await Promise.all([
      library(conference.integrity).catch(() => undefined),
      SealedCall.open({ ...of(conference), key, role: this.role, ice }, this.worker).catch(() => undefined),
    ]);
    key.fill(0);
    if (this.present !== attempt) {
      seal?.close();
      return;
    }
    attempt.seal = seal;
    if (jitsi === undefined || seal === undefined) {
      this.failed(attempt, jitsi === undefined ? "library" : "unsealed");
      return;
    }
    seal.isBridge = (peer) => attempt.meeting?.jvbJingleSession?.peerconnection?.peerconnection === peer;
    seal.onImpostor = () => this.listener.impostor(conference.call);
    seal.onPeer = (peer) => peer.addEventListener("connectionstatechange", () => this.look(attempt));
    this.peers.use(seal);
    this.connect(attempt, jitsi);
  }

  private connect(attempt: Attempt, jitsi: JitsiMeet): void {
    const { conference } = attempt;
    const connection = new jitsi.JitsiConnection(null, conference.token, connectionOptions(conference, this.service()));
    attempt.connection = connection;
    const own = connection.xmpp?.connection;
    if (own !== undefined) {
      own._keepAliveAndCheckShard = () => undefined;
    }
    const heard = this.ears(attempt);
    const { CONNECTION_ESTABLISHED, CONNECTION_FAILED } = jitsi.events.connection as Record<string, string>;
    connection.addEventListener(CONNECTION_ESTABLISHED as string, heard(() => this.enter(attempt, connection, jitsi)));
    connection.addEventListener(
      CONNECTION_FAILED as string,
      heard((error: string, message?: string | null) => {
        if (attempt.meeting === undefined) {
          this.failed(attempt, whyNotConnected(error, message, hasExpired(conference.token, Date.now())));
        }
      }),
    );
    connection.connect();
  }

  private enter(attempt: Attempt, connection: JitsiConnection, jitsi: JitsiMeet): void {
    const { conference, seal } = attempt;
    if (attempt.meeting !== undefined || seal === undefined) {
      return; // a stream that was resumed is the same one
    }
    const meeting = connection.initJitsiConference(conference.room, conferenceOptions(conference));
    attempt.meeting = meeting;
    const heard = this.ears(attempt);
    const events = jitsi.events.conference as Record<string, string>;
    const on = (event: string, listener: (...what: never[]) => void) => meeting.on(events[event] as string, heard(listener));
    seal.ask = () => {
      for (const participant of meeting.getParticipants()) {
        const proof = participant.getProperty(PROOF);
        if (typeof proof === "string") {
          seal.believe(proof);
        }
      }
    };
    on("TRACK_ADDED", (track: JitsiTrack) => this.arrived(attempt, track));
    on("TRACK_REMOVED", (track: JitsiTrack) => {
      if (!track.isLocal()) {
        attempt.arriving.removeTrack(track.getTrack());
      }
    });
    on("CONFERENCE_FAILED", () => {
      if (this.carrying()?.connectionState !== "connected") {
        this.failed(attempt, "room"); // a call that stands needs no room, until its path is lost
      }
    });
    on("CONFERENCE_JOINED", () => clearTimeout(attempt.joining));
    attempt.joining = setTimeout(heard(() => this.failed(attempt, "room")), JOIN_MILLIS); // a focus that is away is waited for without end
    meeting.setLocalParticipantProperty(PROOF, seal.proof);
    void this.own.into(meeting, jitsi).then(() => {
      if (this.present === attempt) {
        meeting.join();
      }
    });
  }

  private arrived(attempt: Attempt, track: JitsiTrack): void {
    if (track.isLocal()) {
      return;
    }
    const { arriving } = attempt;
    const next = track.getTrack();
    arriving
      .getTracks()
      .filter((former) => former.kind === next.kind && former !== next)
      .forEach((former) => arriving.removeTrack(former)); // from bridge to peer, or back
    arriving.addTrack(next);
    this.listener.remote(arriving);
  }

  /** Wraps what the library calls: an attempt that is over hears nothing any more. */
  private ears(attempt: Attempt): (listener: (...what: never[]) => void) => (...what: never[]) => void {
    return (listener) =>
      (...what) => {
        if (this.present === attempt) {
          listener(...what);
        }
      };
  }

  private look(attempt: Attempt): void {
    if (this.present !== attempt) {
      return;
    }
    const state = this.carrying()?.connectionState ?? "connecting";
    const next = state === "closed" ? "disconnected" : state; // the library may put another in its place
    if (next !== attempt.state) {
      attempt.state = next;
      this.listener.connection(attempt.conference.call, next);
    }
  }

  private failed(attempt: Attempt, why: Why): void {
    attempt.state = "failed";
    this.listener.noConference(attempt.conference.call, why);
    this.listener.connection(attempt.conference.call, "failed");
  }
}

function of({ room, media, service }: Conference) {
  return { room, media, onlyOurServers: service === undefined };
}

async function leave({ meeting, connection, seal, joining }: Attempt): Promise<void> {
  clearTimeout(joining);
  seal?.close(); // nothing is sent any more, whatever the server does
  for (const step of [() => meeting?.leave(), () => connection?.disconnect()]) {
    try {
      await step();
    } catch {
      // it was gone already; the server notices by itself
    }
  }
}

/** The library tells conditions of SASL in its message, if it tells them at all: not at every second failure of a page. */
export function whyNotConnected(error: string, message: string | undefined | null, hasRunOut: boolean): Why {
  const told = `${error} ${message ?? ""}`.toLowerCase();
  const isRefused = told.includes("passwordrequired") || told.includes("not-authorized") || told.includes("not-allowed");
  if (told.includes("expired") || /\bexp\b/.test(told) || (isRefused && hasRunOut)) {
    return "expired";
  }
  return isRefused ? "refused" : "unreachable";
}
