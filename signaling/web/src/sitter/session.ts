/** The line of somebody beside the client: its way to the room, what is said on it, what of it this tab keeps, and the voice that the therapist begins. */

import { listenToNetwork } from "../call/network";
import type { CallLine } from "../call/seeker";
import { Door, type Way } from "../door/door";
import { wayIn } from "../door/wayin";
import { type Help, isCalling, pressed } from "../guest/help";
import type { Reach } from "../guest/unanswered";
import { random, toHex } from "../line/bytes";
import { GuestLine, type LineState } from "../line/guestline";
import type { Body } from "../line/talk";
import { fromConsole, type FromGuest } from "../messages/messages";
import { after, lookingIn, ofACopy, withAnotherConsole } from "./standing";
import { save, type Stored } from "./store";
import { Unanswered } from "./unanswered";
import { type Spoken, TheirVoice } from "./voice";

/** How often it is looked whether something is to be said again. */
const LOOK_MILLIS = 250;

export class Session implements Reach {
  line: { state: LineState; words: readonly string[] } = { state: "none", words: [] };
  lineGoneSince: number | undefined = Date.now();
  private readonly voice: TheirVoice;
  private readonly deaf: () => void;
  private readonly unanswered = new Unanswered(this);
  private readonly looking = setInterval(() => this.look(), LOOK_MILLIS);

  private constructor(
    private readonly stored: Stored,
    private readonly door: Door,
    private readonly guestLine: GuestLine,
    private readonly changed: () => void,
  ) {
    const line: CallLine = {
      say: (message) => this.say(message),
      stands: () => guestLine.stands,
      waits: (type) => guestLine.waits(type),
      doubt: () => door.doubt(),
    };
    this.voice = new TheirVoice(line, changed);
    this.deaf = listenToNetwork({
      another: () => {
        door.networkChanged();
        this.voice.networkChanged();
      },
      unsure: () => door.doubt(),
    });
  }

  /** @param changed something that is shown is another */
  static async open(stored: Stored, changed: () => void): Promise<Session> {
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
      another: () => session.keep(withAnotherConsole(stored.standing, Date.now())),
      copied: () => session.keep(ofACopy(stored.standing, freshId, Date.now())),
      greeted: () => session.keep({ sealed: true }),
      said: (body) => session.said(body),
    });
    const session: Session = new Session(stored, door, guestLine, changed);
    door.start();
    return session;
  }

  get way(): Way {
    return this.door.way;
  }

  /** How it is with the voice between whoever sits here and the therapist. */
  get spoken(): Spoken {
    return this.voice.spoken;
  }

  get stands(): boolean {
    return this.guestLine.stands;
  }

  waits(type: FromGuest["type"]): boolean {
    return this.guestLine.waits(type);
  }

  say(message: FromGuest): void {
    if (this.stored.standing.over === undefined) {
      this.guestLine.say(message);
    }
  }

  /** The sitter presses for help, the first time or again. */
  help(): void {
    this.keep({ help: this.pressed(this.stored.standing.help) });
    this.look();
  }

  /** The sitter has read it; the request stays open. */
  helpRead(): void {
    const { help } = this.stored.standing;
    if (help !== undefined) {
      this.keep({ help: { ...help, back: true } });
    }
  }

  /** The sitter asks the therapist to the call; while that is on its way a further press changes nothing. */
  come(): void {
    const { come } = this.stored.standing;
    if (come === undefined || !isCalling(come)) {
      this.keep({ come: this.pressed(come) });
      this.look();
    }
  }

  /** The client was seen, and all is well. */
  lookedIn(): void {
    this.keep(lookingIn(this.stored.standing, Date.now()));
    this.look();
  }

  /** The page is looked at again. */
  hurry(): void {
    this.door.hurry();
  }

  /** The page was touched. */
  touched(): void {
    this.voice.touched();
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
    this.voice.close();
    this.guestLine.close();
    this.door.stop();
  }

  private pressed(asked: Help | undefined): Help {
    return pressed(asked, freshId(), Date.now());
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
    this.keep(after(this.stored.standing, message, Date.now()));
    switch (message.type) {
      case "wordsConfirmed":
        this.guestLine.confirmed(message.handshake);
        break;
      case "offer":
      case "candidates":
        if (this.stored.standing.admitted) {
          this.voice.take(message, this.stored.standing.ice ?? { servers: [], relayOnly: true });
        }
        break;
      case "speaks":
        this.voice.speaks(message.to);
        break;
      case "admission":
        if (message.state === "waiting") {
          this.voice.end();
        }
        break;
      default:
        break;
    }
  }

  private look(): void {
    this.unanswered.look(this.stored.standing, performance.now());
  }

  private lineChanged(state: LineState, words: readonly string[]): void {
    this.line = { state, words };
    const stands = state === "unverified" || state === "verified";
    this.lineGoneSince = stands ? undefined : (this.lineGoneSince ?? Date.now());
    this.changed();
  }
}

function freshId(): string {
  return toHex(random(8));
}
