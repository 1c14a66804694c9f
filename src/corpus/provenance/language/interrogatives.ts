import { words } from '../words.js';

/** The words that open a question. A word of several languages counts for each of them. */
const INTERROGATIVES: Readonly<Record<string, readonly string[]>> = {
  de: words`wer, wen, wem, wessen, was, wann, wo, wohin, woher, warum, wieso, weshalb, wie, wieviel, wieviele, welche,
    welcher, welches, welchem, welchen`,
  en: words`who, whom, whose, what, when, where, why, how, which, is, are, did, does, has, was, were, will, can`,
  fr: words`qui, que, qu'a, quoi, quand, où, pourquoi, comment, combien, quel, quelle, quels, quelles, c'est`,
  es: words`quién, quien, quiénes, qué, que, cuándo, cuando, dónde, donde, cómo, como, cuánto, cuanto, cuántos, cuantos,
    cuántas, cuantas, cuál, cual`,
  it: words`chi, che, cosa, quando, dove, dov'è, perché, come, quanto, quanti, quante, quale, quali`,
  pt: words`quem, que, quê, quando, onde, por, como, quanto, quantos, quantas, qual, quais`,
  nl: words`wie, wat, wanneer, waar, waarom, hoe, hoeveel, welke, welk`,
  pl: words`kto, kim, co, kiedy, gdzie, dlaczego, jak, ile, ilu, który, która, które, czy`,
  ru: words`кто, кого, что, когда, где, куда, откуда, почему, зачем, как, сколько, какой, какая, какие, чей`,
  uk: words`хто, кого, що, коли, де, куди, звідки, чому, навіщо, як, скільки, який, яка, які, чий`,
  bg: words`кой, коя, какво, кога, къде, защо, как, колко`,
  tr: words`kim, kimi, kimdir, ne, nedir, nerede, neredeydi, nereye, neden, niçin, nasıl, kaç, hangi`,
};

/** Languages whose question words stand where the answer would, so that any word counts. */
const ASKED_IN_PLACE = new Set(['tr']);
/** Words at the start among which the question word is: "In welchem Jahr". */
const OPENING_WORDS = 2;

const EDGE_MARKS = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** The languages, as ISO 639-1 codes, that have a question word where a text would ask with it. */
export function languagesAsking(text: string): readonly string[] {
  const spoken = text
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(EDGE_MARKS, ''));
  const opening = spoken.slice(0, OPENING_WORDS);
  return Object.entries(INTERROGATIVES)
    .filter(([language, asking]) =>
      (ASKED_IN_PLACE.has(language) ? spoken : opening).some((word) => asking.includes(word)),
    )
    .map(([language]) => language);
}
