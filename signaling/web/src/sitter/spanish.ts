/** Everything the sitter reads, in Spanish. Not yet reviewed by a clinician: the calm screens say so. */

import type { Words } from "./words";

const theirs = (therapist: string) => (therapist === "" ? "Su terapeuta" : therapist);
const them = (client: string) => (client === "" ? "la persona" : client);

export const SPANISH: Words = {
  page: {
    title: "Acompañar a alguien",
    language: "Idioma",
    unreviewed: "Este texto en español todavía no ha sido revisado por un profesional clínico.",
  },
  link: {
    title: "Usted acompaña a alguien",
    text: [
      "Este enlace es solo suyo. La página muestra la hora, qué hacer y a quién llamar.",
      "Nadie le ve a través de ella, y nadie le oye salvo cuando la consulta habla con usted: la página lo dice, y lo pide.",
    ],
    begin: "Empezar",
  },
  mistyped: {
    title: "Este enlace no está completo",
    text: [
      "Falta una letra del enlace o no es la correcta.",
      "No se ha enviado nada, y la sesión no se ve afectada.",
      "Abra otra vez el enlace del mensaje, o pídalo de nuevo.",
    ],
  },
  unable: {
    title: "Este navegador no puede mantener la conexión",
    text: [
      "Le falta lo que necesita una conexión privada.",
      "No se ha enviado nada, y su enlace sigue siendo válido.",
      "Abra el enlace en un Chrome, Edge, Firefox o Safari actual, en este dispositivo o en otro.",
    ],
  },
  early: {
    title: "Llega temprano",
    text: ["Está en el lugar correcto. La sala todavía no está abierta.", "Deje abierta esta página; continúa por sí sola."],
  },
  opening: { title: "Está en el lugar correcto", text: ["Se espera la respuesta de la consulta.", "No tiene que hacer nada."] },
  knocking: {
    title: "Su lugar está ocupado",
    text: [
      "Este enlace se usa en otro dispositivo.",
      "Se ha preguntado a la consulta si este dispositivo puede ocupar su lugar.",
      "Si los dos son suyos, espere aquí. Si no, llame a la consulta.",
    ],
  },
  expired: {
    title: "Este enlace ha terminado",
    text: ["Su tiempo ha pasado.", "No se ha perdido nada de la sesión.", "Pida un enlace nuevo a la consulta."],
  },
  turnedAway: {
    title: "Este dispositivo no fue admitido",
    text: [
      "La consulta ha dejado el otro dispositivo en su lugar.",
      "La sesión continúa allí.",
      "Use ese dispositivo, o llame a la consulta.",
    ],
    again: "Preguntar otra vez",
  },
  replaced: {
    title: "La página se ha movido",
    text: [
      "Otro dispositivo u otra ventana ha ocupado este lugar.",
      "Continúa allí.",
      "Puede cerrar esta página, o traerla de vuelta aquí.",
    ],
    again: "Traerla de vuelta aquí",
  },
  ended: {
    title: "La sesión ha terminado",
    text: ["La consulta ha cerrado la sala.", "Este enlace ya no es válido.", "Quédese hoy a su lado, como acordaron."],
  },
  moved: {
    title: "Hay un enlace nuevo para usted",
    text: ["La consulta ha escrito otro.", "Este ya no es válido.", "Abra el enlace nuevo del mensaje de la consulta."],
  },
  waiting: {
    of: (therapist) => `${theirs(therapist)} le dejará entrar`,
    text: [
      "Conecte este teléfono al cargador, active su sonido y permanezca en esta página.",
      "Ya puede pedir ayuda.",
    ],
  },
  talk: { title: (client) => `Está con ${them(client)}` },
  dose: {
    word: "Desde el medicamento",
    minutes: (minutes) => `${minutes} min`,
    hours: (hours, minutes) => `${hours} h ${minutes} min`,
    none: "El medicamento todavía no se ha tomado.",
  },
  taken: {
    title: "Su receta y lo que se ha tomado",
    prescribed: (text) => (text === "" ? "No hay ninguna receta anotada." : `Recetado: ${text}`),
    one: (minutes, what) => `Hace ${minutes} min: ${what === "" ? "no se sabe qué" : what}`,
    none: "Todavía no se ha tomado nada.",
  },
  lookIn: {
    word: "Próxima mirada",
    ahead: "Mire entonces, y pulse abajo.",
    due: "Es la hora: mire ahora, y después pulse abajo.",
    overdue: "Se ha pasado la hora. Mire ahora, y después pulse abajo.",
    missed: "No se hizo, y la consola de su terapeuta lo indica. Mire ahora, y después pulse abajo.",
    telling: "Se está avisando a la consulta…",
    untold: "Guardado en esta página. La consulta lo sabrá cuando vuelva la conexión.",
    told: (therapist) => `${theirs(therapist)} lo sabe.`,
    press: "Visto, todo bien",
  },
  doing: {
    before: {
      title: "Antes del medicamento",
      lines: () => [
        "Intercambie números de teléfono con la consulta.",
        "Quédese hoy donde pueda oír, sin auriculares.",
        "Aparte lo que pueda hacer daño: objetos afilados, velas, agua abierta.",
        "Tenga a mano agua, un recipiente y una manta.",
      ],
    },
    journey: {
      title: "Qué hacer",
      lines: (client) => [
        "Quédese donde pueda oír, sin auriculares.",
        "Mantenga la calma y poca luz. Hable poco, y en voz baja.",
        `En cada mirada: ¿respira ${them(client)} con calma y está en una postura segura?`,
        "Si no tiene seguridad, pulse «Necesito ayuda». Demasiado pronto es lo correcto.",
      ],
    },
    after: {
      title: "Después",
      lines: (client) => [
        `Quédese con ${them(client)} hasta que la consulta diga que el día ha terminado.`,
        "Camine a su lado: las piernas están inseguras durante un rato.",
        "Agua, y algo ligero de comer cuando lo desee.",
        "Nada de conducir hasta mañana, después de una noche de sueño.",
      ],
    },
    voice: {
      title: (therapist, client) => `${theirs(therapist)} está hablando con ${them(client)}`,
      lines: (client) => [
        "Apague la música.",
        `Acerque a ${them(client)} el dispositivo de la llamada.`,
        "Deje que lo haga la voz: no sacuda a la persona, y hable solo cuando le pregunten.",
        "Quédese donde pueda verle.",
      ],
    },
    bedside: {
      title: (_, client) => `Vaya ahora con ${them(client)}, y quédese`,
      lines: (client) => [
        `Diga el nombre de ${them(client)} y toque un hombro.`,
        "Mire el pecho: ¿sube y baja?",
        "Con sueño o náuseas: de lado, la rodilla de arriba doblada, la cabeza hacia atrás, la boca hacia abajo.",
        "Diga en voz alta lo que ve. En la llamada le oyen.",
      ],
    },
    emergency: {
      title: (number) => (number === "" ? "Llame ahora al número de emergencias" : `Marque ${number} ahora`),
      lines: (address) => [
        address === "" ? "Diga la dirección, con el piso y el código de la puerta." : `Diga: ${address}`,
        "Diga: una persona ha tomado ketamina. Diga si respira, y si se despierta.",
        "Siga al teléfono, y haga lo que diga la voz.",
        "Abra la puerta.",
      ],
    },
  },
  lost: {
    title: "Se ha perdido la conexión con la consulta",
    text: [
      "Vuelve por sí sola.",
      "Quizá la consulta no sepa lo que usted pulsa aquí.",
      "Si necesita a alguien, use el teléfono.",
    ],
  },
  help: {
    press: "Necesito ayuda",
    dial: (number) => `¿Peligro de muerte? No espere: ${number === "" ? "llame al número de emergencias" : `marque ${number}`}`,
    asking: (therapist) => `Llamando a ${therapist === "" ? "su terapeuta" : therapist}`,
    askingText: ["Todavía no hay respuesta. Esta página sigue llamando."],
    arrived: (therapist) => `La consola de ${therapist === "" ? "su terapeuta" : therapist} tiene su llamada`,
    arrivedText: ["Queda allí hasta que alguien responda."],
    answered: (therapist) => `${theirs(therapist)} lo sabe, y responde.`,
    again: "Llamar otra vez",
    back: "Volver",
  },
  come: {
    press: "Pedir que venga",
    asking: "Se pide a la consulta que venga a la llamada…",
    ringing: (therapist) => `Se pide a ${therapist === "" ? "su terapeuta" : therapist} que venga a la llamada.`,
    untold: "Todavía no lo sabe: se ha perdido la conexión. Use el teléfono.",
  },
  voice: {
    called: (therapist) => `${theirs(therapist)} quiere hablar con usted. Permita que esta página use el micrófono.`,
    open: (therapist) => `Usted y ${therapist === "" ? "la consulta" : therapist} se oyen en esta página, y nadie más.`,
    sought: (therapist) => `No llega nada de ${therapist === "" ? "la consulta" : therapist}: esta página busca otro camino. Quédese aquí, o use el teléfono.`,
    silent: (therapist) => `${theirs(therapist)} quiere hablar con usted. Toque esta página para oír.`,
    unheard: (therapist) => `${theirs(therapist)} no le oye: esta página no puede usar el micrófono. Permítalo, o use el teléfono.`,
  },
  line: {
    none: "Sin conexión",
    unverified: "Cifrada, todavía sin verificar. Lea estas palabras a la consulta:",
    verified: "Cifrada, verificada",
    silent: "No hay respuesta del otro lado. Vuelve por sí sola.",
    altered: "Puede que alguien altere la conexión. No se envía nada por ella. Use el teléfono.",
  },
  emergency: "Emergencias",
  emergencyOfTheFile: "Emergencias en la dirección registrada:",
  ofTheFile: "Este número es el de la dirección registrada. Pregunte cuál se marca donde está usted.",
  therapist: "Su terapeuta",
  noNumber: "al número que intercambiaron",
};
