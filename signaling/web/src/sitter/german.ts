/** Everything the sitter reads, in German. Not yet reviewed by a clinician: the calm screens say so. */

import type { Words } from "./words";

const theirs = (therapist: string) => (therapist === "" ? "Die Praxis" : therapist);
const them = (client: string) => (client === "" ? "der begleiteten Person" : client);

export const GERMAN: Words = {
  page: {
    title: "Jemanden begleiten",
    language: "Sprache",
    unreviewed: "Dieser deutsche Text ist noch nicht von einer klinischen Fachperson geprüft.",
  },
  link: {
    title: "Sie begleiten jemanden",
    text: [
      "Dieser Link gehört Ihnen allein. Die Seite zeigt die Zeit, was zu tun ist und wen Sie anrufen.",
      "Niemand sieht Sie durch sie, und niemand hört Sie, außer wenn die Praxis mit Ihnen spricht: Die Seite sagt und fragt es.",
    ],
    begin: "Beginnen",
  },
  mistyped: {
    title: "Dieser Link ist nicht vollständig",
    text: [
      "Ein Buchstabe des Links fehlt oder ist falsch.",
      "Es wurde nichts gesendet, und die Sitzung ist davon nicht betroffen.",
      "Öffnen Sie den Link aus der Nachricht der Praxis noch einmal, oder bitten Sie erneut darum.",
    ],
  },
  unable: {
    title: "Dieser Browser kann die Verbindung nicht halten",
    text: [
      "Ihm fehlt, was eine vertrauliche Verbindung braucht.",
      "Es wurde nichts gesendet, und Ihr Link gilt weiter.",
      "Öffnen Sie den Link in einem aktuellen Chrome, Edge, Firefox oder Safari, auf diesem Gerät oder einem anderen.",
    ],
  },
  early: {
    title: "Sie sind früh dran",
    text: ["Sie sind hier richtig. Der Raum ist noch nicht geöffnet.", "Lassen Sie diese Seite offen; es geht von selbst weiter."],
  },
  opening: { title: "Sie sind hier richtig", text: ["Die Praxis wird erreicht.", "Sie brauchen nichts zu tun."] },
  knocking: {
    title: "Ihr Platz ist besetzt",
    text: [
      "Dieser Link wird gerade auf einem anderen Gerät benutzt.",
      "Die Praxis wurde gefragt, ob dieses Gerät den Platz einnehmen darf.",
      "Wenn beide Geräte Ihre sind, warten Sie hier. Wenn nicht, rufen Sie die Praxis an.",
    ],
  },
  expired: {
    title: "Dieser Link gilt nicht mehr",
    text: ["Seine Zeit ist um.", "Von der Sitzung ist nichts verloren.", "Bitten Sie die Praxis um einen neuen Link."],
  },
  turnedAway: {
    title: "Dieses Gerät wurde nicht eingelassen",
    text: [
      "Die Praxis hat das andere Gerät an Ihrem Platz behalten.",
      "Dort geht die Sitzung weiter.",
      "Benutzen Sie jenes Gerät, oder rufen Sie die Praxis an.",
    ],
    again: "Noch einmal fragen",
  },
  replaced: {
    title: "Die Seite ist umgezogen",
    text: [
      "Ein anderes Gerät oder Fenster hat diesen Platz eingenommen.",
      "Dort geht es weiter.",
      "Sie können diese Seite schließen oder sie hierher zurückholen.",
    ],
    again: "Hierher zurückholen",
  },
  ended: {
    title: "Die Sitzung ist zu Ende",
    text: ["Die Praxis hat den Raum geschlossen.", "Dieser Link gilt nicht mehr.", "Bleiben Sie heute dabei, wie vereinbart."],
  },
  moved: {
    title: "Es gibt einen neuen Link für Sie",
    text: ["Die Praxis hat einen anderen geschrieben.", "Dieser gilt nicht mehr.", "Öffnen Sie den neuen Link aus der Nachricht der Praxis."],
  },
  waiting: {
    of: (therapist) => `${theirs(therapist)} lässt Sie gleich ein`,
    text: [
      "Schließen Sie dieses Telefon ans Ladegerät an, schalten Sie seinen Ton ein, und bleiben Sie auf dieser Seite.",
      "Um Hilfe bitten können Sie schon jetzt.",
    ],
  },
  talk: { title: (client) => `Sie sind bei ${them(client)}` },
  dose: {
    word: "Seit dem Medikament",
    minutes: (minutes) => `${minutes} min`,
    hours: (hours, minutes) => `${hours} h ${minutes} min`,
    none: "Das Medikament ist noch nicht genommen.",
  },
  taken: {
    title: "Ihre Verordnung und was genommen wurde",
    prescribed: (text) => (text === "" ? "Es ist keine Verordnung aufgeschrieben." : `Verordnet: ${text}`),
    one: (minutes, what) => `Vor ${minutes} min: ${what === "" ? "unbekannt, was" : what}`,
    none: "Noch wurde nichts genommen.",
  },
  lookIn: {
    word: "Nächstes Nachsehen",
    ahead: "Sehen Sie dann nach, und drücken Sie unten.",
    due: "Es ist Zeit: Sehen Sie jetzt nach, dann drücken Sie unten.",
    overdue: "Es ist überfällig. Sehen Sie jetzt nach, dann drücken Sie unten.",
    missed: "Versäumt, in der Praxis wird es angezeigt. Jetzt nachsehen, dann unten drücken.",
    telling: "Die Praxis erfährt es gleich…",
    untold: "Auf dieser Seite aufgehoben. Die Praxis erfährt es, wenn die Verbindung zurück ist.",
    told: (therapist) => `${theirs(therapist)} weiß es.`,
    press: "Gesehen, alles gut",
  },
  doing: {
    before: {
      title: "Vor dem Medikament",
      lines: () => [
        "Tauschen Sie mit der Praxis Telefonnummern aus.",
        "Bleiben Sie heute in Hörweite, ohne Kopfhörer.",
        "Räumen Sie weg, was verletzen kann: Scharfes, Kerzen, offenes Wasser.",
        "Halten Sie Wasser, eine Schüssel und eine Decke bereit.",
      ],
    },
    journey: {
      title: "Was zu tun ist",
      lines: (client) => [
        "Bleiben Sie in Hörweite, ohne Kopfhörer.",
        "Halten Sie es ruhig und dunkel. Sprechen Sie wenig und leise.",
        `Bei jedem Nachsehen: Ist der Atem bei ${them(client)} ruhig und die Lage sicher?`,
        "Wenn Sie unsicher sind, drücken Sie „Ich brauche Hilfe“. Zu früh ist richtig.",
      ],
    },
    after: {
      title: "Danach",
      lines: (client) => [
        `Bleiben Sie bei ${them(client)}, bis die Praxis sagt, dass der Tag vorbei ist.`,
        "Gehen Sie nebenher: Die Beine sind noch eine Weile unsicher.",
        "Wasser und etwas Leichtes zu essen, wenn es gewünscht wird.",
        "Kein Autofahren bis morgen, nach einer Nacht Schlaf.",
      ],
    },
    voice: {
      title: (therapist, client) => `${theirs(therapist)} spricht gerade mit ${them(client)}`,
      lines: (client) => [
        "Machen Sie die Musik aus.",
        `Bringen Sie das Gerät mit dem Gespräch näher zu ${them(client)}.`,
        "Lassen Sie die Stimme wirken: nicht schütteln, und nur sprechen, wenn Sie gefragt werden.",
        "Bleiben Sie dort, wo man Sie sehen kann.",
      ],
    },
    bedside: {
      title: (_, client) => `Gehen Sie jetzt zu ${them(client)}, und bleiben Sie dort`,
      lines: (client) => [
        `Sprechen Sie ${client === "" ? "die begleitete Person" : client} mit Namen an, und berühren Sie eine Schulter.`,
        "Sehen Sie auf die Brust: Hebt und senkt sie sich?",
        "Benommen oder übel: auf die Seite, oberes Knie angewinkelt, Kopf zurück, Mund nach unten.",
        "Sagen Sie laut, was Sie sehen. Im Gespräch hört man Sie.",
      ],
    },
    emergency: {
      title: (number) => (number === "" ? "Rufen Sie jetzt den Notruf an" : `Wählen Sie jetzt ${number}`),
      lines: (address) => [
        address === "" ? "Sagen Sie die Adresse, mit Wohnung und Türcode." : `Sagen Sie: ${address}`,
        "Sagen Sie: Eine Person hat Ketamin genommen. Sagen Sie, ob sie atmet und ob sie aufwacht.",
        "Bleiben Sie am Telefon, und tun Sie, was die Stimme sagt.",
        "Schließen Sie die Tür auf.",
      ],
    },
  },
  lost: {
    title: "Die Verbindung zur Praxis ist verloren",
    text: [
      "Sie kommt von selbst zurück.",
      "Was Sie hier drücken, erfährt die Praxis vielleicht nicht.",
      "Wenn Sie jemanden brauchen, benutzen Sie das Telefon.",
    ],
  },
  help: {
    press: "Ich brauche Hilfe",
    dial: (number) => `Lebensgefahr? Warten Sie nicht: ${number === "" ? "Rufen Sie den Notruf an" : `Wählen Sie ${number}`}`,
    asking: (therapist) => `${theirs(therapist)} wird gerufen`,
    askingText: ["Noch kam keine Antwort. Diese Seite ruft weiter."],
    arrived: (therapist) => `Ihr Ruf ist bei ${therapist === "" ? "der Praxis" : therapist} angekommen`,
    arrivedText: ["Er bleibt dort stehen, bis jemand antwortet."],
    answered: (therapist) => `${theirs(therapist)} weiß es und antwortet.`,
    again: "Noch einmal rufen",
    back: "Zurück",
  },
  come: {
    press: "Ins Gespräch bitten",
    asking: "Die Praxis wird ins Gespräch gebeten…",
    ringing: (therapist) => `${theirs(therapist)} wird ins Gespräch gebeten.`,
    untold: "Noch nicht angekommen: Die Verbindung ist verloren. Benutzen Sie das Telefon.",
  },
  voice: {
    called: (therapist) => `${theirs(therapist)} möchte mit Ihnen sprechen. Lassen Sie diese Seite das Mikrofon benutzen.`,
    open: (therapist) => `Sie und ${therapist === "" ? "die Praxis" : therapist} hören einander auf dieser Seite, und sonst niemand.`,
    sought: (therapist) => `Von ${therapist === "" ? "der Praxis" : therapist} kommt nichts an: Diese Seite sucht einen anderen Weg. Bleiben Sie hier, oder benutzen Sie das Telefon.`,
    silent: (therapist) => `${theirs(therapist)} möchte mit Ihnen sprechen. Berühren Sie diese Seite, um zu hören.`,
    unheard: (therapist) => `${theirs(therapist)} hört Sie nicht: Diese Seite darf das Mikrofon nicht benutzen. Erlauben Sie es, oder benutzen Sie das Telefon.`,
  },
  line: {
    none: "Nicht verbunden",
    unverified: "Verschlüsselt, noch nicht bestätigt. Lesen Sie der Praxis diese Wörter vor:",
    verified: "Verschlüsselt, bestätigt",
    silent: "Keine Antwort von der anderen Seite. Sie kommt von selbst zurück.",
    altered: "Vielleicht verändert jemand die Verbindung. Es wird nichts durch sie gesendet. Benutzen Sie das Telefon.",
  },
  emergency: "Notruf",
  emergencyOfTheFile: "Notruf an der hinterlegten Adresse:",
  ofTheFile: "Diese Nummer gilt an der hinterlegten Adresse. Fragen Sie, welche dort gilt, wo Sie sind.",
  therapist: "Die Praxis",
  noNumber: "unter der getauschten Nummer",
};
