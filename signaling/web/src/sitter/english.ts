/**
 * Everything the sitter reads, in English. Short, for somebody who stands in a quiet room with a telephone in the hand. A trouble has
 * three sentences: what happened, what it means, what to do now.
 */

import type { Doing } from "../messages/messages";

const theirs = (therapist: string) => (therapist === "" ? "The therapist" : therapist);
const them = (client: string) => (client === "" ? "the client" : client);

export const ENGLISH = {
  page: {
    title: "Sitting with somebody",
    language: "Language",
    unreviewed: "",
  },
  link: {
    title: "You sit with somebody",
    text: [
      "This link is yours alone. The page shows the time, what to do, and whom to call.",
      "Nobody sees you through it, and nobody hears you unless the therapist speaks with you: the page says so, and asks.",
    ],
    begin: "Begin",
  },
  mistyped: {
    title: "This link is not complete",
    text: [
      "A letter of the link is missing or wrong.",
      "Nothing was sent, and the session is not affected.",
      "Open the link from the therapist's message again, or ask for it once more.",
    ],
  },
  unable: {
    title: "This browser cannot hold the line",
    text: [
      "It lacks what a private line needs.",
      "Nothing was sent, and your link still works.",
      "Open the link in a current Chrome, Edge, Firefox or Safari, on this device or another.",
    ],
  },
  early: {
    title: "You are early",
    text: ["You are in the right place. The therapist has not opened the room yet.", "Leave this page open; it goes on by itself."],
  },
  opening: { title: "You are in the right place", text: ["Waiting for the therapist's console to answer.", "There is nothing you need to do."] },
  knocking: {
    title: "Your place is taken",
    text: [
      "This link is in use on another device.",
      "The therapist has been asked whether this device may take its place.",
      "If both are yours, wait here. If not, call the therapist.",
    ],
  },
  expired: { title: "This link has ended", text: ["Its time is over.", "Nothing of the session is lost.", "Ask the therapist for a new link."] },
  turnedAway: {
    title: "This device was not let in",
    text: ["The therapist kept the other device in your place.", "The session goes on there.", "Use that device, or call the therapist."],
    again: "Ask again",
  },
  replaced: {
    title: "The page moved",
    text: ["Another device or window has taken this place.", "It goes on there.", "You can close this page, or bring it back here."],
    again: "Bring it back here",
  },
  ended: {
    title: "The session has ended",
    text: ["The therapist has closed the room.", "This link is no longer valid.", "Stay with them today, as you agreed."],
  },
  moved: {
    title: "There is a new link for you",
    text: ["The therapist has written another.", "This one is no longer valid.", "Open the new link from the therapist's message."],
  },
  waiting: {
    of: (therapist: string) => `${theirs(therapist)} will let you in`,
    text: ["Put this telephone on its charger, turn its sound on, and stay on this page.", "Help can be asked for already."],
  },
  talk: { title: (client: string) => `You are with ${them(client)}` },
  dose: {
    word: "Since the medicine",
    minutes: (minutes: number) => `${minutes} min`,
    hours: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
    none: "The medicine has not been taken.",
  },
  /** The prescriber's page alone. */
  taken: {
    title: "Your prescription, and what was taken",
    prescribed: (text: string) => (text === "" ? "No prescription is written down." : `Prescribed: ${text}`),
    one: (minutes: number, what: string) => `${minutes} min ago: ${what === "" ? "not known what" : what}`,
    none: "Nothing was taken yet.",
  },
  lookIn: {
    word: "Next look-in",
    ahead: "Then look, and press below.",
    due: "It is time: look in now, then press below.",
    overdue: "It is overdue. Look in now, then press below.",
    missed: "It was missed, and the therapist's console says so. Look in now, then press below.",
    telling: "Telling the therapist…",
    untold: "Kept on this page. The therapist is told when the line is back.",
    told: (therapist: string) => `${theirs(therapist)} has been told.`,
    press: "Seen, all well",
  },
  doing: {
    before: {
      title: "Before the medicine",
      lines: () => [
        "Swap telephone numbers with the therapist.",
        "Stay within earshot today, without headphones.",
        "Clear what could hurt: sharp things, candles, open water.",
        "Have water, a basin and a blanket at hand.",
      ],
    },
    journey: {
      title: "What to do",
      lines: (client: string) => [
        "Stay within earshot, without headphones.",
        "Keep it quiet and dim. Speak little, and softly.",
        `At each look-in: is ${them(client)} breathing calmly and lying safely?`,
        "If you are not sure, press “I need help”. Too early is right.",
      ],
    },
    after: {
      title: "Afterwards",
      lines: (client: string) => [
        `Stay with ${them(client)} until the therapist says the day is done.`,
        "Walk beside them: legs are unsteady for a while.",
        "Water, and something light to eat when they wish.",
        "No driving until tomorrow, after a night's sleep.",
      ],
    },
    voice: {
      title: (therapist: string, client: string) => `${theirs(therapist)} is speaking to ${them(client)}`,
      lines: (client: string) => [
        "Turn the music off.",
        `Bring the device with the call closer to ${them(client)}.`,
        "Let the voice do it: do not shake them, and speak only when asked.",
        "Stay where they can see you.",
      ],
    },
    bedside: {
      title: (_: string, client: string) => `Go to ${them(client)} now, and stay`,
      lines: (client: string) => [
        `Say ${them(client)}'s name and touch a shoulder.`,
        "Watch the chest: does it rise and fall?",
        "Drowsy or sick: onto the side, upper knee bent, head back, mouth down.",
        "Say aloud what you see. The call hears you.",
      ],
    },
    emergency: {
      title: (number: string) => (number === "" ? "Call the emergency number now" : `Dial ${number} now`),
      lines: (address: string) => [
        address === "" ? "Say the address, with unit and door code." : `Say: ${address}`,
        "Say: a person has taken ketamine. Say whether they breathe, and whether they wake.",
        "Stay on the telephone, and do what the voice says.",
        "Unlock the door.",
      ],
    },
  } satisfies Record<Doing | "before" | "journey" | "after", unknown>,
  lost: {
    title: "The line to the therapist is lost",
    text: ["It comes back by itself.", "The therapist may not know what you press here.", "If you need anybody, use the telephone."],
  },
  help: {
    press: "I need help",
    dial: (number: string) => `Threat to life? Do not wait: ${number === "" ? "call the emergency number" : `dial ${number}`}`,
    asking: (therapist: string) => `Calling ${therapist === "" ? "the therapist" : therapist}`,
    askingText: ["The console has not answered yet. This page keeps calling."],
    arrived: (therapist: string) => `${theirs(therapist)}'s console has your call`,
    arrivedText: ["It stands there until it is answered."],
    answered: (therapist: string) => `${theirs(therapist)} knows, and answers.`,
    again: "Call again",
    back: "Back",
  },
  come: {
    press: "Come to the call",
    asking: "Asking the therapist to the call…",
    ringing: (therapist: string) => `${theirs(therapist)} is being asked to the call.`,
    untold: "Not told yet: the line is lost. Use the telephone.",
  },
  voice: {
    called: (therapist: string) => `${theirs(therapist)} wants to speak with you. Let this page use the microphone.`,
    open: (therapist: string) => `You and ${therapist === "" ? "the therapist" : therapist} hear each other on this page, and nobody else does.`,
    sought: (therapist: string) => `Nothing comes from ${therapist === "" ? "the therapist" : therapist}: this page looks for another way. Stay here, or use the telephone.`,
    silent: (therapist: string) => `${theirs(therapist)} wants to speak with you. Touch this page to hear them.`,
    unheard: (therapist: string) => `${theirs(therapist)} does not hear you: this page may not use the microphone. Allow it, or use the telephone.`,
  },
  line: {
    none: "Not connected",
    unverified: "Encrypted, not yet verified. Read these words to the therapist:",
    verified: "Encrypted, verified",
    silent: "No answer from the other end. It comes back by itself.",
    altered: "Somebody may be altering the connection. Nothing is sent through it. Use the telephone.",
  },
  emergency: "Emergency",
  emergencyOfTheFile: "Emergency, at the address on file:",
  ofTheFile: "This number is for the address on file. Ask which one is dialled where you are.",
  therapist: "The therapist",
  noNumber: "by the number you swapped",
} as const;
