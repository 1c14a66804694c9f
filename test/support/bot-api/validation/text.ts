import { badRequest } from '../failure.js';
import type { Parameters } from '../parameters.js';
import { type FindPerson, readEntities, trimmed } from './entities.js';
import { type FormattedText, parseHtml } from './html.js';
import { parseMarkdown } from './markdown.js';

/** In code points after entity parsing (https://core.telegram.org/bots/api#sendmessage). */
export const longestText = 4096;

/** In code points after entity parsing (https://core.telegram.org/bots/api#senddocument). */
export const longestCaption = 1024;

/** The text of a message. @throws ApiFailure 400 when it is absent, empty, too long or ill-formed. */
export function readText(parameters: Parameters, findPerson: FindPerson): FormattedText {
  const given = parameters.text('text');
  if (given === undefined) throw badRequest('message text is empty');
  const read = formatted(given, parameters.text('parse_mode'), parameters.structure('entities'), findPerson);
  if (read.text === '') throw badRequest('text must be non-empty');
  if (codePoints(read.text) > longestText) throw badRequest('message is too long');
  return read;
}

/** The caption of a document, which may be absent. @throws ApiFailure 400 as `readText`. */
export function readCaption(parameters: Parameters, findPerson: FindPerson): FormattedText | undefined {
  const given = parameters.text('caption');
  if (given === undefined) return undefined;
  const entities = parameters.structure('caption_entities');
  const read = formatted(given, parameters.text('parse_mode'), entities, findPerson);
  if (codePoints(read.text) > longestCaption) throw badRequest('message caption is too long');
  return read;
}

/** A text whose formatting comes from its parse mode or from entities, trimmed as Telegram trims it. */
export function formatted(
  text: string,
  parseMode: string | undefined,
  entities: unknown,
  findPerson: FindPerson,
): FormattedText {
  if (/\p{Surrogate}/u.test(text)) throw badRequest('strings must be encoded in UTF-8');
  switch (parseMode?.toLowerCase()) {
    case undefined:
      return trimmed({ text, entities: readEntities(entities, text, findPerson) });
    case 'html':
      return trimmed(parseHtml(text));
    case 'markdownv2':
      return trimmed(parseMarkdown(text));
    default:
      throw badRequest('unsupported parse_mode');
  }
}

/** Length in code points, as the server counts. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}
