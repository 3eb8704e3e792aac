/** A subject without its prefixes, and what they say. */
export interface Subject {
  readonly topic: string;
  /** Reply prefixes taken off; "Re[3]:" counts as three. */
  readonly replies: number;
  readonly forwards: number;
}

/** Reply prefixes by language, lower case: English, German, Nordic, Dutch, French, Italian, Spanish, Portuguese, Slavic, … */
const REPLY = new Set(
  (
    "re aw sv vs antw antwort antwoord antwoorden rif r ris rép rep réf ref res resp respuesta resposta odp odpověď vá válasz ynt yan cvp atb ats vast svar bls " +
    "re回复 回复 答复 回覆 答覆 返信 回信 답장 회신 отв ответ на відп απ σχετ השב תשובה رد trả_lời bal"
  ).split(" "),
);

const FORWARD = new Set(
  (
    "fw fwd wg vb vl tr trans i inoltro enc encaminhado rv reenv reenviado pd fs doorst doorgestuurd vidarebefordrat videresendt vid továbbítás tovább ilt ilet i̇lt " +
    "pf pd: předat 转发 轉寄 轉發 転送 전달 пересл пересылка πρθ הועבר إعادة_توجيه chuyển_tiếp trs fyi pds redir redirecionado weitergeleitet"
  ).split(" "),
);

/** Notes that gateways put before a subject: "[EXTERNAL]", "[SPAM?]", "(EXT)". */
const TAGS = new Set(
  "external ext extern externe externo esterno caution spam spam? suspected-spam junk warning unverified bulk encrypted secure sec".split(
    " ",
  ),
);

/** More prefixes than this are not taken off. */
const MOST = 30;

/** Takes reply and forward prefixes of many languages off a subject, in any order and number. */
export function readSubject(subject: string): Subject {
  let topic = subject.trim();
  let replies = 0;
  let forwards = 0;
  for (let count = 0; count < MOST; count += 1) {
    const untagged = withoutTag(topic);
    const prefix = readPrefix(untagged);
    if (!prefix && untagged === topic) break;
    topic = (prefix ? untagged.slice(prefix.length) : untagged).trim();
    replies += prefix?.reply ? prefix.times : 0;
    forwards += prefix && !prefix.reply ? prefix.times : 0;
  }
  return { topic, replies, forwards };
}

/** Subjects of one conversation give the same key: prefixes, case and white space do not count. */
export function topicKey(subject: string): string {
  return readSubject(subject).topic.toLowerCase().split(/\s+/).filter(Boolean).join(" ");
}

interface Prefix {
  readonly length: number;
  readonly reply: boolean;
  readonly times: number;
}

/** "Re:", "RE :", "Re[2]:", "Re(2):", "Re^2:", "AW：". */
function readPrefix(subject: string): Prefix | undefined {
  const found = /^(?:rif\. ?|trả lời|chuyển tiếp|إعادة توجيه|[^\s:：[\]()^]{1,16})/iu.exec(subject);
  if (!found) return undefined;
  const word = found[0].trim().replace(/\.$/, "").replace(" ", "_").toLowerCase();
  const reply = REPLY.has(word);
  if (!reply && !FORWARD.has(word)) return undefined;
  const rest = /^ ?(?:\[(\d{1,3})\]|\((\d{1,3})\)|\^(\d{1,3})|\*(\d{1,3}))? ?[:：]/.exec(
    subject.slice(found[0].length),
  );
  if (!rest) return undefined;
  const times = Number(rest[1] ?? rest[2] ?? rest[3] ?? rest[4] ?? 1);
  return { length: found[0].length + rest[0].length, reply, times: Math.max(1, Math.min(times, 99)) };
}

function withoutTag(subject: string): string {
  const tag = /^[[(*]{1,3}([\p{L}?-]{2,16})(?: (?:e-?mail|sender|mail|message))?[\])*]{1,3}:? ?/iu.exec(subject);
  return tag && TAGS.has(tag[1]?.toLowerCase() ?? "") ? subject.slice(tag[0].length) : subject;
}
