import { z } from 'zod';
import { parseLanguage } from '../../domain/index.js';
import { UnreadableSourceError } from '../../errors.js';
import type { DraftFields } from './draft.js';
import { parsePublishedAt, parseWebAddress } from './labels.js';

/** A label that may be absent, null or blank, which are the same, and else has to be understood. */
function optional<T>(parse: (label: string) => T | null, expected: string) {
  return z
    .string()
    .nullish()
    .transform((label, context): T | null => {
      if (!label?.trim()) return null;
      const value = parse(label);
      if (value === null) context.addIssue(`expected ${expected}, received ${JSON.stringify(label)}`);
      return value;
    });
}

const asItIs = (label: string): string => label;

const articleLine = z.object({
  id: z.preprocess((id) => (typeof id === 'number' ? String(id) : id), optional(asItIs, 'a name')),
  title: optional(asItIs, 'a title'),
  text: z.string(),
  outlet: optional(asItIs, 'a name'),
  language: optional(parseLanguage, 'a language code such as "de"'),
  publishedAt: optional(parsePublishedAt, 'an ISO 8601 date or date-time'),
  url: optional(parseWebAddress, 'an http or https address'),
});

/**
 * The article that one line of JSON holds: `{id?, title?, text, outlet?, language?, publishedAt?, url?}`, other fields ignored.
 *
 * @throws UnreadableSourceError where the line is not such an object
 */
export function parseArticleLine(source: string, line: string): DraftFields {
  const result = articleLine.safeParse(parseJson(source, line));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) => [...path, message].join(': '));
  throw new UnreadableSourceError(source, reasons.join('; '));
}

function parseJson(source: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableSourceError(source, `not JSON: ${error.message}`, { cause: error });
  }
}
