import type { CardTexts } from "./card-texts";

const words = ["", "Primer", "Segundo", "Tercer", "Cuarto", "Quinto", "Sexto", "Séptimo", "Octavo", "Noveno", "Décimo"];

function nth(value: number): string {
  return words[value] ?? `${value}.º`;
}

function refusal(day: string): string {
  return day ? `su negativa del ${day}` : "su negativa";
}

export const cardEs: CardTexts = {
  language: "es",
  sentence: {
    sinceRefusal: (n, day) => `${nth(n)} mensaje comercial desde ${refusal(day)}`,
    givesUpAfter: (touches, day) =>
      `Dice que dejará de escribir, tras ${touches === 1 ? "un mensaje" : `${touches} mensajes`} desde ${refusal(day)}`,
    acceptsRefusal: (day) => `Acepta ${refusal(day)}`,
    givesUp: "Dice que dejará de escribir",
    praiseThenPitch: "Primero elogios, después una oferta comercial",
    hiddenPurpose: "Parece el comienzo de un acercamiento comercial",
    nth: (n, seller) => (n <= 1 ? `Mensaje comercial de ${seller}` : `${nth(n)} mensaje comercial de ${seller}`),
    unsure: "Puede ser un mensaje comercial",
    clear: "Nada indica que sea un mensaje comercial",
    ours: "Este mensaje lo escribió usted",
    allowed: (who) => `Los mensajes de ${who} no se valoran`,
    none: "Ningún mensaje seleccionado",
    several: (count) => `${count} mensajes seleccionados`,
    loading: "Leyendo el mensaje…",
    failed: "No se pudo leer este mensaje",
  },
  note: {
    none: "Seleccione un mensaje para ver qué es.",
    several: "Seleccione un solo mensaje para ver qué es.",
    allowed: "Usted lo pidió así.",
    allowedByOrganisation: "Su organización lo pide así.",
    observed: "Su organización por ahora solo observa; nada se rechaza ni se mueve.",
    failed: "Los demás mensajes siguen funcionando.",
    declinedByColleague: (day) => `Un colega rechazó a este vendedor el ${day}.`,
    alsoDeclinedBefore: (day) => `Ya rechazó a este vendedor el ${day}.`,
  },
  level: {
    0: "ninguno",
    1: "primer contacto",
    2: "insistente",
    3: "sigue tras la negativa",
    4: "presión",
    5: "hostil",
  },
  levelOf: (level) => `Nivel ${level} de 5`,
  quoted: (who, day) => (day ? `${who}, ${day}` : who),
  question: {
    known: (who) => `¿Ha tratado antes con ${who}?`,
    asked: "¿Lo había pedido usted?",
    yes: "Sí",
    no: "No, rechazar",
    yesMeans: "Si responde que sí, este remitente no se valorará más.",
  },
  act: {
    decline: "Rechazar y archivar",
    declineKeepPraise: "Rechazar y agradecer",
    file: "Archivar sin responder",
    declineAnyway: "Mejor rechazar",
    readConversation: "Leer toda la conversación",
    readSeller: "Leer todo el correo con este vendedor",
    tryAgain: "Intentar de nuevo",
    judgeAgain: "Volver a valorar",
    undo: "Deshacer",
    resume: "Continuar",
  },
  nothingToDo: "Nada que hacer",
  ran: {
    when: (day, time, near) => (day === "" ? "" : ` ${near ? "" : "el "}${day} a las ${time}`),
    sent: (when) => `Rechazado y archivado${when}`,
    "sent-here": (when) => `Rechazado${when}`,
    drafted: (when) => `Rechazado y archivado${when}; la respuesta espera en Borradores`,
    "drafted-here": (when) => `Rechazado${when}; la respuesta espera en Borradores`,
    opened: (when) => `Marcado como rechazado${when}; la respuesta la envía usted`,
    filed: (when) => `Archivado sin responder${when}`,
    stopped: (when) => `Empezado${when}, sin terminar`,
    busy: "Este mensaje se está rechazando",
    busyNote: "Otra ventana trabaja en ello.",
  },
  coverage: {
    message: "Valorado solo por este mensaje.",
    quoted: (n) =>
      n === 1
        ? "Valorado por este mensaje y uno anterior que cita."
        : `Valorado por este mensaje y ${n} anteriores que cita.`,
    selected: (n) => `Valorado por los ${n} mensajes seleccionados.`,
    added: (n) => `Valorado con ${n} mensajes, también los añadidos.`,
    conversation: (n) =>
      n === 1 ? "Valorado por toda la conversación, un mensaje." : `Valorado por toda la conversación, ${n} mensajes.`,
    seller: (n) =>
      n === 1
        ? "Valorado por todo el correo con este vendedor, un mensaje."
        : `Valorado por todo el correo con este vendedor, ${n} mensajes.`,
    reading: "Leyendo el resto…",
    stillCounts: "La valoración se basa en lo que se pudo leer.",
    noSignIn: "Este Outlook no permite que los complementos inicien sesión; solo se valora lo que se ve.",
  },
  why: {
    "no-consent": "Nadie ha permitido todavía que Pitchwall lea este buzón.",
    "signed-out": "No hay ninguna cuenta con sesión iniciada.",
    expired: "El buzón ya no acepta el inicio de sesión.",
    "wrong-account": "La cuenta que inició sesión no es la de este buzón.",
    cancelled: "El inicio de sesión se cerró antes de terminar.",
    "popup-blocked": "La ventana de inicio de sesión fue bloqueada.",
    offline: "No hay conexión.",
    "timed-out": "No hubo respuesta a tiempo.",
    throttled: "El buzón pide esperar un poco.",
    gone: "El mensaje ya no está.",
    changed: "Otra persona lo cambió entretanto.",
    forbidden: "Este buzón no lo permite.",
    unsupported: "Este Outlook o buzón no puede hacerlo.",
    "too-large": "Es demasiado grande.",
    unreadable: "La respuesta del servicio de correo no se entiende.",
    protected: "Este mensaje está cifrado o protegido; Pitchwall no puede leerlo.",
    shared: "Este mensaje está en un buzón compartido; solo se valora lo que se ve.",
    server: "El servicio de correo tuvo un fallo.",
    busy: "El servicio de correo está saturado en este momento.",
    gateway: "El servicio de correo no llegó al buzón a tiempo.",
    stale: "La selección ha cambiado.",
  },
  someone: "este remitente",
};
