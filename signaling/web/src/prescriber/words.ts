/** What the prescriber reads where the sitter reads something else. German and Spanish are not yet reviewed by a clinician. */

import type { Language, Words } from "../sitter/words";

type Own = Pick<Words, "link" | "waiting" | "talk" | "come" | "lost" | "ended" | "noNumber"> & { readonly title: string };

const whose = (client: string, otherwise: string) => (client === "" ? otherwise : client);

export const OWN: Readonly<Record<Language, Own>> = {
  en: {
    title: "For the prescriber",
    link: {
      title: "You are the prescriber of this session",
      text: [
        "This link is yours alone. The page shows your prescription, what was taken and when, and whether you are wanted.",
        "Nobody sees you through it, and nobody hears you unless the therapist speaks with you: the page says so, and asks.",
      ],
      begin: "Begin",
    },
    waiting: {
      of: (therapist) => `${whose(therapist, "The therapist")} will let you in`,
      text: ["Leave this page open, with the sound of this device on.", "You can ask to speak already."],
    },
    talk: { title: (client) => `On the line for ${whose(client, "the client")}` },
    come: {
      press: "I want to speak",
      asking: "Telling the therapist…",
      ringing: (therapist) => `${whose(therapist, "The therapist")} has been told that you want to speak.`,
      untold: "Not told yet: the line is lost. Use the telephone.",
    },
    lost: {
      title: "The line to the therapist is lost",
      text: ["It comes back by itself.", "What stands below may be out of date.", "If it cannot wait, use the telephone."],
    },
    ended: {
      title: "The session has ended",
      text: ["The therapist has closed the room.", "This link is no longer valid.", "You can close this page."],
    },
    noNumber: "by the number you have",
  },
  de: {
    title: "Für die verordnende Person",
    link: {
      title: "Sie haben für diese Sitzung verordnet",
      text: [
        "Dieser Link gehört Ihnen allein. Die Seite zeigt Ihre Verordnung, was wann genommen wurde und ob Sie gebraucht werden.",
        "Niemand sieht Sie durch sie, und niemand hört Sie, außer wenn die Praxis mit Ihnen spricht: Die Seite sagt und fragt es.",
      ],
      begin: "Beginnen",
    },
    waiting: {
      of: (therapist) => `${whose(therapist, "Die Praxis")} lässt Sie gleich ein`,
      text: ["Lassen Sie diese Seite offen, mit eingeschaltetem Ton.", "Um ein Gespräch bitten können Sie schon jetzt."],
    },
    talk: { title: (client) => `Verbunden für ${whose(client, "die begleitete Person")}` },
    come: {
      press: "Ich möchte sprechen",
      asking: "Die Praxis erfährt es gleich…",
      ringing: (therapist) => `${whose(therapist, "Die Praxis")} weiß, dass Sie sprechen möchten.`,
      untold: "Noch nicht angekommen: Die Verbindung ist verloren. Benutzen Sie das Telefon.",
    },
    lost: {
      title: "Die Verbindung zur Praxis ist verloren",
      text: ["Sie kommt von selbst zurück.", "Was unten steht, kann veraltet sein.", "Wenn es nicht warten kann, benutzen Sie das Telefon."],
    },
    ended: {
      title: "Die Sitzung ist zu Ende",
      text: ["Die Praxis hat den Raum geschlossen.", "Dieser Link gilt nicht mehr.", "Sie können diese Seite schließen."],
    },
    noNumber: "unter der Nummer, die Sie haben",
  },
  es: {
    title: "Para quien receta",
    link: {
      title: "Usted recetó para esta sesión",
      text: [
        "Este enlace es solo suyo. La página muestra su receta, qué se tomó y cuándo, y si se le necesita.",
        "Nadie le ve a través de ella, y nadie le oye salvo cuando la consulta habla con usted: la página lo dice, y lo pide.",
      ],
      begin: "Empezar",
    },
    waiting: {
      of: (therapist) => `${whose(therapist, "Su terapeuta")} le dejará entrar`,
      text: ["Deje abierta esta página, con el sonido activado.", "Ya puede pedir hablar."],
    },
    talk: { title: (client) => `En línea por ${whose(client, "la persona acompañada")}` },
    come: {
      press: "Quiero hablar",
      asking: "Se avisa a la consulta…",
      ringing: (therapist) => `${whose(therapist, "La consulta")} sabe que usted quiere hablar.`,
      untold: "Todavía no lo sabe: se ha perdido la conexión. Use el teléfono.",
    },
    lost: {
      title: "Se ha perdido la conexión con la consulta",
      text: ["Vuelve por sí sola.", "Lo que se ve abajo puede no estar al día.", "Si no puede esperar, use el teléfono."],
    },
    ended: {
      title: "La sesión ha terminado",
      text: ["La consulta ha cerrado la sala.", "Este enlace ya no es válido.", "Puede cerrar esta página."],
    },
    noNumber: "al número que usted tiene",
  },
};

/** The words of the prescriber's page in `language`, of which the sitter's are `sitters`. */
export function forThePrescriber(sitters: Words, language: Language): Words {
  const { title, ...own } = OWN[language];
  return { ...sitters, ...own, page: { ...sitters.page, title } };
}
