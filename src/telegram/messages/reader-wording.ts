import type { Answer } from '../../domain/index.js';
import { SPOKEN_LANGUAGES, type Wording, wordingFor } from '../../wording/index.js';
import type { Speaker } from '../bot-context.js';

/** Of fewer words than these nobody can tell the language: names and numbers have none of their own. */
const TELLING_WORDS = 3;
const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The words around an answer: in the language that the person has fixed, else in that of the question, which they understand
 * whatever their Telegram is set to, else, or where the question is too short to tell, in the language in which the bot speaks to
 * them.
 */
export function answerWording(
  { question, language }: Pick<Answer, 'question' | 'language'>,
  { fixedLanguage, texts }: Speaker,
): Wording {
  if (fixedLanguage) return wordingFor(fixedLanguage);
  const isTelling = SPOKEN_LANGUAGES.includes(language) && (question.match(WORDS)?.length ?? 0) >= TELLING_WORDS;
  return wordingFor(isTelling ? language : texts.language);
}
