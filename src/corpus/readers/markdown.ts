import { parseLanguage } from '../../domain/index.js';
import type { DraftFields } from './draft.js';
import { splitFrontMatter } from './front-matter.js';
import { parsePublishedAt, parseWebAddress } from './labels.js';

/**
 * A Markdown article: its text with all marks, exactly as it stands after the front matter, and what the front matter says
 * about it. Without a title there, the first heading of the first level is the title, and stays in the text. A label that
 * cannot be understood counts as absent.
 */
export function readMarkdown(content: string): DraftFields {
  const { labels, body } = splitFrontMatter(content);
  return {
    text: body,
    id: labels.get('id') ?? null,
    title: labels.get('title') ?? topHeading(body),
    outlet: labels.get('outlet') ?? null,
    language: parseLanguage(labels.get('language') ?? labels.get('lang') ?? ''),
    publishedAt: parsePublishedAt(labels.get('publishedat') ?? labels.get('date') ?? ''),
    url: parseWebAddress(labels.get('url') ?? ''),
  };
}

/** The words of the first line `# words`, which may end in `#` signs too. */
function topHeading(markdown: string): string | null {
  const words = /^ {0,3}#[ \t](?<words>.*)$/m.exec(markdown)?.groups?.['words'];
  return words?.trim().replace(/(?<=^|[ \t])#+$/, '') ?? null;
}
