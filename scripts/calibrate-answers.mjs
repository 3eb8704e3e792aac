// Fits what tells a refusal from a deferral, a yes, a question, a plain remark and a machine's reply in our answers: part of
// npm run calibrate, last.
//
// Learns from our own mail alone: test/talks with the labels in test/talks/labels, test/corpus a and b, and the lone answers of test/answers.
// Authors are left out in turn for the figures. Without chance.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linear } from "./calibrate/linear.mjs";
import { load } from "./calibrate/load.mjs";
import { conversationOf, labelled, lines, root } from "./calibrate/talks.mjs";

const KINDS = ["refusal", "deferral", "interest", "question", "neutral", "auto-reply"];
const NAMED = KINDS.filter((kind) => kind !== "neutral");
const PLACE = ["selling", "first", "refused", "before-offer", "asked", "long", "short", "asks"];
const FACTS = [...PLACE, ...NAMED.map((kind) => `said-${kind}`), ...NAMED.map((kind) => `offer-${kind}`)];
const ME = "jo.reader@corp.example";
const SELLER = "ann@seller.example";
/** What the answers of test/answers answer. */
const OFFERS = {
  en: "Hello,\n\nwe build dispatch boards for depots and would like to show you one next week.\n\nAnn",
  de: "Guten Tag,\n\nwir bauen Dispositionstafeln f\u00fcr Depots und w\u00fcrden Ihnen gern n\u00e4chste Woche eine zeigen.\n\nAnn",
  fr: "Bonjour,\n\nnous fabriquons des tableaux de r\u00e9partition pour les d\u00e9p\u00f4ts et aimerions vous en montrer un la semaine prochaine.\n\nAnn",
  es: "Hola:\n\nfabricamos tableros de reparto para almacenes y nos gustar\u00eda ense\u00f1arle uno la semana que viene.\n\nAnn",
  it: "Buongiorno,\n\ncostruiamo tabelloni per i depositi e vorremmo mostrargliene uno la settimana prossima.\n\nAnn",
  nl: "Goedendag,\n\nwij bouwen planborden voor depots en laten u er volgende week graag een zien.\n\nAnn",
  pt: "Bom dia,\n\nfabricamos quadros de despacho para arm\u00e9ns e gost\u00e1vamos de lhe mostrar um na pr\u00f3xima semana.\n\nAnn",
};
/**
 * Weights come in such steps: there are six models, and they are fetched before a verdict on a conversation with answers. Steps of
 * a tenth without a pull to 0 tell four in a thousand more answers right, and are six times as many.
 */
const STEP = 0.3;
const PULL = { ridge: 0.25, sparse: 0.3 };
/** Authors are left out in so many groups. */
const GROUPS = 6;

const { decide, lookAtAnswers, SHARES } = await load();
const { fit, rounded, score, written } = linear(SHARES, PULL);
const samples = [...labelled(), ...lone()].flatMap(samplesOf);
tell();
write(modelsOf(samples));

/** Answers to one plain offer each, as test/answers has them: most are no refusals, as in other people's mailboxes. */
function lone() {
  const folder = join(root, "test", "answers");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) =>
      lines(join(folder, name)).map(({ id, body, stance, lang }) => {
        const messages = [mail(SELLER, ME, OFFERS[lang], 2), mail(ME, SELLER, body, 3)];
        const row = { id, me: [ME], messages, kind: "sales" };
        return { row, conversation: conversationOf(row), author: `answers ${name}`, stances: [undefined, stance] };
      }),
    );
}

function mail(from, to, content, day) {
  return {
    id: `m${day}`,
    from: { address: from },
    to: [{ address: to }],
    sentAt: `2026-03-0${day}T09:00:00Z`,
    body: { type: "text", content },
  };
}

function samplesOf({ row, conversation, author, stances }) {
  return lookAtAnswers(conversation, row.kind === "sales").flatMap((look) => {
    const stance = stances[look.index];
    return KINDS.includes(stance) ? [{ ...look, author, stance }] : [];
  });
}

function modelsOf(train) {
  return KINDS.map((kind) =>
    rounded(
      fit(
        train.map((each) => ({ ...each, yes: each.stance === kind })),
        FACTS,
      ),
      STEP,
    ),
  );
}

/** As the engine decides. */
function told(models, sample) {
  const logits = models.map((model, at) => [KINDS[at], score(model, sample)]);
  const short = sample.facts.some(([name]) => name === "short");
  return decide(logits, sample.form, short);
}

/** How often answers of authors who took no part are told right, and how often the sentence forms alone tell them right. */
function tell() {
  const authors = [...new Set(samples.map(({ author }) => author))];
  const tally = { right: 0, forms: 0, both: 0, either: 0 };
  for (let group = 0; group < GROUPS; group += 1) {
    const isOut = ({ author }) => authors.indexOf(author) % GROUPS === group;
    const models = modelsOf(samples.filter((each) => !isOut(each)));
    for (const sample of samples.filter(isOut)) add(tally, told(models, sample), sample);
  }
  const share = (count) => `${((100 * count) / samples.length).toFixed(1)} %`;
  console.log(
    `answers            ${samples.length}, authors left out: ${share(tally.right)} right, refusal F1 ${(tally.both / tally.either).toFixed(3)}; sentence forms alone ${share(tally.forms)}`,
  );
}

function add(tally, found, { stance, form }) {
  tally.right += found === stance ? 1 : 0;
  tally.forms += form === stance ? 1 : 0;
  tally.both += found === "refusal" && stance === "refusal" ? 2 : 0;
  tally.either += (found === "refusal" ? 1 : 0) + (stance === "refusal" ? 1 : 0);
}

function write(models) {
  const parts = models.map((model, at) => `  ${JSON.stringify(KINDS[at])}: ${written(model)},`);
  const text = `import type { AnswerModels } from "../engine/answers";\n\n// Written by npm run calibrate from our own conversations.\nexport const stanceModels: AnswerModels = {\n${parts.join("\n")}\n};\n`;
  writeFileSync(join(root, "src/rules/stance-weights.ts"), text);
}
