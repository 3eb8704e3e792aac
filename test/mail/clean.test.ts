import fc from "fast-check";
import { cleanBody, TEXT_LIMIT } from "../../src/mail/clean";
import { sentAtOf } from "../../src/mail/dates";
import { sourceSpan } from "../../src/text/sourced";
import { countSteps } from "../text/count-steps";

/** A body told apart, its earlier messages with the time that their written date means. */
function told(type: "text" | "html", content: string) {
  const cleaned = cleanBody({ type, content });
  const earlier = cleaned.earlier.map(({ date, ...each }) => ({ ...each, sentAt: sentAtOf({ ...each, date }) }));
  return { ...cleaned, earlier };
}
const text = (content: string): ReturnType<typeof told> => told("text", content);
const html = (content: string): ReturnType<typeof told> => told("html", content);

const ANN = "Ann Miller <ann@seller.example>";

describe("introductions, by language and program", () => {
  test.each(
    [
      `On Mon, Mar 2, 2026 at 9:12 AM ${ANN} wrote:`,
      `On 2 Mar 2026, at 09:12, ${ANN} wrote:`,
      `On Monday, March 2, 2026 at 09:12:44 AM GMT, ${ANN} wrote:`,
      `Am Mo., 2. März 2026 um 09:12 Uhr schrieb ${ANN}:`,
      `Am 02.03.2026 um 09:12 schrieb ${ANN}:`,
      `${ANN} schrieb am Mo., 2. März 2026, 09:12:`,
      `Le lun. 2 mars 2026 à 09:12, ${ANN} a écrit :`,
      "El lun, 2 mar 2026 a las 9:12, Ann Miller (<ann@seller.example>) escribió:",
      `Il giorno lun 2 mar 2026 alle ore 09:12 ${ANN} ha scritto:`,
      `Op ma 2 mrt 2026 om 09:12 schreef ${ANN}:`,
      `Op 2 mrt. 2026, om 09:12 heeft ${ANN} het volgende geschreven:`,
      `Em seg., 2 de mar. de 2026 às 09:12, ${ANN} escreveu:`,
      `pon., 2 mar 2026 o 09:12 ${ANN} napisał(a):`,
      `Den mån 2 mars 2026 kl 09:12 skrev ${ANN}:`,
      `man. 2. mar. 2026 kl. 09.12 skrev ${ANN}:`,
      "ma 2. maalisk. 2026 klo 9.12 Ann Miller (ann@seller.example) kirjoitti:",
      `пн, 2 мар. 2026 г. в 09:12, ${ANN}:`,
      `2 марта 2026 г., в 09:12, ${ANN} написал(а):`,
      `${ANN}, 2 Mar 2026 Pzt, 09:12 tarihinde şunu yazdı:`,
      `po 2. 3. 2026 v 9:12 odesílatel ${ANN} napsal:`,
      `${ANN} ezt írta (időpont: 2026. márc. 2., H, 9:12):`,
      `În lun., 2 mar. 2026 la 09:12, ${ANN} a scris:`,
      `Στις Δευ 2 Μαρ 2026 στις 9:12 π.μ., ο χρήστης ${ANN} έγραψε:`,
      `2026年3月2日(月) 9:12 ${ANN}:`,
      `${ANN} 于2026年3月2日周一 09:12写道：`,
      `${ANN} 於 2026年3月2日 週一 上午9:12寫道：`,
      `2026년 3월 2일 (월) 오전 9:12, ${ANN}님이 작성:`,
      `Pada Sen, 2 Mar 2026 pukul 09.12 ${ANN} menulis:`,
      `Vào Th 2, 2 thg 3, 2026 vào lúc 09:12 ${ANN} đã viết:`,
      `בתאריך יום ב׳, 2 במרץ 2026 ב-9:12 מאת ${ANN}:`,
      `2026-03-02 9:12 GMT+00:00 ${ANN}:`,
      `---- On Mon, 02 Mar 2026 09:12:00 +0000 ${ANN} wrote ----`,
    ].map((line) => [line]),
  )("%s", (line) => {
    for (const mark of ["> ", ""]) {
      const { visible, earlier } = text(`No, thank you.\n\n${line}\n\n${mark}Hello Sam, shall we talk?\n`);
      expect(visible.text).toBe("No, thank you.");
      expect(earlier).toHaveLength(1);
      expect(earlier[0]).toMatchObject({
        from: { name: "Ann Miller", address: "ann@seller.example" },
        visible: "Hello Sam, shall we talk?",
      });
      expect(earlier[0]?.sentAt).toBe(line.includes(":44 ") ? "2026-03-02T09:12:44Z" : "2026-03-02T09:12:00Z");
    }
  });

  test.each([
    ["two lines", "On Mon, Mar 2, 2026 at 9:12 AM Ann Miller <ann@seller.example>\nwrote:"],
    ["two lines, inside the address", "On Mon, Mar 2, 2026 at 9:12 AM Ann Miller <\nann@seller.example> wrote:"],
    [
      "three lines",
      "On Mon, Mar 2, 2026 at 9:12 AM Ann Miller\nfrom the Department of Large Numbers <\nann@seller.example> wrote:",
    ],
    ["an address alone on its line", "Le lun. 2 mars 2026 à 09:12, Ann Miller\n<ann@seller.example> a écrit :"],
    ["torn so that an end looks like a quote", "On 2 Mar 2026 at 09:12 Ann Miller <ann@seller.example\n> wrote:"],
  ])("wrapped over %s", (_name, line) => {
    expect(text(`No.\n\n${line}\n\n> Hello\n`).visible.text).toBe("No.");
  });

  test.each([
    "On the whole I agree.\nOn Monday we meet: bring a pen.",
    "These are the dates:\n2026-03-02 09:12\n3/4/2026 at 2 PM\nChoose one:",
    "As my father wrote: never hurry.",
    "From: Berlin\nTo: Paris\nDate: 3 May\nTwo adults, please.",
    "Here is what he wrote about the year 2020 in his diary, which I thought you might like to read one day: it was long.",
  ])("leaves words of the sender's own alone: %j", (content) => expect(text(content).visible.text).toBe(content));
});

describe("header blocks, by language", () => {
  test.each([
    ["From", "Sent", "To", "Subject"],
    ["Von", "Gesendet", "An", "Betreff"],
    ["De", "Envoyé", "À", "Objet"],
    ["De", "Enviado el", "Para", "Asunto"],
    ["Da", "Inviato", "A", "Oggetto"],
    ["Van", "Verzonden", "Aan", "Onderwerp"],
    ["De", "Enviada em", "Para", "Assunto"],
    ["Od", "Wysłano", "Do", "Temat"],
    ["Från", "Skickat", "Till", "Ämne"],
    ["Fra", "Sendt", "Til", "Emne"],
    ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"],
    ["От", "Отправлено", "Кому", "Тема"],
    ["Kimden", "Gönderildi", "Kime", "Konu"],
    ["Odesílatel", "Odesláno", "Komu", "Předmět"],
    ["Feladó", "Elküldve", "Címzett", "Tárgy"],
    ["发件人", "发送时间", "收件人", "主题"],
    ["差出人", "送信日時", "宛先", "件名"],
  ])("%s, %s, %s, %s", (from, sent, to, subject) => {
    const block = `${from}: ${ANN}\n${sent}: 2. 3. 2026 09:12\n${to}: Sam <sam@corp.example>\n${subject}: Our offer`;
    for (const above of ["", "________________________________\n", "-----Original Message-----\n"]) {
      const { visible, earlier } = text(`Not for us.\n\n${above}${block}\n\nHello Sam.\n`);
      expect(visible.text).toBe("Not for us.");
      expect(earlier).toEqual([
        {
          from: { name: "Ann Miller", address: "ann@seller.example" },
          sentAt: "2026-03-02T09:12:00Z",
          subject: "Our offer",
          visible: "Hello Sam.",
        },
      ]);
    }
  });

  test("in bold, indented, with a wrapped subject", () => {
    const { visible, earlier } = text(
      `No.\n\n  *From:* ${ANN}\n  *Sent:* Monday, March 2, 2026 9:12 AM\n  *Subject:* A long subject that\n  goes on\n  *To:* Sam\n\nHello.\n`,
    );
    expect(visible.text).toBe("No.");
    expect(earlier[0]?.subject).toBe("A long subject that goes on");
  });

  test("flattened into the line of the answer", () => {
    const { visible, earlier } = text(
      "Kein Bedarf, danke. Von: Ann Miller <ann@seller.example> Gesendet: Montag An: Sam Betreff: AW: Angebot Guten Tag",
    );
    expect(visible.text).toBe("Kein Bedarf, danke.");
    expect(earlier[0]?.from?.address).toBe("ann@seller.example");
  });

  test("as Lotus Notes writes them", () => {
    const { visible, earlier } = text(
      "No need.\n\n\n\n\nAnn Miller@SELLER\n03/02/2026 09:12 AM\nTo:\tSam Smith/HQ/CORP@CORP\ncc:\t \nSubject:\tOur offer\n\nHello Sam\n",
    );
    expect(visible.text).toBe("No need.");
    expect(earlier[0]).toMatchObject({ sentAt: "2026-03-02T09:12:00Z", subject: "Our offer", visible: "Hello Sam" });
  });
});

test("a clock above lines that look like headers is no date, and what is written stays visible", () => {
  const { visible, earlier } = text("We meet at 19:30\nTo: all\nSubject: kitchen\n\nBring the keys.\n");
  expect(visible.text).toContain("Bring the keys.");
  expect(visible.text).toContain("We meet at 19:30");
  expect(earlier).toEqual([]);
});

describe("further forms of programs and ticket systems", () => {
  test.each([
    [
      "Notes, with the verb before the date",
      "Ann Miller <ann@seller.example> wrote on 03/02/2026 09:12:15 AM:\n\n> Talk?",
    ],
    ["a name beside a date in brackets", "(2026/03/02 09:12), Ann Miller wrote:\n> Talk?"],
    ["Mutt", "On Mon, Mar 02, 2026 at 09:12:11AM +0000, Ann Miller wrote:\n> Talk?"],
    ["Spark", "On Mar 2, 2026, 9:12 AM +0000, Ann Miller <ann@seller.example>, wrote:\n> Talk?"],
    [
      "Proton",
      "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, March 2nd, 2026 at 9:12 AM, Ann Miller <ann@seller.example> wrote:\n\n> Talk?",
    ],
    ["Apple Mail on a telephone", "> On Mar 2, 2026, at 9:12 AM, Ann Miller <ann@seller.example> wrote:\n> \n> Talk?"],
    [
      "GMX",
      'Gesendet: Montag, 02. März 2026 um 09:12 Uhr\nVon: "Ann Miller" <ann@seller.example>\nAn: sam@corp.example\nBetreff: Re: Angebot\nTalk?',
    ],
    [
      "QQ",
      '------------------ 原始邮件 ------------------\n发件人: "Ann Miller" <ann@seller.example>;\n发送时间: 2026年3月2日(星期一) 上午9:12\n收件人: "Sam"<sam@corp.example>;\n主题: Offer\n\nTalk?',
    ],
    [
      "Seznam",
      "---------- Původní e-mail ----------\nOd: Ann Miller <ann@seller.example>\nKomu: Sam\nDatum: 2. 3. 2026 9:12:00\nPředmět: Offer\n\nTalk?",
    ],
    [
      "a telephone that takes line breaks out",
      "-------- Original message --------From: Ann Miller <ann@seller.example>Date: 02/03/2026 9:12 AM (GMT+00:00)To: Sam Subject: Re: Offer Talk?",
    ],
    ["a ticket system", "##- Please type your reply above this line -##\n\nTalk?"],
    ["a ticket system, German", "--- Bitte antworten Sie oberhalb dieser Zeile ---\n\nTalk?"],
  ])("%s", (_name, below) => {
    const { visible, earlier } = text(`Not now.\n\n${below}\n`);
    expect(visible.text).toBe("Not now.");
    expect(earlier[0]?.visible).toMatch(/Talk\?$/);
  });
});

describe("quotes and answers", () => {
  test("answers between quotes stay, the quotes become one earlier message", () => {
    const { visible, earlier } = text(
      `On 2 Mar 2026, at 09:12, ${ANN} wrote:\n> Do you use a firewall?\nWe do.\n\n> May I call?\n\nPlease do not.\n`,
    );
    expect(visible.text).toBe("We do.\nPlease do not.");
    expect(earlier.map((each) => each.visible)).toEqual(["Do you use a firewall?\nMay I call?"]);
  });

  test("nested history is told apart, newest first", () => {
    const { earlier } = text(
      `Stop, please.\n\nOn 5 Mar 2026, at 10:00, ${ANN} wrote:\n> Any news?\n>\n> On 4 Mar 2026, at 08:30, Sam Smith <sam@corp.example> wrote:\n>> No interest.\n>>\n>> On 2 Mar 2026, at 09:12, ${ANN} wrote:\n>>> Shall we talk?\n`,
    );
    expect(earlier.map(({ from, sentAt, visible }) => [from?.name, sentAt, visible])).toEqual([
      ["Ann Miller", "2026-03-05T10:00:00Z", "Any news?"],
      ["Sam Smith", "2026-03-04T08:30:00Z", "No interest."],
      ["Ann Miller", "2026-03-02T09:12:00Z", "Shall we talk?"],
    ]);
  });

  test("history of header blocks without quote marks is told apart", () => {
    const block = (name: string, day: number): string =>
      `\nFrom: ${name} <${name.toLowerCase()}@x.example>\nSent: Monday, March ${day}, 2026 9:00 AM\nTo: Someone\nSubject: Offer\n\n`;
    const { earlier } = text(
      `Enough.\n${block("Ann", 3)}And now?\n${block("Sam", 2)}No.\n${block("Ann", 1)}Buy this.\n`,
    );
    expect(earlier.map(({ from, visible }) => [from?.name, visible])).toEqual([
      ["Ann", "And now?"],
      ["Sam", "No."],
      ["Ann", "Buy this."],
    ]);
  });

  test("a mail of quote marks alone is read, since there is nothing else", () => {
    expect(text("> Shall we talk on Monday?\n> Ann").visible.text).toContain("Shall we talk on Monday?");
  });

  test("arrows and mailbox escapes are no quotes", () => {
    expect(text("Look here:\n>>> www.corp.example <<<\n>From now on we meet on Mondays.").visible.text).toContain(
      "meet on Mondays",
    );
  });
});

describe("forwards", () => {
  const block = `From: ${ANN}\nDate: Mon, Mar 2, 2026 at 9:12 AM\nSubject: Offer\nTo: Sam <sam@corp.example>\n\n`;

  test.each([
    "---------- Forwarded message ---------\n",
    "Begin forwarded message:\n\n",
    "---------- Weitergeleitete Nachricht ---------\n",
    "Début du message transféré :\n\n",
    "-------- Messaggio Inoltrato --------\n",
  ])("%j", (above) => {
    const cleaned = text(`For your information.\n\n${above}${block}We sell ladders.\n`);
    expect(cleaned.forwarded).toBe(true);
    expect(cleaned.own.text).toBe("For your information.");
    expect(cleaned.visible.text).toBe("For your information.\nWe sell ladders.");
    expect(cleaned.earlier[0]).toMatchObject({ from: { address: "ann@seller.example" }, visible: "We sell ladders." });
  });

  test("without a word of one's own the handed-on words are all there is", () => {
    const cleaned = text(`---------- Forwarded message ---------\n${block}We sell ladders.\n`);
    expect([cleaned.own.text, cleaned.visible.text, cleaned.quoted]).toEqual(["", "We sell ladders.", ""]);
  });

  test("headers at the top with no word of forwarding may be an empty answer: it is said", () => {
    const cleaned = text(`${block}We sell ladders.\n`);
    expect([cleaned.bare, cleaned.own.text, cleaned.visible.text]).toEqual([true, "", "We sell ladders."]);
    expect(text(`---------- Forwarded message ---------\n${block}We sell ladders.\n`).bare).toBe(false);
  });

  test("a quoted forward further down is history", () => {
    const cleaned = text(
      `No.\n\nOn 3 Mar 2026, at 09:00, Bob <bob@corp.example> wrote:\n> See below.\n>\n> ---------- Forwarded message ---------\n> From: ${ANN}\n> Subject: Offer\n> To: Bob\n>\n> We sell ladders.\n`,
    );
    expect(cleaned.forwarded).toBe(false);
    expect(cleaned.visible.text).toBe("No.");
  });
});

describe("HTML of mail programs", () => {
  test.each([
    [
      "Outlook on the desktop",
      `<div class=WordSection1><p class=MsoNormal>No thank you.<o:p></o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Ann Miller &lt;ann@seller.example&gt; <br><b>Sent:</b> Monday, March 2, 2026 9:12 AM<br><b>To:</b> Sam<br><b>Subject:</b> Offer</p></div></div><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Interested?<o:p></o:p></p></div>`,
    ],
    [
      "Outlook on the web",
      `<div>No thank you.</div><div id="appendonsend"></div><hr style="width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font style="font-size:11pt" color="#000000"><b>From:</b> Ann Miller &lt;ann@seller.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:12 AM<br><b>To:</b> Sam<br><b>Subject:</b> Offer</font><div>&nbsp;</div></div><div>Interested?</div>`,
    ],
    [
      "Gmail",
      `<div dir="ltr">No thank you.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Mar 2, 2026 at 9:12 AM Ann Miller &lt;<a href="mailto:ann@seller.example">ann@seller.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px"><div>Interested?</div></blockquote></div>`,
    ],
    [
      "Apple Mail",
      `No thank you.<br><div><br><blockquote type="cite"><div>On 2 Mar 2026, at 09:12, Ann Miller &lt;ann@seller.example&gt; wrote:</div><br><div>Interested?</div></blockquote></div>`,
    ],
    [
      "Thunderbird",
      `<p>No thank you.</p><div class="moz-cite-prefix">On 2 Mar 2026 09:12, Ann Miller &lt;ann@seller.example&gt; wrote:<br></div><blockquote type="cite" cite="mid:x@y"><p>Interested?</p></blockquote>`,
    ],
    [
      "Yahoo",
      `<div>No thank you.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, 2 March 2026 at 09:12:00 GMT, Ann Miller &lt;ann@seller.example&gt; wrote:</div><div><br></div><div>Interested?</div></div>`,
    ],
    [
      "a plain indented quote",
      `<div>No thank you.</div><div>Am 02.03.2026 um 09:12 schrieb Ann Miller &lt;ann@seller.example&gt;:</div><blockquote>Interested?</blockquote>`,
    ],
  ])("%s", (_name, content) => {
    const { visible, earlier } = html(content);
    expect(visible.text).toBe("No thank you.");
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({
      from: { name: "Ann Miller", address: "ann@seller.example" },
      sentAt: "2026-03-02T09:12:00Z",
      visible: "Interested?",
    });
  });

  test("an indented stretch that nobody introduces is the sender's own", () => {
    expect(html("<p>As I said:</p><blockquote>no interest</blockquote>").visible.text).toBe(
      "As I said:\n\nno interest",
    );
  });

  test("words below a quote stay", () => {
    expect(html(`Top.<blockquote type="cite">Quote.</blockquote>Bottom line here.`).visible.text).toBe(
      "Top.\n\nBottom line here.",
    );
  });

  test("a preheader is hidden, not visible", () => {
    const { visible, hidden } = html('<div style="display:none">Only today</div><p>Hello Sam</p>');
    expect([visible.text, hidden]).toEqual(["Hello Sam", "Only today"]);
  });
});

test("who is quoted is told without reading what they wrote", () => {
  const content = "Fine.\n\nOn 3 March 2026 at 10:15, Ann Miller <ann@north.example> wrote:\n> Shall we?\n";
  const answer = cleanBody({ type: "text", content });
  expect(answer.quotes({ address: "Ann@north.example" })).toBe(true);
  expect(answer.quotes({ name: "Ann Miller", address: "bob@north.example" })).toBe(false);
  expect(answer.quotes(undefined)).toBe(false);
  const empty = cleanBody({ type: "text", content: content.replace("Shall we?", "") });
  expect(empty.quotes({ address: "ann@north.example" })).toBe(empty.earlier.length > 0);
  expect(empty.earlier).toEqual([]);
});

test("a quotation without an address is known by the name", () => {
  const content =
    "Any news?\n\n-----Original Message-----\nFrom: Ann Miller\nSent: 3 March 2026\nSubject: Lids\n\nShall we?\n";
  const again = cleanBody({ type: "text", content });
  expect(again.quotes({ name: "Ann Miller", address: "ann@north.example" })).toBe(true);
  expect(again.quotes({ name: "Bob Hill", address: "bob@north.example" })).toBe(false);
  expect(again.quotes({ name: "Miller, Ann" })).toBe(true);
  expect(again.quotes({ address: "ann@north.example" })).toBe(false);
});

test("an answer to somebody who quotes the sender quotes somebody else", () => {
  const asked = "-----Original Message-----\nFrom: Ann Miller\nSent: 2 March 2026\nSubject: Lids\n\nHow many?\n";
  const content = `Fine.\n\n-----Original Message-----\nFrom: Bob Hill\nSent: 3 March 2026\nSubject: Re: Lids\n\nForty.\n\n${asked}`;
  expect(cleanBody({ type: "text", content }).quotes({ name: "Ann Miller" })).toBe(false);
  expect(cleanBody({ type: "text", content }).quotes({ name: "Bob Hill" })).toBe(true);
});

test("what passes the limit is cut and said", () => {
  expect(text("a\n".repeat(TEXT_LIMIT / 2 + 5)).cutAt).toBe(10);
});

const fragment = fc.oneof(
  fc.constantFrom(
    "> ",
    ">> ",
    "\n",
    "\r\n",
    "\n\n",
    "On 2 Mar 2026, Ann <a@b.example> wrote:",
    "From: A <a@b.example>\nSent: Monday\nTo: B\nSubject: C\n",
    "-----Original Message-----\n",
    "---------- Forwarded message ---------\n",
    "-- \n",
    "Best,\nAnn\n",
    "Sent from my iPhone",
    "PS: one",
    "<blockquote type=cite>",
    "</blockquote>",
    "<div class=gmail_quote>",
    "</div>",
    "<br>",
    ":",
    "：",
    "@",
    "\u202e",
    "\u200b",
    "____",
    "wrote:",
  ),
  fc.string({ maxLength: 20 }),
);
const body = fc.record({
  type: fc.constantFrom("text" as const, "html" as const),
  content: fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join("")),
});

test("any body is told apart, and visible words stand where they say", () => {
  fc.assert(
    fc.property(body, (given) => {
      const cleaned = cleanBody(given);
      for (const part of [cleaned.visible, cleaned.own, cleaned.signature]) {
        let last = 0;
        for (const run of part.runs) {
          expect(run.at).toBeGreaterThanOrEqual(last);
          last = run.at + run.length;
          expect(run.source).toBeGreaterThanOrEqual(0);
          expect(run.source + run.sourceLength).toBeLessThanOrEqual(given.content.length);
        }
        expect(last).toBeLessThanOrEqual(part.text.length);
        for (const { index } of part.text.matchAll(/\S+/g)) {
          const span = sourceSpan(part, { start: index, end: index + 1 });
          const original = given.content.slice(span.start, span.end);
          const shown = part.text.charAt(index);
          if (given.type === "text") expect(original).toBe(shown);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["quote marks", (n: number) => ">".repeat(n)],
  ["colons", (n: number) => ":".repeat(n)],
  ["lines that end in colons", (n: number) => "on 3:\n".repeat(n)],
  ["introductions", (n: number) => "On 2 Mar 2026, Ann <a@b.example> wrote:\n".repeat(n)],
  ["introductions on one line", (n: number) => "On 2 Mar 2026, Ann wrote: ".repeat(n)],
  ["header lines", (n: number) => "From: a <a@b.example>\nPriority: 1\n".repeat(n)],
  ["other headers", (n: number) => "Priority: x\n".repeat(n)],
  ["blank lines", (n: number) => "\n \n".repeat(n)],
  [
    "growing depth",
    (n: number) => Array.from({ length: Math.ceil(n / 60) }, (_, i) => `${">".repeat(i)} x\n`).join(""),
  ],
  ["one word", (n: number) => "a".repeat(n)],
  ["one long line of rules", (n: number) => "-".repeat(n)],
  ["dashes in long lines", (n: number) => `${"word -- ".repeat(30)}: x\n`.repeat(Math.ceil(n / 100))],
  ["interleaved answers", (n: number) => "> q\na\n".repeat(n)],
  ["legal notices", (n: number) => `This message is confidential. ${"word ".repeat(20)}\n\n`.repeat(Math.ceil(n / 50))],
  ["closing formulas", (n: number) => "Best regards,\n".repeat(n)],
])("work grows no faster than the body: %s", (_name, make) => {
  const one = countSteps(() => text(make(600)));
  const two = countSteps(() => text(make(1200)));
  expect(two).toBeLessThanOrEqual(2.2 * one + 20_000);
});
