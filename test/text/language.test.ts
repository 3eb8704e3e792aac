import { guessLanguage } from "../../src/text/language";
import { tokenise } from "../../src/text/tokens";

test.each([
  ["en", "We would like to know when you are going to send the drawings for the new hall."],
  ["de", "Wir wollten wissen, wann Sie die Zeichnungen für die neue Halle schicken werden."],
  ["fr", "Nous aimerions savoir quand vous allez nous envoyer les plans du nouveau hall."],
  ["es", "Queremos saber cuándo nos van a enviar los planos de la nueva nave."],
  ["it", "Vorremmo sapere quando ci invierete i disegni del nuovo capannone."],
  ["nl", "Wij willen graag weten wanneer u de tekeningen van de nieuwe hal naar ons stuurt."],
  ["pt", "Gostaríamos de saber quando vocês vão nos enviar as plantas do novo galpão."],
  [
    "unknown",
    "안녕하세요 원장님 저는 의원 전문 웹사이트 제작 에이전시를 운영하는 대표입니다 감사합니다 문의 주셔도 됩니다 보세요 지금",
  ],
  ["unknown", ""],
])("%s", (language, text) => {
  const guess = guessLanguage(tokenise(text));
  expect(guess.language).toBe(language);
  expect(guess.mask).toBeGreaterThan(0);
});
