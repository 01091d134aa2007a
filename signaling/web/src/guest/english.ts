/**
 * Everything the client reads, in English: the shape that every other language has. A trouble has three sentences: what
 * happened, what it means, what to do now. Sentence case, no exclamation marks, nothing that hurries.
 */

export const ENGLISH = {
  page: { title: "Your session", language: "Language", unreviewed: "" },
  link: {
    title: "Your session",
    text: ["This link is yours alone.", "Nothing is sent before you begin."],
    begin: "Begin",
  },
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
  cannotCall: {
    title: "This browser cannot hold the session",
    text: [
      "Your therapist's calls are sealed in a way that this browser cannot do.",
      "You can be read and helped here, but not seen or heard.",
      "Please open the same link in a current Chrome or Edge, on this device or another.",
    ],
  },
  devices: {
    title: "Can you see and hear yourself?",
    text: ["Only you see this picture. Say a few words and watch the bar move."],
    asking: ["Your browser asks for camera and microphone. Please allow both."],
    join: "Go to the waiting room",
    again: "Try again",
    meter: "Microphone",
    choice: "Camera",
  },
  neither: {
    refused: [
      "The browser may not use camera and microphone.",
      "Your therapist cannot see or hear you, but you can hear your therapist.",
      "Allow both for this page in the browser's settings and try again, or go on without.",
    ],
    missing: [
      "No camera and no microphone were found.",
      "Your therapist cannot see or hear you, but you can hear your therapist.",
      "Connect them and try again, or go on without.",
    ],
  },
  noCamera: {
    refused: [
      "The browser may not use the camera.",
      "Your therapist hears you but cannot see you.",
      "Allow the camera for this page in the browser's settings and try again, or go on without.",
    ],
    missing: [
      "No camera was found.",
      "Your therapist hears you but cannot see you.",
      "Connect a camera and try again, or go on without.",
    ],
  },
  noMicrophone: {
    refused: [
      "The browser may not use the microphone.",
      "Your therapist sees you but cannot hear you.",
      "Allow the microphone for this page in the browser's settings and try again, or go on without.",
    ],
    missing: [
      "No microphone was found.",
      "Your therapist sees you but cannot hear you.",
      "Connect a microphone and try again, or go on without.",
    ],
  },
  opening: {
    title: "You are in the right place",
    text: ["Waiting for your therapist's console to answer.", "There is nothing you need to do."],
  },
  early: {
    title: "You are early",
    text: [
      "You are in the right place. Your therapist has not opened the room yet.",
      "Leave this page open; it goes on by itself.",
    ],
  },
  knocking: {
    title: "Your place is taken",
    text: [
      "This link is in use on another device.",
      "Your therapist has been asked whether this device may take its place.",
      "If both are yours, wait here. If not, call your therapist.",
    ],
  },
  expired: {
    title: "This link has ended",
    text: ["Its time is over.", "Nothing of your session is lost.", "Ask your therapist for a new link."],
  },
  turnedAway: {
    title: "This device was not let in",
    text: [
      "Your therapist kept the other device in your place.",
      "Your session goes on there.",
      "Use the device you joined with, or call your therapist.",
    ],
    again: "Ask again",
  },
  replaced: {
    title: "The session moved",
    text: [
      "Another device or window has taken this place.",
      "Your session goes on there.",
      "You can close this page, or bring the session back here.",
    ],
    again: "Bring it back here",
  },
  waiting: {
    of: (therapist: string) => (therapist === "" ? "You are in the waiting room" : `${therapist} will let you in`),
    text: [
      "You are in the right place.",
      "Put your device on its charger, leave the screen on, and stay on this page.",
    ],
  },
  screen: {
    dark: [
      "This page cannot keep your screen on by itself.",
      "If it goes dark, your therapist no longer sees you, but still hears you on most phones.",
      "Please set the device to keep it on, or touch it now and then.",
    ],
    charger: "The battery is low. Please connect the charger.",
  },
  taken: {
    microphone: [
      "Your microphone was taken by another program, for example a phone call.",
      "Your therapist cannot hear you.",
      "End it and come back to this page; the microphone then comes back by itself.",
    ],
    camera: [
      "Your camera was taken by another program, for example a video call.",
      "Your therapist cannot see you.",
      "End it and come back to this page; the camera then comes back by itself.",
    ],
    both: [
      "Your camera and microphone were taken by another program, for example a phone call.",
      "Your therapist cannot see or hear you.",
      "End it and come back to this page; both then come back by themselves.",
    ],
    night: "Your therapist cannot hear you now. Hold to call.",
  },
  lost: {
    title: "Reconnecting",
    text: ["Nothing you need to do."],
    night: "Reconnecting. Nothing you need to do.",
  },
  called: {
    asking: "Calling your therapist",
    wait: ["You need not do anything else."],
    known: "Your therapist knows",
    withYou: ["Help is being seen to."],
    beside: (sitter: string) => `${sitter} is beside you.`,
    unanswered: [
      "Your therapist has not answered yet.",
      "Your call goes on by itself.",
      "Call out for the person who is with you, or use the telephone.",
    ],
    unansweredNoNumber: [
      "Your therapist has not answered yet.",
      "Your call goes on by itself.",
      "Call out for the person who is with you, or call your therapist by telephone.",
    ],
    back: "Back",
  },
  ended: {
    title: "The session has ended",
    text: ["Your therapist has closed the room.", "This link is no longer valid.", "Be gentle with yourself today."],
  },
  moved: {
    title: "The session goes on elsewhere",
    text: ["Your therapist has moved it to another link.", "This link is no longer valid.", "Open the new link from your therapist's message."],
  },
  closed: {
    title: "The room is closed",
    text: ["You had left before.", "This link is no longer valid.", "If you need your therapist, use the telephone."],
  },
  left: {
    title: "You have left",
    text: ["Your therapist sees that you left.", "You can come back as long as the room is open."],
    again: "Come back",
  },
  leave: {
    ask: "Leave the session?",
    text: ["Your therapist will no longer see and hear you."],
    confirm: "Leave the session",
    stay: "Stay",
  },
  line: {
    none: "Not connected",
    unverified: "Encrypted, not yet verified. Read these words to each other:",
    verified: "Encrypted, verified",
    silent: "No answer from the other end. It comes back by itself.",
    altered: "Somebody may be altering the connection. Nothing is sent through it. Call your therapist by telephone.",
  },
  talk: {
    calling: "Connecting picture and sound",
    mute: "Mute",
    unmute: "Unmute",
    cameraOff: "Camera off",
    cameraOn: "Camera on",
    help: "I need you",
    aside: (therapist: string) => `${therapist === "" ? "Your therapist" : therapist} is speaking with someone for a moment, and still sees and hears you.`,
    asked: "All right?",
    checkIn: "I am all right",
    leave: "Leave",
    hear: "Touch to hear",
    unheard: "Your therapist cannot hear you: no microphone.",
    unseen: "Your therapist cannot see you: no camera.",
    neither: "Your therapist cannot see or hear you: no camera, no microphone.",
  },
  questions: {
    title: (therapist: string) => (therapist === "" ? "Some questions for you" : `${therapist} has some questions for you`),
    text: (many: number) => [
      `${many} questions, one at a time. There are no right answers.`,
      "Your call goes on, and you can leave any question open.",
      "Nothing is sent before you press “Send my answers” at the end.",
    ],
    begin: "Begin",
    progress: (place: number, many: number) => `${place} of ${many}`,
    ratherNot: "I would rather not answer this",
    nudge: "Choose one, or the last if you would rather not.",
    next: "Next",
    back: "Back",
    leave: "I would rather not answer any of it",
    endTitle: "That was the last question",
    all: ["All questions are answered.", "You can still go back. Nothing has been sent yet."],
    some: (open: number) => [
      open === 1 ? "One question is left open, and that is all right." : `${open} questions are left open, and that is all right.`,
      "You can still go back. Nothing has been sent yet.",
    ],
    send: "Send my answers",
    leaveTitle: "Leave these questions?",
    leaveText: ["Your therapist reads only that you would rather not answer now.", "Nothing you chose is sent, and it is forgotten here."],
    stay: "Go on with the questions",
    decline: "I would rather not answer",
    sendingTitle: "On its way",
    sending: ["It is passed on by itself.", "There is nothing you need to do."],
    takenTitle: "Thank you",
    taken: ["Your therapist has your answers."],
    declinedTitle: "That is all right",
    declined: ["Your therapist knows that you would rather not answer now."],
    withdrawnTitle: "The questions are put away",
    withdrawn: ["Your therapist has taken them back.", "Nothing you chose was sent, and it is forgotten here."],
    crossed: ["Your therapist was taking them back as you sent your answers.", "Your therapist may still read what you sent."],
    done: "Back to the call",
  },
  night: { hold: "Hold to call", checkIn: "All right?", call: "Call your therapist", answer: "I am all right" },
  you: "You",
  emergency: "Emergency",
  emergencyOfTheFile: "Emergency, at the address on file:",
  therapist: "Your therapist",
  sitterUnnamed: "The person with you",
  sitter: (name: string) => `${name} is with you`,
} as const;
