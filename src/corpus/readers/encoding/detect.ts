import { decodeAs } from './decoders.js';
import { LEGACY_ENCODINGS, type LegacyEncoding } from './legacy.js';

type LanguageDetector = (typeof import('eld/small'))['eld'];

/** Scores nearer than this differ by chance (measured between ISO 8859-2 and windows-1250, which share most letters). */
const TIE = 0.02;

/** What the language detector looks at: it cuts a text after about 350 bytes of UTF-8. */
const EXCERPT_LENGTH = 400;

/** UTF-16 units before and after a character: the words that it stands in. */
const CONTEXT = 40;

/**
 * The legacy encoding that a text is in: the one in which it reads most like a language that was written in that encoding,
 * by the n-grams of a language detector.
 *
 * @returns null where it reads like a language in none of them
 */
export async function detectEncoding(bytes: Uint8Array): Promise<string | null> {
  // Loading takes a quarter of a second and few files need it.
  const { eld } = await import('eld/small');
  const detector = eld.newInstance();
  const readable = LEGACY_ENCODINGS.flatMap((encoding) => {
    const score = legibility(bytes, encoding, detector);
    return score === null ? [] : [{ label: encoding.label, score }];
  });
  const best = Math.max(...readable.map(({ score }) => score));
  return readable.find(({ score }) => score >= best - TIE)?.label ?? null;
}

/** How much a text reads like one of the encoding's languages, 0 to 1, or null where it does not. */
function legibility(bytes: Uint8Array, encoding: LegacyEncoding, detector: LanguageDetector): number | null {
  const text = decodeAs(encoding.label, bytes);
  if (text === null || /[\x80-\x9f]/.test(text)) return null;
  const detected = detector.detect(excerptBeyondAscii(text));
  if (!detected.isReliable() || !encoding.languages.includes(detected.language)) return null;
  return detected.getScores()[detected.language] ?? null;
}

/** The beginning of what stands around characters beyond ASCII: all that tells one legacy encoding from another. */
function excerptBeyondAscii(text: string): string {
  let excerpt = '';
  let end = 0;
  for (const { index } of text.matchAll(/[^\0-\x7f]/g)) {
    if (excerpt.length > EXCERPT_LENGTH) break;
    if (index < end) continue;
    excerpt += `${text.slice(Math.max(end, index - CONTEXT), index + CONTEXT)} `;
    end = index + CONTEXT;
  }
  return excerpt;
}
