/** The session of one invitation: its way to the room, its line and its call, and what of them this tab keeps. */

import type { Devices } from "../call/devices";
import { listenToNetwork } from "../call/network";
import type { CallLine } from "../call/seeker";
import { Door, type Way } from "../door/door";
import { wayIn } from "../door/wayin";
import { random, toHex } from "../line/bytes";
import { GuestLine, type LineState } from "../line/guestline";
import type { Body } from "../line/talk";
import { type FromConsole, fromConsole, type FromGuest } from "../messages/messages";
import { canCall } from "./able";
import { browserOf } from "./browser";
import { GuestCall } from "./guestcall";
import { isCalling } from "./help";
import { chose, type Step, stepped } from "./questions";
import { after, answering, calling, ofACopy, withAnotherConsole } from "./standing";
import { save, type Stored } from "./store";
import { type Reach, Unanswered } from "./unanswered";

/** A page that was loaded anew waits so long for the console to offer by itself. */
const RESUME_MILLIS = 6_000;
/** How often it is looked whether something is to be said again, or is over. */
const LOOK_MILLIS = 250;

export class Session implements Reach {
  line: { state: LineState; words: readonly string[] } = { state: "none", words: [] };
  lineGoneSince: number | undefined = Date.now();
  callGoneSince: number | undefined;
  private readonly call: GuestCall;
  private callStood = false;
  private readonly unanswered: Unanswered;
  private readonly deaf: () => void;
  private readonly looking: ReturnType<typeof setInterval>;

  private constructor(
    private readonly stored: Stored,
    private readonly door: Door,
    private readonly guestLine: GuestLine,
    private readonly devices: Devices,
    video: HTMLVideoElement,
    private readonly changed: () => void,
    private readonly report: () => void,
  ) {
    const line: CallLine = {
      say: (message) => this.say(message),
      stands: () => guestLine.stands,
      waits: (type) => guestLine.waits(type),
      doubt: () => door.doubt(),
    };
    this.call = new GuestCall(devices, video, line, () => this.callChanged());
    this.deaf = listenToNetwork({
      another: () => {
        door.networkChanged();
        this.call.networkChanged();
      },
      unsure: () => door.doubt(),
    });
    this.unanswered = new Unanswered(this);
    this.callStood = stored.standing.call !== undefined;
    this.callGoneSince = this.callStood ? Date.now() : undefined;
    this.looking = setInterval(() => this.look(), LOOK_MILLIS);
  }

  /**
   * @param changed something that is shown is another
   * @param report the two ends have greeted: the device is to be told
   */
  static async open(
    stored: Stored,
    devices: Devices,
    video: HTMLVideoElement,
    changed: () => void,
    report: () => void,
  ): Promise<Session> {
    const { secret, places, ticket } = await wayIn(stored.fragment);
    const door: Door = new Door(places, { ...ticket, seatKey: stored.kept.seatKey }, {
      way: () => changed(),
      console: (here) => guestLine.console(here),
      handshake: (step, bytes) => guestLine.tookHandshake(step, bytes),
      sealed: (name, bytes) => guestLine.tookSealed(name, bytes),
    });
    const guestLine: GuestLine = new GuestLine(secret, stored.kept, () => save(stored), door, {
      line: (state, words) => {
        if (state === "silent") {
          door.doubt(); // the server may be what is silent, and another be there
        }
        session.lineChanged(state, words);
      },
      another: () => session.another(),
      copied: () => session.keep(ofACopy(stored.standing, freshId(), Date.now())),
      greeted: () => session.greeted(),
      said: (body) => session.said(body),
    });
    const session: Session = new Session(stored, door, guestLine, devices, video, changed, report);
    door.start();
    return session;
  }

  get way(): Way {
    return this.door.way;
  }

  get callStands(): boolean {
    return this.call.stands;
  }

  get stands(): boolean {
    return this.guestLine.stands;
  }

  waits(type: FromGuest["type"]): boolean {
    return this.guestLine.waits(type);
  }

  /** What is true now only is not said later: at the next greeting it is told as it is then. */
  say(message: FromGuest): void {
    const passes = message.type === "media" || message.type === "device" || message.type === "quality" || message.type === "ownPicture" || message.type === "checked";
    if (this.stored.standing.over === undefined && (!passes || this.guestLine.stands)) {
      this.guestLine.say(message);
    }
  }

  /** The own devices are others, or muted. */
  devicesChanged(): void {
    this.call.use(this.devices.taken);
    this.sayMedia();
  }

  /** The client presses for help, the first time or again. */
  help(): void {
    this.keep(calling(this.stored.standing, freshId(), Date.now()));
    this.look();
  }

  /** The client has read that the therapist knows; the request stays open. */
  helpRead(): void {
    const { help } = this.stored.standing;
    if (help !== undefined && !isCalling(help)) {
      this.keep({ help: { ...help, back: true } });
    }
  }

  answerCheckIn(): void {
    this.keep(answering(this.stored.standing, Date.now()));
    this.look();
  }

  /** The client does something with the questions before them. */
  step(step: Step): void {
    const asked = this.stored.standing.questions?.asked;
    if (asked !== undefined) {
      this.keep({ questions: { asked: stepped(asked, step) } });
      this.look();
    }
  }

  choose(answer: number): void {
    const asked = this.stored.standing.questions?.asked;
    if (asked !== undefined) {
      this.keep({ questions: { asked: chose(asked, answer) } });
    }
  }

  /** The client has read what became of the questions. */
  questionsRead(): void {
    if (this.stored.standing.questions?.asked === undefined) {
      this.keep({ questions: undefined });
    }
  }

  /** The page is looked at again. */
  hurry(): void {
    this.door.hurry();
  }

  /** Takes the place again that another device has. */
  again(): void {
    if (this.way === "replaced") {
      this.guestLine.displaced();
    }
    this.door.start();
  }

  close(): void {
    this.deaf();
    clearInterval(this.looking);
    this.guestLine.close();
    this.door.stop();
    this.call.close();
  }

  private keep(change: Partial<Stored["standing"]>): void {
    this.stored.standing = { ...this.stored.standing, ...change };
    save(this.stored);
    this.changed();
  }

  private said(body: Body): void {
    const message = fromConsole(body);
    if (message === undefined) {
      return;
    }
    const before = this.stored.standing;
    this.keep(after(before, message, Date.now()));
    this.apply(message, before.admitted);
  }

  private apply(message: FromConsole, wasAdmitted: boolean): void {
    switch (message.type) {
      case "wordsConfirmed":
        this.guestLine.confirmed(message.handshake);
        break;
      case "admission":
        if (wasAdmitted && message.state === "waiting") {
          this.call.end();
          this.callStood = false;
          this.callGoneSince = undefined;
          this.changed();
        }
        break;
      case "offer":
      case "candidates":
        if (this.stored.standing.admitted) {
          this.call.take(message, this.stored.standing.ice);
        }
        break;
      case "conference":
        if (this.stored.standing.admitted) {
          this.call.meet(message, this.stored.standing.ice);
        }
        break;
      case "token":
        this.call.renew(message.call, message.token);
        break;
      case "welcome":
        this.getReady();
        break;
      case "check":
        void this.check(message.id);
        break;
      default:
        break;
    }
  }

  /** The therapist is told before the session that this browser is not enough; one that is gets what a call needs. */
  private getReady(): void {
    const { calls } = this.stored.standing;
    if (!canCall(calls)) {
      this.say({ type: "cannotCall" });
    } else if (calls !== undefined) {
      this.call.getReady(calls.integrity);
    }
  }

  private async check(id: string): Promise<void> {
    const browser = browserOf(navigator.userAgent);
    const end = await this.call.check(this.stored.standing.ice);
    this.say({ type: "checked", id, ...end, plays: this.call.plays, ...(browser === undefined ? {} : { browser }) });
  }

  private another(): void {
    this.stored.standing = withAnotherConsole(this.stored.standing, Date.now());
    this.keep({});
  }

  private greeted(): void {
    if (!this.stored.standing.sealed) {
      this.keep({ sealed: true });
    }
    this.sayMedia();
    this.report();
    setTimeout(() => {
      const { call, admitted } = this.stored.standing;
      if (call !== undefined && admitted && this.guestLine.stands) {
        this.call.resume(call);
      }
    }, RESUME_MILLIS);
  }

  private sayMedia(): void {
    const { microphoneState, cameraState } = this.devices.taken;
    this.say({ type: "media", microphone: microphoneState, camera: cameraState });
  }

  /** Says what is not answered yet. */
  private look(): void {
    const before = this.stored.standing;
    const standing = this.unanswered.look(before, performance.now(), Date.now());
    if (standing !== before) {
      this.keep(standing);
    }
  }

  private lineChanged(state: LineState, words: readonly string[]): void {
    this.line = { state, words };
    const stands = state === "unverified" || state === "verified";
    this.lineGoneSince = stands ? undefined : (this.lineGoneSince ?? Date.now());
    this.changed();
  }

  private callChanged(): void {
    const stands = this.call.stands;
    if (stands) {
      this.callStood = true;
    }
    if (this.callStood) {
      this.callGoneSince = stands ? undefined : (this.callGoneSince ?? Date.now());
    }
    this.changed();
  }
}

function freshId(): string {
  return toHex(random(8));
}
