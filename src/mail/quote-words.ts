/**
 * Words with which mail programs introduce quoted mail. Collected from the programs' own translations: Outlook, Apple
 * Mail, Thunderbird, Gmail, Yahoo, Notes, Zoho, K-9. Lower case.
 */

/** "Wrote" and its like: an introduction without one needs a date and an address. */
export const WROTE: ReadonlySet<string> = new Set(
  (
    "wrote writes sent said écrit ecrit schrieb schreibt geschrieben escribió escribio escribieron escribe scritto scrisse " +
    "schreef geschreven escreveu escrito escreve napisał napisała napisal pisze skrev skriver skreiv kirjoitti написал написала " +
    "пишет писал писала написав пише yazdı yazdi şunu 写道 寫道 작성 napsal napsala píše napísal napísala írta irta scris έγραψε " +
    "έγραψεν كتب כתב כתבה viết menulis escrit escriure pisao napisao napisala rašė parašė rakstīja kirjutas написа skrifaði เขียน เขียนว่า"
  ).split(" "),
);

/** Words with which such a line begins, before the date. */
export const LEADS: ReadonlySet<string> = new Set(
  (
    "on le am um el il op em w den på dne dňa dnia в во на at pada vào lúc 在 於 于 ngày la data στις pe dana trên и u בתאריך ב في ในวันที่ " +
    "am: on: date: datum à"
  ).split(" "),
);

/** Kinds of line in a header block of quoted mail. */
export type Label = "from" | "date" | "to" | "cc" | "subject" | "other";

const TABLE: Readonly<Record<Label, string>> = {
  from:
    "from|von|de|da|od|från|fra|van|lähettäjä|от|от кого|від|kimden|gönderen|feladó|expéditeur|remitente|mittente|absender|remetente|" +
    "afzender|avsender|avsändare|afsender|nadawca|odesílatel|odosielateľ|de la|expeditor|από|מאת|من|dari|từ|จาก|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람|nuo|no|saatja|pošiljatelj|šalje|от:|message de|frá",
  date:
    "date|sent|datum|gesendet|gesendet am|sent at|sent on|envoyé|envoyé le|envoyée|date d'envoi|fecha|enviado|enviado el|enviado em|enviada|enviada em|enviat|data|inviato|inviato il|inviata|data invio|verzonden|" +
    "verzonden op|verstuurd|skickat|skickat den|sendt|dato|päivämäärä|lähetetty|дата|отправлено|послано|отправлен|надіслано|gönderilme tarihi|gönderildi|tarih|elküldve|küldve|dátum|data wysłania|wysłano|" +
    "wysłane|odesláno|odoslané|poslano|trimis|ημερομηνία|στάλθηκε|נשלח|תאריך|تاريخ الإرسال|تاريخ|tanggal|dikirim|đã gửi|ngày|วันที่|发送时间|发送日期|日期|傳送時間|寄件日期|日期時間|送信日時|日時|日付|보낸 날짜|날짜|message du|išsiųsta|saadetud|sänt|time|zeit|sent date",
  to:
    "to|an|à|a|para|al|aan|till|til|vastaanottaja|кому|kime|alıcı|címzett|do|komu|către|catre|la|προς|אל|إلى|kepada|đến|tới|ถึง|收件人|收件者|宛先|받는 사람|받는사람|destinataire|destinatario|destinatário|empfänger|" +
    "ontvanger|mottaker|mottagare|modtager|adresat|příjemce|kam|kellele|prima|za|per",
  cc: "cc|cc.|copie|copie à|copia|con copia|kopie|kopie an|kopia|kopio|kopi|копия|копія|bilgi|másolatot kap|másolat|dw|do wiadomości|kopie (cc)|κοιν|κοινοποίηση|抄送|副本|副本抄送|참조|bcc|cci|cco|ccn|bilgi (cc)|ск",
  subject:
    "subject|thema|betreff|betrifft|objet|sujet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|тема|konu|tárgy|předmět|predmet|vec|subiect|θέμα|נושא|الموضوع|subyek|subjek|perihal|chủ đề|tiêu đề|หัวเรื่อง|เรื่อง|主题|主題|主旨|件名|제목|tema|teema|temats|re|assumpte|onderwerp",
  other:
    "reply-to|reply to|répondre à|antwort an|antworten an|responder a|rispondi a|risposta|responder para|antwoord aan|beantwoorden|svara till|svar til|odpowiedz do|odpověď|importance|wichtigkeit|importancia|priorité|priority|priorität|attachments|anlagen|" +
    "pièces jointes|adjuntos|allegati|bijlagen|bilagor|sensitivity|organization|resent-from|resent-date|message-id|bcc|mailed-by|signed-by|x-mailer|categories|kategorien|newsgroups|groupes|categorías|prioridad|prioridade|prioriteit|anhang|anexos|załączniki|sender|via|envoyé par|list-id|return-path|delivered-to|flag|kennzeichnung",
};

/** Header labels of quoted mail to their kind. A word that serves twice keeps its first kind. */
export const LABELS: ReadonlyMap<string, Label> = labels();

function labels(): Map<string, Label> {
  const map = new Map<string, Label>();
  for (const kind of ["from", "date", "subject", "to", "cc", "other"] as const) {
    for (const word of TABLE[kind].split("|")) if (!map.has(word)) map.set(word, kind);
  }
  return map;
}

/** Labels for a date that people write in lists of their own, too. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  "date datum fecha data dato päivämäärä дата tarih dátum ημερομηνία תאריך تاريخ tanggal ngày วันที่ 日期 日時 日付 날짜 time zeit".split(
    " ",
  ),
);

/** Longest label, so that a search for one stays short. */
export const LABEL_LENGTH = 22;

/** Words of a line between dashes that stands above a quoted message. */
export const ORIGINAL: readonly string[] = [
  "original message",
  "original appointment",
  "original email",
  "original mail",
  "reply message",
  "previous message",
  "quoted message",
  "ursprüngliche nachricht",
  "originalnachricht",
  "originalnachricht",
  "original-nachricht",
  "ursprünglicher termin",
  "antwort nachricht",
  "antwortnachricht",
  "message d'origine",
  "message d’origine",
  "message original",
  "message initial",
  "message précédent",
  "mensaje original",
  "missatge original",
  "messaggio originale",
  "messaggio di risposta",
  "mensagem original",
  "mensagem de origem",
  "oorspronkelijk bericht",
  "origineel bericht",
  "oorspronkelijke bericht",
  "oprindelig meddelelse",
  "opprinnelig melding",
  "ursprungligt meddelande",
  "originalmeddelande",
  "ursprungsmeddelande",
  "alkuperäinen viesti",
  "oryginalna wiadomość",
  "wiadomość oryginalna",
  "wiadomość pierwotna",
  "původní zpráva",
  "původní e-mail",
  "pôvodná správa",
  "eredeti üzenet",
  "mesaj original",
  "mesajul original",
  "mesaj iniţial",
  "orijinal ileti",
  "özgün ileti",
  "orijinal mesaj",
  "исходное сообщение",
  "оригинальное сообщение",
  "исходное письмо",
  "оригінальне повідомлення",
  "αρχικό μήνυμα",
  "הודעה מקורית",
  "الرسالة الأصلية",
  "原始邮件",
  "原始郵件",
  "原始信件",
  "元のメッセージ",
  "オリジナルメッセージ",
  "원본 메시지",
  "원본 메일",
  "thư gốc",
  "tin nhắn gốc",
  "pesan asli",
];

/** Words of a line above a message that is handed on. */
export const FORWARDED: readonly string[] = [
  "forwarded message",
  "begin forwarded message",
  "forwarded by",
  "forwarded mail",
  "forwarded email",
  "original message forwarded",
  "weitergeleitete nachricht",
  "anfang der weitergeleiteten nachricht",
  "weitergeleitete e-mail",
  "weitergeleitet von",
  "message transféré",
  "début du message réexpédié",
  "début du message transféré",
  "message transmis",
  "transféré par",
  "mensaje reenviado",
  "inicio del mensaje reenviado",
  "comienzo del mensaje reenviado",
  "missatge reenviat",
  "messaggio inoltrato",
  "inizio messaggio inoltrato",
  "mensagem encaminhada",
  "mensagem reencaminhada",
  "início da mensagem encaminhada",
  "início da mensagem reencaminhada",
  "doorgestuurd bericht",
  "begin doorgestuurd bericht",
  "doorgezonden bericht",
  "videresendt meddelelse",
  "videresendt besked",
  "start på videresendt besked",
  "videresendt melding",
  "videresendt e-post",
  "vidarebefordrat meddelande",
  "vidarebefordrat brev",
  "vidarebefordrat mejl",
  "välitetty viesti",
  "edelleen lähetetty viesti",
  "wiadomość przekazana",
  "przekazana wiadomość",
  "treść przekazanej wiadomości",
  "přeposlaná zpráva",
  "předaná zpráva",
  "preposlaná správa",
  "továbbított üzenet",
  "továbbított levél",
  "mesaj redirecţionat",
  "mesaj redirecționat",
  "iletilen mesaj",
  "yönlendirilmiş ileti",
  "iletilmiş mesaj",
  "пересылаемое сообщение",
  "переадресованное сообщение",
  "пересланное сообщение",
  "начало переадресованного сообщения",
  "переслане повідомлення",
  "προωθημένο μήνυμα",
  "הודעה שהועברה",
  "رسالة معاد توجيهها",
  "转发的邮件",
  "转发邮件",
  "轉寄的郵件",
  "轉寄郵件",
  "已转发邮件",
  "転送メッセージ",
  "転送されたメッセージ",
  "전달된 메시지",
  "전달된 메일",
  "thư chuyển tiếp",
  "pesan terusan",
];

/** Words of a line above which ticket systems ask for the answer; what stands below is theirs. */
export const REPLY_ABOVE: readonly string[] = [
  "reply above this line",
  "reply above the line",
  "reply above this text",
  "write above this line",
  "type above this line",
  "oberhalb dieser zeile",
  "über dieser zeile",
  "au-dessus de cette ligne",
  "encima de esta línea",
  "por encima de esta línea",
  "sopra questa riga",
  "sopra questa linea",
  "boven deze lijn",
  "boven deze regel",
  "acima desta linha",
  "powyżej tej linii",
  "ovanför denna rad",
];
