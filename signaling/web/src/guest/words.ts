/**
 * Everything the client reads. A trouble has three sentences: what happened, what it means, what to do now. Sentence
 * case, no exclamation marks, nothing that hurries.
 */

export const WORDS = {
  link: { title: "Your session", text: ["This link is yours alone. Nothing is sent before you begin."], begin: "Begin" },
  mistyped: {
    title: "This link is not complete",
    text: [
      "A letter of the link is missing or wrong.",
      "Nothing was sent, and your session is not affected.",
      "Open the link from your therapist's message again, or ask for it once more.",
    ],
  },
  unable: {
    title: "This browser cannot hold the session",
    text: [
      "It lacks what a private call needs.",
      "Nothing was sent, and your link still works.",
      "Open the link in a current Chrome, Edge, Firefox or Safari, on this device or another.",
    ],
  },
  devices: {
    title: "Can you see and hear yourself?",
    text: ["Only you see this picture. Say a few words and watch the bar move."],
    join: "Go to the waiting room",
    again: "Try camera and microphone again",
    meter: "Microphone",
    choice: "Camera",
  },
  refused: [
    "The browser was not allowed to use the camera or the microphone.",
    "Your therapist cannot see or hear you this way.",
    "Allow both for this page in the browser's settings and try again, or go on without.",
  ],
  missing: [
    "No camera or no microphone was found.",
    "Your therapist cannot see or hear you this way.",
    "Connect one and try again, or go on without; your therapist will call you by telephone if needed.",
  ],
  connecting: { title: "Connecting", text: ["Nothing you need to do."] },
  early: {
    title: "You are early",
    text: ["Your therapist has not opened the room yet.", "You are in the right place.", "Leave this page open; it goes on by itself."],
  },
  knocking: {
    title: "Another device is in your place",
    text: [
      "This link is in use on another device.",
      "Your therapist has been asked whether this one may take its place.",
      "If that is you, wait here; if not, tell your therapist.",
    ],
  },
  expired: {
    title: "This link has ended",
    text: ["The time of this link is over.", "Nothing of your session is lost.", "Ask your therapist for a new one."],
  },
  turnedAway: {
    title: "This device was not let in",
    text: ["Your therapist did not admit this device.", "Your session goes on where it was.", "Use the device you joined with, or call your therapist."],
  },
  replaced: {
    title: "The session moved",
    text: ["Another device or window has taken this place.", "The session goes on there.", "You can close this page."],
  },
  waiting: {
    title: (therapist: string) => (therapist ? `Waiting for ${therapist}` : "The waiting room"),
    text: ["You are in the right place.", "Please keep your device on its charger, with the screen on."],
  },
  lost: { title: "Reconnecting", text: ["Nothing you need to do."], night: "Reconnecting. Nothing you need to do." },
  called: {
    asking: "Calling your therapist",
    known: (sitter: string) => (sitter ? `Your therapist knows. ${sitter} is beside you.` : "Your therapist knows."),
    unanswered: "Your therapist has not answered yet. You can call these numbers:",
    back: "Back",
  },
  ended: {
    title: "The session has ended",
    text: ["Your therapist has closed the room.", "The link is no longer valid.", "Be gentle with yourself today."],
  },
  left: { title: "You have left", text: ["Your therapist sees that you left.", "The room is still open.", "You can come back at any time."], again: "Come back" },
  leave: { ask: "Leave the session?", confirm: "Leave the session", stay: "Stay" },
  line: {
    none: "not encrypted yet",
    unverified: "encrypted, not yet verified. Read these words to each other:",
    verified: "encrypted, verified:",
    silent: "the line is silent; it comes back by itself",
    altered: "the line could not be sealed: somebody may be altering it. Nothing is sent. Call your therapist by telephone.",
  },
  talk: {
    mute: "Mute",
    unmute: "Unmute",
    cameraOff: "Camera off",
    cameraOn: "Camera on",
    help: "I need you",
    leave: "Leave",
    hear: "Tap to hear",
  },
  night: { hold: "Hold to call", checkIn: "All right? Touch once." },
  emergency: "Emergency",
  sitter: (name: string) => `${name} is with you`,
} as const;
