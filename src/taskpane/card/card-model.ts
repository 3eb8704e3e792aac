import type { AppState } from "../../app/state";
import type { CardTexts } from "../words/card-texts";
import type { Formats } from "../words/formats";
import {
  allowedBy,
  earlierRunOf,
  isAbout,
  messageById,
  personName,
  readingById,
  sellerName,
  shownMessage,
} from "./facts";
import type { Judged } from "./facts";
import { bareCard } from "./model";
import type { CardButton, CardModel } from "./model";
import { moreModel, coverageLine } from "./coverage";
import { mostTelling } from "./quoting";
import type { Quoting } from "./quoting";
import { ranModel } from "./ran";
import { sentenceOf } from "./sentence";

/** What words are made of: texts and formats of one language, and how senders are quoted. */
export interface Words {
  readonly texts: CardTexts;
  readonly formats: Formats;
  readonly quoting: Quoting;
}

/** The verdict card for a state: which sentence, which reason, which one button. Reads the verdict, judges nothing. */
export function cardModel(state: AppState, words: Words): CardModel {
  const { texts, formats } = words;
  const reading = state.reading;
  switch (reading.kind) {
    case "none":
      return { ...bareCard, kind: "none", sentence: texts.sentence.none, note: texts.note.none };
    case "several":
      return {
        ...bareCard,
        kind: "several",
        sentence: texts.sentence.several(formats.count(reading.refs.length)),
        note: texts.note.several,
      };
    case "loading":
      return { ...bareCard, kind: "loading", sentence: texts.sentence.loading };
    case "failed":
      return {
        ...bareCard,
        kind: "failed",
        sentence: texts.sentence.failed,
        note: `${texts.why[reading.why]} ${texts.note.failed}`,
      };
    case "judged":
      return judgedModel(state, reading, words);
  }
}

function judgedModel(state: AppState, judged: Judged, words: Words): CardModel {
  const { texts } = words;
  const resting = { coverage: coverageLine(judged, texts), more: moreModel(judged, state.signIn, texts) };
  if (judged.allowed) return allowedModel(judged, state.settings.neverJudge, texts);
  const sentence = sentenceOf(judged, words);
  const watching = state.preset.observe;
  const earlier = earlierRunOf(state);
  if (earlier !== null) {
    const level = judged.verdict.verdict === "sales" ? levelOf(judged, texts) : null;
    return { ...bareCard, ...resting, kind: "settled", level, note: sentence, ...ranModel(earlier, words) };
  }
  if (judged.verdict.verdict === "clear") {
    const ours = readingById(judged, judged.shownId)?.direction === "out" && judged.verdict.messages.length === 1;
    return { ...bareCard, ...resting, kind: ours ? "ours" : "clear", sentence };
  }
  const busy =
    state.decline !== null || (state.run !== null && state.run.phase !== "undone" && isAbout(state.run, judged));
  const common = {
    ...bareCard,
    ...resting,
    sentence,
    reason: reasonOf(judged, words),
    note: knownNote(judged, state.preset, words),
  };
  if (judged.verdict.verdict === "unsure") {
    return { ...common, kind: "unsure", question: busy || watching ? null : questionOf(judged, texts) };
  }
  return {
    ...common,
    kind: "sales",
    level: levelOf(judged, texts),
    ...(busy ? {} : watching ? { settled: texts.note.observed } : actionsOf(judged, texts)),
  };
}

function allowedModel(judged: Judged, neverJudge: readonly string[], texts: CardTexts): CardModel {
  const by = allowedBy(judged, neverJudge);
  const name = by === "person" ? personName(shownMessage(judged)) : sellerName(judged);
  const sentence = texts.sentence.allowed(name || texts.someone);
  if (by === "organisation") return { ...bareCard, kind: "allowed", sentence, note: texts.note.allowedByOrganisation };
  const act = by === "person" ? "judge-again-person" : "judge-again-company";
  return {
    ...bareCard,
    kind: "allowed",
    sentence,
    note: texts.note.allowed,
    others: [{ act, label: texts.act.judgeAgain }],
  };
}

function levelOf(judged: Judged, texts: CardTexts): CardModel["level"] {
  const value = judged.verdict.level;
  return { value, of: texts.levelOf(value), words: texts.level[value] };
}

function reasonOf(judged: Judged, { texts, formats, quoting }: Words): CardModel["reason"] {
  const said = mostTelling(judged, quoting);
  if (said === null) return null;
  const message = messageById(judged, said.messageId);
  const day = formats.day(message?.sentAt, shownMessage(judged)?.sentAt);
  return { quote: said.sentence, source: texts.quoted(personName(message) || texts.someone, day) };
}

/** Remembered from before, by the reader or by colleagues, where this conversation itself holds no refusal. */
function knownNote(judged: Judged, { refused }: AppState["preset"], { texts, formats }: Words): string | null {
  const { seller, refusals } = judged.verdict;
  if (refusals > 0) return null;
  const shown = shownMessage(judged)?.sentAt;
  const own = formats.day(judged.known?.refusals[0]?.at, shown);
  if (own !== "") return texts.note.alsoDeclinedBefore(own);
  const colleague = refused.find(({ key }) => key === seller.key || seller.people.includes(key));
  return colleague === undefined ? null : texts.note.declinedByColleague(formats.day(colleague.at, shown));
}

/** One question instead of a guess; which one depends on what the engine could not tell. */
function questionOf(judged: Judged, texts: CardTexts): CardModel["question"] {
  const noHistory = judged.verdict.cannotTell.some(({ why }) => why === "no-history");
  const name = personName(shownMessage(judged)) || texts.someone;
  return {
    text: noHistory ? texts.question.known(name) : texts.question.asked,
    yes: { act: "allow-person", label: texts.question.yes },
    no: { act: "decline", label: texts.question.no },
    means: texts.question.yesMeans,
  };
}

function actionsOf(judged: Judged, texts: CardTexts): Pick<CardModel, "primary" | "settled" | "others"> {
  const decline: CardButton = { act: "decline", label: texts.act.decline };
  const file: CardButton = { act: "file", label: texts.act.file };
  switch (judged.verdict.advice.action) {
    case "decline":
      return { primary: decline, settled: null, others: [file] };
    case "decline-keep-praise":
      return { primary: { ...decline, label: texts.act.declineKeepPraise }, settled: null, others: [file] };
    case "silence":
      return { primary: file, settled: null, others: [{ ...decline, label: texts.act.declineAnyway }] };
    case "none":
      return { primary: null, settled: texts.nothingToDo, others: [file] };
  }
}
