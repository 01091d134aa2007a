/** Everything the client reads, in German. Not yet reviewed by a clinician: the calm screens say so. */

import type { Words } from "./language";

export const GERMAN: Words = {
  page: {
    title: "Ihre Sitzung",
    language: "Sprache",
    unreviewed: "Dieser deutsche Text ist noch nicht von einer klinischen Fachperson geprüft.",
  },
  link: {
    title: "Ihre Sitzung",
    text: ["Dieser Link gehört Ihnen allein.", "Nichts wird gesendet, bevor Sie beginnen."],
    begin: "Beginnen",
  },
  mistyped: {
    title: "Dieser Link ist nicht vollständig",
    text: [
      "Ein Buchstabe des Links fehlt oder ist falsch.",
      "Es wurde nichts gesendet, und Ihre Sitzung ist davon nicht betroffen.",
      "Öffnen Sie den Link aus der Nachricht noch einmal, oder bitten Sie erneut darum.",
    ],
  },
  unable: {
    title: "Dieser Browser kann die Sitzung nicht halten",
    text: [
      "Ihm fehlt, was ein vertrauliches Gespräch braucht.",
      "Es wurde nichts gesendet, und Ihr Link gilt weiter.",
      "Öffnen Sie den Link in einem aktuellen Chrome, Edge, Firefox oder Safari, auf diesem Gerät oder einem anderen.",
    ],
  },
  cannotCall: {
    title: "Dieser Browser kann die Sitzung nicht halten",
    text: [
      "Die Gespräche Ihrer Praxis sind so verschlüsselt, wie dieser Browser es nicht kann.",
      "Hier kann man Sie lesen und Ihnen helfen, aber Sie nicht sehen und nicht hören.",
      "Bitte öffnen Sie denselben Link in einem aktuellen Chrome oder Edge, auf diesem Gerät oder einem anderen.",
    ],
  },
  devices: {
    title: "Sehen und hören Sie sich?",
    text: ["Nur Sie sehen dieses Bild. Sprechen Sie ein paar Worte und sehen Sie, ob der Balken sich bewegt."],
    asking: ["Ihr Browser fragt nach Kamera und Mikrofon. Bitte erlauben Sie beides."],
    join: "Zum Wartezimmer",
    again: "Noch einmal versuchen",
    meter: "Mikrofon",
    choice: "Kamera",
  },
  neither: {
    refused: [
      "Der Browser darf Kamera und Mikrofon nicht benutzen.",
      "Man sieht und hört Sie in der Praxis nicht, aber Sie hören, was dort gesagt wird.",
      "Erlauben Sie beides in den Einstellungen des Browsers für diese Seite und versuchen Sie es noch einmal, oder gehen Sie ohne weiter.",
    ],
    missing: [
      "Es wurden keine Kamera und kein Mikrofon gefunden.",
      "Man sieht und hört Sie in der Praxis nicht, aber Sie hören, was dort gesagt wird.",
      "Schließen Sie beides an und versuchen Sie es noch einmal, oder gehen Sie ohne weiter.",
    ],
  },
  noCamera: {
    refused: [
      "Der Browser darf die Kamera nicht benutzen.",
      "Man hört Sie in der Praxis, aber man sieht Sie nicht.",
      "Erlauben Sie die Kamera in den Einstellungen des Browsers für diese Seite und versuchen Sie es noch einmal, oder gehen Sie ohne weiter.",
    ],
    missing: [
      "Es wurde keine Kamera gefunden.",
      "Man hört Sie in der Praxis, aber man sieht Sie nicht.",
      "Schließen Sie eine Kamera an und versuchen Sie es noch einmal, oder gehen Sie ohne weiter.",
    ],
  },
  noMicrophone: {
    refused: [
      "Der Browser darf das Mikrofon nicht benutzen.",
      "Man sieht Sie in der Praxis, aber man hört Sie nicht.",
      "Erlauben Sie das Mikrofon in den Einstellungen des Browsers für diese Seite und versuchen Sie es noch einmal, oder gehen Sie ohne weiter.",
    ],
    missing: [
      "Es wurde kein Mikrofon gefunden.",
      "Man sieht Sie in der Praxis, aber man hört Sie nicht.",
      "Schließen Sie ein Mikrofon an und versuchen Sie es noch einmal, oder gehen Sie ohne weiter.",
    ],
  },
  opening: {
    title: "Sie sind hier richtig",
    text: ["Die Praxis hat noch nicht geantwortet.", "Sie brauchen nichts zu tun."],
  },
  early: {
    title: "Sie sind früh da",
    text: [
      "Sie sind hier richtig. Der Raum ist noch nicht geöffnet.",
      "Lassen Sie diese Seite offen; es geht von selbst weiter.",
    ],
  },
  knocking: {
    title: "Ihr Platz ist besetzt",
    text: [
      "Dieser Link wird auf einem anderen Gerät benutzt.",
      "In der Praxis wurde gefragt, ob dieses Gerät den Platz einnehmen darf.",
      "Wenn beide Geräte Ihnen gehören, warten Sie hier. Wenn nicht, rufen Sie in der Praxis an.",
    ],
  },
  expired: {
    title: "Dieser Link ist abgelaufen",
    text: ["Seine Zeit ist vorbei.", "Von Ihrer Sitzung ist nichts verloren.", "Bitten Sie in der Praxis um einen neuen Link."],
  },
  turnedAway: {
    title: "Dieses Gerät wurde nicht eingelassen",
    text: [
      "Das andere Gerät hat Ihren Platz behalten.",
      "Ihre Sitzung geht dort weiter.",
      "Benutzen Sie das Gerät, mit dem Sie gekommen sind, oder rufen Sie in der Praxis an.",
    ],
    again: "Noch einmal fragen",
  },
  replaced: {
    title: "Die Sitzung ist umgezogen",
    text: [
      "Ein anderes Gerät oder Fenster hat diesen Platz eingenommen.",
      "Ihre Sitzung geht dort weiter.",
      "Sie können diese Seite schließen oder die Sitzung hierher zurückholen.",
    ],
    again: "Hierher zurückholen",
  },
  waiting: {
    of: (therapist: string) => (therapist === "" ? "Sie sind im Wartezimmer" : `${therapist} lässt Sie bald ein`),
    text: [
      "Sie sind hier richtig.",
      "Schließen Sie Ihr Gerät an das Ladekabel an, lassen Sie den Bildschirm an, und bleiben Sie auf dieser Seite.",
    ],
  },
  screen: {
    dark: [
      "Diese Seite kann Ihren Bildschirm nicht von sich aus anlassen.",
      "Wird er dunkel, sieht man Sie in der Praxis nicht mehr, hört Sie aber bei den meisten Telefonen weiter.",
      "Bitte stellen Sie ihn so ein, dass er an bleibt, oder berühren Sie ihn ab und zu.",
    ],
    charger: "Der Akku ist fast leer. Bitte schließen Sie das Ladekabel an.",
  },
  taken: {
    microphone: [
      "Ein anderes Programm hat Ihr Mikrofon übernommen, zum Beispiel ein Anruf.",
      "Man hört Sie in der Praxis nicht.",
      "Beenden Sie es und kommen Sie auf diese Seite zurück; das Mikrofon kommt dann von selbst wieder.",
    ],
    camera: [
      "Ein anderes Programm hat Ihre Kamera übernommen, zum Beispiel ein Videoanruf.",
      "Man sieht Sie in der Praxis nicht.",
      "Beenden Sie es und kommen Sie auf diese Seite zurück; die Kamera kommt dann von selbst wieder.",
    ],
    both: [
      "Ein anderes Programm hat Kamera und Mikrofon übernommen, zum Beispiel ein Anruf.",
      "Man sieht und hört Sie in der Praxis nicht.",
      "Beenden Sie es und kommen Sie auf diese Seite zurück; beide kommen dann von selbst wieder.",
    ],
    night: "Man hört Sie gerade nicht. Halten, um zu rufen.",
  },
  lost: {
    title: "Verbindung wird gesucht",
    text: ["Sie brauchen nichts zu tun."],
    night: "Verbindung wird gesucht. Sie brauchen nichts zu tun.",
  },
  called: {
    asking: "Ihr Ruf ist unterwegs",
    wait: ["Mehr brauchen Sie nicht zu tun."],
    known: "Ihr Ruf ist angekommen",
    withYou: ["Man kümmert sich um Hilfe."],
    beside: (sitter: string) => `${sitter} ist bei Ihnen.`,
    unanswered: [
      "Noch hat niemand geantwortet.",
      "Ihr Ruf geht von selbst weiter.",
      "Rufen Sie laut nach der Person, die bei Ihnen ist, oder nehmen Sie das Telefon.",
    ],
    unansweredNoNumber: [
      "Noch hat niemand geantwortet.",
      "Ihr Ruf geht von selbst weiter.",
      "Rufen Sie laut nach der Person, die bei Ihnen ist, oder rufen Sie in der Praxis an.",
    ],
    back: "Zurück",
  },
  ended: {
    title: "Die Sitzung ist zu Ende",
    text: ["Der Raum wurde geschlossen.", "Dieser Link gilt nicht mehr.", "Gehen Sie heute behutsam mit sich um."],
  },
  moved: {
    title: "Die Sitzung geht anderswo weiter",
    text: ["Sie wurde auf einen anderen Link verlegt.", "Dieser Link gilt nicht mehr.", "Öffnen Sie den neuen Link aus der Nachricht, die Sie bekommen haben."],
  },
  closed: {
    title: "Der Raum ist geschlossen",
    text: ["Sie waren vorher gegangen.", "Dieser Link gilt nicht mehr.", "Wenn Sie die Praxis brauchen, benutzen Sie das Telefon."],
  },
  left: {
    title: "Sie sind gegangen",
    text: ["In der Praxis sieht man, dass Sie gegangen sind.", "Sie können zurückkommen, solange der Raum offen ist."],
    again: "Zurückkommen",
  },
  leave: {
    ask: "Die Sitzung verlassen?",
    text: ["Man sieht und hört Sie dann nicht mehr."],
    confirm: "Sitzung verlassen",
    stay: "Bleiben",
  },
  line: {
    none: "Nicht verbunden",
    unverified: "Verschlüsselt, noch nicht geprüft. Lesen Sie einander diese Wörter vor:",
    verified: "Verschlüsselt, geprüft",
    silent: "Keine Antwort von der anderen Seite. Sie kommt von selbst wieder.",
    altered: "Jemand verändert vielleicht die Verbindung. Es wird nichts mehr darüber gesendet. Rufen Sie in der Praxis an.",
  },
  talk: {
    calling: "Bild und Ton werden verbunden",
    mute: "Mikro aus",
    unmute: "Mikro an",
    cameraOff: "Kamera aus",
    cameraOn: "Kamera an",
    help: "Ich brauche Sie",
    aside: (therapist) => `${therapist === "" ? "Ihre Therapeutin oder Ihr Therapeut" : therapist} spricht einen Moment mit jemandem, sieht und hört Sie aber weiter.`,
    asked: "Alles in Ordnung?",
    checkIn: "Mir geht es gut",
    leave: "Verlassen",
    hear: "Berühren, um zu hören",
    unheard: "Man hört Sie in der Praxis nicht: kein Mikrofon.",
    unseen: "Man sieht Sie in der Praxis nicht: keine Kamera.",
    neither: "Man sieht und hört Sie in der Praxis nicht: keine Kamera, kein Mikrofon.",
  },
  questions: {
    title: (therapist: string) => (therapist === "" ? "Einige Fragen an Sie" : `${therapist} hat einige Fragen an Sie`),
    text: (many: number) => [
      `${many} Fragen, eine nach der anderen. Keine Antwort ist richtig oder falsch.`,
      "Ihr Gespräch geht weiter, und Sie können jede Frage offen lassen.",
      "Nichts wird gesendet, bevor Sie am Ende „Meine Antworten senden“ drücken.",
    ],
    begin: "Beginnen",
    progress: (place: number, many: number) => `${place} von ${many}`,
    ratherNot: "Das möchte ich lieber nicht beantworten",
    nudge: "Wählen Sie eine Antwort, oder die letzte, wenn Sie lieber nicht antworten möchten.",
    next: "Weiter",
    back: "Zurück",
    leave: "Ich möchte nichts davon beantworten",
    endTitle: "Das war die letzte Frage",
    all: ["Alle Fragen sind beantwortet.", "Sie können noch zurückgehen. Bis jetzt wurde nichts gesendet."],
    some: (open: number) => [
      open === 1 ? "Eine Frage bleibt offen, und das ist in Ordnung." : `${open} Fragen bleiben offen, und das ist in Ordnung.`,
      "Sie können noch zurückgehen. Bis jetzt wurde nichts gesendet.",
    ],
    send: "Meine Antworten senden",
    leaveTitle: "Diese Fragen weglegen?",
    leaveText: [
      "In der Praxis liest man nur, dass Sie jetzt lieber nicht antworten.",
      "Nichts, was Sie gewählt haben, wird gesendet, und es wird hier vergessen.",
    ],
    stay: "Mit den Fragen weitermachen",
    decline: "Ich möchte lieber nicht antworten",
    sendingTitle: "Unterwegs",
    sending: ["Es wird von selbst weitergegeben.", "Sie brauchen nichts zu tun."],
    takenTitle: "Danke",
    taken: ["Ihre Antworten sind angekommen."],
    declinedTitle: "Das ist in Ordnung",
    declined: ["In der Praxis weiß man, dass Sie jetzt lieber nicht antworten."],
    withdrawnTitle: "Die Fragen sind weggelegt",
    withdrawn: ["Sie wurden zurückgenommen.", "Nichts, was Sie gewählt haben, wurde gesendet, und es wird hier vergessen."],
    crossed: ["Die Fragen wurden gerade zurückgenommen, als Sie Ihre Antworten sendeten.", "Was Sie gesendet haben, wird vielleicht noch gelesen."],
    done: "Zurück zum Gespräch",
  },
  night: { hold: "Halten, um zu rufen", checkIn: "Alles in Ordnung?", call: "Um Hilfe rufen", answer: "Mir geht es gut" },
  you: "Sie",
  emergency: "Notruf",
  emergencyOfTheFile: "Notruf an der hinterlegten Adresse:",
  therapist: "Ihre Praxis",
  sitterUnnamed: "Die Person bei Ihnen",
  sitter: (name: string) => `${name} ist bei Ihnen`,
};
