import type { Language } from '../../domain/index.js';
import { SPOKEN_LANGUAGES, type Wording, wordingFor } from '../../wording/index.js';
import type { Speaker } from '../bot-context.js';

/**
 * The words around an answer: in the language that the person has fixed, else in that of the question, which they understand
 * whatever their Telegram is set to, else in the language in which the bot speaks to them.
 */
export function answerWording(questionLanguage: Language, { fixedLanguage, texts }: Speaker): Wording {
  if (fixedLanguage) return wordingFor(fixedLanguage);
  return wordingFor(SPOKEN_LANGUAGES.includes(questionLanguage) ? questionLanguage : texts.language);
}
