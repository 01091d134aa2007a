/** Everything the client reads, in Spanish. Not yet reviewed by a clinician: the calm screens say so. */

import type { Words } from "./language";

export const SPANISH: Words = {
  page: {
    title: "Su sesión",
    language: "Idioma",
    unreviewed: "Este texto en español aún no ha sido revisado por un profesional clínico.",
  },
  link: {
    title: "Su sesión",
    text: ["Este enlace es solo para usted.", "No se envía nada antes de que usted comience."],
    begin: "Comenzar",
  },
  mistyped: {
    title: "Este enlace no está completo",
    text: [
      "Falta una letra del enlace, o alguna no es correcta.",
      "No se ha enviado nada, y su sesión no se ve afectada.",
      "Abra de nuevo el enlace del mensaje de su terapeuta, o pídalo otra vez.",
    ],
  },
  unable: {
    title: "Este navegador no puede mantener la sesión",
    text: [
      "Le falta lo que necesita una llamada privada.",
      "No se ha enviado nada, y su enlace sigue siendo válido.",
      "Abra el enlace en un Chrome, Edge, Firefox o Safari actual, en este dispositivo o en otro.",
    ],
  },
  cannotCall: {
    title: "Este navegador no puede mantener la sesión",
    text: [
      "Las llamadas de su terapeuta están cifradas de una manera que este navegador no permite.",
      "Aquí se le puede leer y ayudar, pero no ver ni oír.",
      "Abra el mismo enlace en un Chrome o Edge actual, en este dispositivo o en otro.",
    ],
  },
  devices: {
    title: "¿Puede verse y oírse?",
    text: ["Solo usted ve esta imagen. Diga unas palabras y mire si la barra se mueve."],
    asking: ["Su navegador pide usar la cámara y el micrófono. Permita ambos, por favor."],
    join: "Ir a la sala de espera",
    again: "Intentar de nuevo",
    meter: "Micrófono",
    choice: "Cámara",
  },
  neither: {
    refused: [
      "El navegador no tiene permiso para usar la cámara y el micrófono.",
      "Su terapeuta no puede verle ni oírle, pero usted sí oye a su terapeuta.",
      "Permita ambos para esta página en los ajustes del navegador e inténtelo de nuevo, o siga sin ellos.",
    ],
    missing: [
      "No se ha encontrado ninguna cámara ni micrófono.",
      "Su terapeuta no puede verle ni oírle, pero usted sí oye a su terapeuta.",
      "Conéctelos e inténtelo de nuevo, o siga sin ellos.",
    ],
  },
  noCamera: {
    refused: [
      "El navegador no tiene permiso para usar la cámara.",
      "Su terapeuta le oye, pero no puede verle.",
      "Permita la cámara para esta página en los ajustes del navegador e inténtelo de nuevo, o siga sin ella.",
    ],
    missing: [
      "No se ha encontrado ninguna cámara.",
      "Su terapeuta le oye, pero no puede verle.",
      "Conecte una cámara e inténtelo de nuevo, o siga sin ella.",
    ],
  },
  noMicrophone: {
    refused: [
      "El navegador no tiene permiso para usar el micrófono.",
      "Su terapeuta le ve, pero no puede oírle.",
      "Permita el micrófono para esta página en los ajustes del navegador e inténtelo de nuevo, o siga sin él.",
    ],
    missing: [
      "No se ha encontrado ningún micrófono.",
      "Su terapeuta le ve, pero no puede oírle.",
      "Conecte un micrófono e inténtelo de nuevo, o siga sin él.",
    ],
  },
  opening: {
    title: "Está en el lugar correcto",
    text: ["Esperando la respuesta de la consola de su terapeuta.", "No tiene que hacer nada."],
  },
  early: {
    title: "Ha llegado temprano",
    text: [
      "Está en el lugar correcto. Su terapeuta todavía no ha abierto la sala.",
      "Deje esta página abierta; continúa por sí sola.",
    ],
  },
  knocking: {
    title: "Su lugar está ocupado",
    text: [
      "Este enlace se está usando en otro dispositivo.",
      "Se ha preguntado a su terapeuta si este dispositivo puede ocupar su lugar.",
      "Si los dos son suyos, espere aquí. Si no, llame a su terapeuta.",
    ],
  },
  expired: {
    title: "Este enlace ha terminado",
    text: ["Su tiempo ha pasado.", "No se ha perdido nada de su sesión.", "Pida un enlace nuevo a su terapeuta."],
  },
  turnedAway: {
    title: "No se ha dejado entrar a este dispositivo",
    text: [
      "Su terapeuta ha mantenido el otro dispositivo en su lugar.",
      "Su sesión sigue allí.",
      "Use el dispositivo con el que entró, o llame a su terapeuta.",
    ],
    again: "Preguntar de nuevo",
  },
  replaced: {
    title: "La sesión se ha trasladado",
    text: [
      "Otro dispositivo u otra ventana ha ocupado este lugar.",
      "Su sesión sigue allí.",
      "Puede cerrar esta página, o traer la sesión de vuelta aquí.",
    ],
    again: "Traerla de vuelta aquí",
  },
  waiting: {
    of: (therapist: string) => (therapist === "" ? "Está en la sala de espera" : `${therapist} le dejará entrar`),
    text: [
      "Está en el lugar correcto.",
      "Conecte su dispositivo al cargador, deje la pantalla encendida y quédese en esta página.",
    ],
  },
  screen: {
    dark: [
      "Esta página no puede mantener la pantalla encendida por sí sola.",
      "Si se apaga, su terapeuta deja de verle, pero en la mayoría de los teléfonos sigue oyéndole.",
      "Ajústela para que quede encendida, o tóquela de vez en cuando.",
    ],
    charger: "Queda poca batería. Conecte el cargador, por favor.",
  },
  taken: {
    microphone: [
      "Otro programa ha tomado su micrófono, por ejemplo una llamada telefónica.",
      "Su terapeuta no puede oírle.",
      "Ciérrelo y vuelva a esta página; entonces el micrófono vuelve por sí solo.",
    ],
    camera: [
      "Otro programa ha tomado su cámara, por ejemplo una videollamada.",
      "Su terapeuta no puede verle.",
      "Ciérrelo y vuelva a esta página; entonces la cámara vuelve por sí sola.",
    ],
    both: [
      "Otro programa ha tomado su cámara y su micrófono, por ejemplo una llamada telefónica.",
      "Su terapeuta no puede verle ni oírle.",
      "Ciérrelo y vuelva a esta página; entonces ambos vuelven por sí solos.",
    ],
    night: "Ahora su terapeuta no puede oírle. Mantenga pulsado para llamar.",
  },
  lost: {
    title: "Recuperando la conexión",
    text: ["No tiene que hacer nada."],
    night: "Recuperando la conexión. No tiene que hacer nada.",
  },
  called: {
    asking: "Llamando a su terapeuta",
    wait: ["No tiene que hacer nada más."],
    known: "Su terapeuta lo sabe",
    withYou: ["La ayuda está en marcha."],
    beside: (sitter: string) => `${sitter} está a su lado.`,
    unanswered: [
      "Su terapeuta aún no ha respondido.",
      "Su llamada sigue por sí sola.",
      "Llame en voz alta a la persona que está con usted, o use el teléfono.",
    ],
    unansweredNoNumber: [
      "Su terapeuta aún no ha respondido.",
      "Su llamada sigue por sí sola.",
      "Llame en voz alta a la persona que está con usted, o llame a su terapeuta por teléfono.",
    ],
    back: "Volver",
  },
  ended: {
    title: "La sesión ha terminado",
    text: ["Su terapeuta ha cerrado la sala.", "Este enlace ya no es válido.", "Trátese hoy con suavidad."],
  },
  moved: {
    title: "La sesión sigue en otro lugar",
    text: ["Su terapeuta la ha trasladado a otro enlace.", "Este enlace ya no es válido.", "Abra el enlace nuevo del mensaje de su terapeuta."],
  },
  closed: {
    title: "La sala está cerrada",
    text: ["Usted había salido antes.", "Este enlace ya no es válido.", "Si necesita a su terapeuta, use el teléfono."],
  },
  left: {
    title: "Ha salido de la sesión",
    text: ["Su terapeuta ve que usted ha salido.", "Puede volver mientras la sala esté abierta."],
    again: "Volver",
  },
  leave: {
    ask: "¿Salir de la sesión?",
    text: ["Su terapeuta dejará de verle y oírle."],
    confirm: "Salir de la sesión",
    stay: "Quedarme",
  },
  line: {
    none: "Sin conexión",
    unverified: "Cifrado, aún sin verificar. Léanse estas palabras el uno al otro:",
    verified: "Cifrado, verificado",
    silent: "El otro lado no responde. Vuelve por sí solo.",
    altered: "Es posible que alguien altere la conexión. No se envía nada por ella. Llame a su terapeuta por teléfono.",
  },
  talk: {
    calling: "Conectando imagen y sonido",
    mute: "Silenciar",
    unmute: "Activar micro",
    cameraOff: "Apagar cámara",
    cameraOn: "Encender cámara",
    help: "Le necesito",
    aside: (therapist) => `${therapist === "" ? "Su terapeuta" : therapist} habla un momento con alguien, y sigue viéndole y oyéndole.`,
    asked: "¿Todo bien?",
    checkIn: "Estoy bien",
    leave: "Salir",
    hear: "Toque para oír",
    unheard: "Su terapeuta no puede oírle: no hay micrófono.",
    unseen: "Su terapeuta no puede verle: no hay cámara.",
    neither: "Su terapeuta no puede verle ni oírle: no hay cámara ni micrófono.",
  },
  questions: {
    title: (therapist: string) => (therapist === "" ? "Algunas preguntas para usted" : `${therapist} tiene algunas preguntas para usted`),
    text: (many: number) => [
      `${many} preguntas, una por una. No hay respuestas correctas.`,
      "Su llamada continúa, y puede dejar abierta cualquier pregunta.",
      "No se envía nada antes de que pulse «Enviar mis respuestas» al final.",
    ],
    begin: "Comenzar",
    progress: (place: number, many: number) => `${place} de ${many}`,
    ratherNot: "Prefiero no responder a esto",
    nudge: "Elija una, o la última si prefiere no responder.",
    next: "Siguiente",
    back: "Atrás",
    leave: "Prefiero no responder a nada de esto",
    endTitle: "Esa era la última pregunta",
    all: ["Todas las preguntas están respondidas.", "Aún puede volver atrás. Todavía no se ha enviado nada."],
    some: (open: number) => [
      open === 1 ? "Queda una pregunta abierta, y está bien así." : `Quedan ${open} preguntas abiertas, y está bien así.`,
      "Aún puede volver atrás. Todavía no se ha enviado nada.",
    ],
    send: "Enviar mis respuestas",
    leaveTitle: "¿Dejar estas preguntas?",
    leaveText: ["Su terapeuta solo lee que usted prefiere no responder ahora.", "No se envía nada de lo que eligió, y aquí se olvida."],
    stay: "Seguir con las preguntas",
    decline: "Prefiero no responder",
    sendingTitle: "En camino",
    sending: ["Se entrega por sí solo.", "No tiene que hacer nada."],
    takenTitle: "Gracias",
    taken: ["Su terapeuta tiene sus respuestas."],
    declinedTitle: "Está bien así",
    declined: ["Su terapeuta sabe que usted prefiere no responder ahora."],
    withdrawnTitle: "Las preguntas se han retirado",
    withdrawn: ["Su terapeuta las ha retirado.", "No se envió nada de lo que eligió, y aquí se olvida."],
    crossed: ["Su terapeuta las estaba retirando cuando usted envió sus respuestas.", "Es posible que su terapeuta aún lea lo que envió."],
    done: "Volver a la llamada",
  },
  night: { hold: "Mantenga pulsado para llamar", checkIn: "¿Todo bien?", call: "Llamar a su terapeuta", answer: "Estoy bien" },
  you: "Usted",
  emergency: "Emergencias",
  emergencyOfTheFile: "Emergencias en la dirección registrada:",
  therapist: "Su terapeuta",
  sitterUnnamed: "La persona que le acompaña",
  sitter: (name: string) => `${name} está con usted`,
};
