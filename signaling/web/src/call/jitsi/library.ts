/** lib-jitsi-meet, as far as it is used here, and how a page comes by it: one build, known by its hash, from our own origin. */

/** A track that the library knows: one of this end, or one that arrives. */
export interface JitsiTrack {
  isLocal(): boolean;
  getTrack(): MediaStreamTrack;
  getType(): "audio" | "video";
}

export interface JitsiConference {
  on(event: string, listener: (...what: never[]) => void): void;
  join(password?: string): void;
  leave(): Promise<unknown>;
  addTrack(track: JitsiTrack): Promise<unknown>;
  replaceTrack(former: JitsiTrack | null, next: JitsiTrack | null): Promise<unknown>;
  setLocalParticipantProperty(name: string, value: string): void;
  /** In 2.7001.1 the one way to hand over tracks that were taken elsewhere. */
  readonly rtc?: { readonly constructor: { readonly createLocalTracks?: MakeTracks } };
  getParticipants(): { getProperty(name: string): unknown; getId(): string }[];
  /** The session from browser to browser, while there is one. */
  readonly p2pJingleSession?: { readonly peerconnection?: { readonly peerconnection?: RTCPeerConnection } } | null;
  readonly jvbJingleSession?: { readonly peerconnection?: { readonly peerconnection?: RTCPeerConnection } } | null;
}

export interface JitsiConnection {
  /**
   * Its own affairs: after each resumption it asks the service over HTTP, with the token in the address, unless kept from it;
   * and whoever comes back shows the token that stands in `service`.
   */
  readonly xmpp?: {
    readonly connection?: { _keepAliveAndCheckShard?: () => void; readonly _stropheConn?: { service: string } };
  };
  addEventListener(event: string, listener: (...what: never[]) => void): void;
  connect(options?: Record<string, unknown>): void;
  disconnect(): Promise<unknown> | undefined;
  initJitsiConference(room: string, options: Record<string, unknown>): JitsiConference;
}

export interface JitsiMeet {
  readonly version?: string;
  init(options: Record<string, unknown>): void;
  setLogLevel(level: string): void;
  readonly logLevels: Readonly<Record<string, string>>;
  readonly events: {
    readonly connection: Readonly<Record<string, string>>;
    readonly conference: Readonly<Record<string, string>>;
  };
  JitsiConnection: new (app: string | null, token: string | undefined, options: Record<string, unknown>) => JitsiConnection;
  /** In builds after 2.7001.1. */
  createLocalTracksFromMediaStreams?: MakeTracks;
}

/** Makes tracks that the library knows of tracks that were taken elsewhere. */
export type MakeTracks = (all: readonly Record<string, unknown>[]) => JitsiTrack[];

declare global {
  interface Window {
    JitsiMeetJS?: JitsiMeet;
  }
}

let loading: { readonly integrity: string; readonly library: Promise<JitsiMeet> } | undefined;

/** Where our own servers keep the build with this integrity (JitsiLibrary.java). */
export function pathOf(integrity: string): string {
  const hash = Uint8Array.from(atob(integrity.slice("sha384-".length)), (character) => character.charCodeAt(0));
  const name = btoa(String.fromCharCode(...hash.slice(0, 12)));
  return `/jitsi/${name.replaceAll("+", "-").replaceAll("/", "_")}.js`;
}

/**
 * The build with this integrity. Fails when there is none, when what comes is another, or when this page runs another
 * already: two builds in one page would share its globals.
 */
export function library(integrity: string): Promise<JitsiMeet> {
  if (loading !== undefined && loading.integrity !== integrity) {
    return Promise.reject(new Error("this page runs another build of the library"));
  }
  if (loading === undefined) {
    const begun = loaded(integrity);
    loading = { integrity, library: begun };
    begun.catch(() => {
      loading = undefined; // the network may be back for the next attempt
    });
  }
  return loading.library;
}

/** It would keep a name for this device, and tell it to every focus. */
function inMemory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function loaded(integrity: string): Promise<JitsiMeet> {
  return new Promise((take, refuse) => {
    const script = document.createElement("script");
    script.integrity = integrity;
    script.crossOrigin = "anonymous";
    script.src = pathOf(integrity);
    script.addEventListener("load", () => {
      const { JitsiMeetJS } = window;
      if (JitsiMeetJS === undefined) {
        refuse(new Error("the script is no lib-jitsi-meet"));
        return;
      }
      JitsiMeetJS.setLogLevel(JitsiMeetJS.logLevels.ERROR ?? "error");
      JitsiMeetJS.init({
        disableAudioLevels: true,
        disableThirdPartyRequests: true,
        enableAnalyticsLogging: false,
        externalStorage: inMemory(),
      });
      take(JitsiMeetJS);
    });
    script.addEventListener("error", () => {
      script.remove();
      refuse(new Error("the library did not load, or is not the one that was agreed on"));
    });
    document.head.append(script);
  });
}
