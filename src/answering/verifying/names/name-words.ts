import type { Language, Span } from '../../../domain/index.js';
import type { Token } from '../text/tokens.js';
import type { NameLexicon } from './name-lexicon.js';
import { type Sound, soundOf } from './sound.js';

/** A word of a text that is part of a name, and what it sounds like. */
export interface NameWord extends Span {
  readonly text: string;
  readonly key: string;
  /** Its sound, and those without the endings that it may have been given. */
  readonly sounds: readonly Sound[];
}

const CAPITAL = /^\p{Lu}/u;
/** Endings that inflection gives names. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  ru: /(?:ск(?:ого|ому|ой|ий|им|ом|ая|ую|ие|их|ими)|ого|ому|ой|ей|ым|им|ом|ем|ём|ами|ями|ах|ях|ов|ев|ую|ая|а|я|у|ю|е|ы|и|о)$/u,
  tr: /(?:[lnd][iıuü][nr]?|[dt][ae]n?|l[iıuü]|[yn]?[iıuü]|[yn]?[ae]|l[ae]r)$/u,
  de: /(?:isch(?:e[rnms]?)?|er|s)$/u,
  en: /e?s$/u,
  fr: /(?:e?s|[tdx])$/u,
  es: /e?s$/u,
};
/** Letters that are left of a name when its ending is taken away. */
const SHORTEST_STEM = 3;

/** The word at a place, with what it may sound like; none where the text ends before. */
export function wordAt(tokens: readonly Token[], place: number, { language }: NameLexicon): NameWord[] {
  const token = tokens[place];
  if (!token) return [];
  const { text, start, end, key, keys } = token;
  const ending = ENDINGS[language];
  const written = keys.length > 1 ? [...keys] : [text.toLowerCase()];
  const foreign = language === 'ru' ? written.flatMap(russianForms) : written;
  const forms = [...foreign, ...foreign.flatMap((form) => spelledElsewhere(form, language))];
  const stems = forms.flatMap((form) => {
    const stem = ending ? form.replace(ending, '') : form;
    return stem.length >= SHORTEST_STEM && stem !== form ? [form, stem] : [form];
  });
  return [{ text, start, end, key, sounds: stems.map(soundOf) }];
}

/** A word as it would be spelt elsewhere where its language has letters for other sounds, which foreign names in it keep: the Turkish c and h, the German j. */
function spelledElsewhere(form: string, language: Language): string[] {
  if (language === 'tr') return [form.replace(/c/gu, 'j'), form.replace(/h/gu, 'kh')].filter((other) => other !== form);
  return language === 'de' && form.includes('j') ? [form.replace(/j/gu, 'i')] : [];
}

/** Russian spells a foreign h as г or х, and softens a г before endings that make adjectives and people: "рижский", "петербуржцы". */
function russianForms(form: string): string[] {
  const breathed = form.replace(/^[гх]|(?<=[а-я])х/gu, '');
  const hard = form
    .replace(/ж(?=(?:ск\p{L}{2,3}|ц\p{L}{1,3})$)/u, 'г')
    .replace(/(?<=г)(?:ск\p{L}{2,3}|ц\p{L}{1,3})$/u, '');
  return [...new Set([form, breathed, hard])];
}

/** Two words in one, as names are joined elsewhere: "عبد الفتاح" and "Abdelfattah". */
export function pairAt(tokens: readonly Token[], place: number, lexicon: NameLexicon): NameWord[] {
  const [first, second] = [tokens[place], tokens[place + 1]];
  if (!first || second?.kind !== 'word' || (lexicon.language !== 'ar' && !CAPITAL.test(second.text))) return [];
  const text = first.text + second.text;
  return [{ text, start: first.start, end: second.end, key: first.key + second.key, sounds: [soundOf(text)] }];
}
