import type { Excerpt } from '../../excerpts/index.js';
import { type Block, displayable, type MessageText } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { citationLine, type CitationLook } from './citation-line.js';

/** A passage in its context, the quote in bold. */
export function excerptMessage(excerpt: Excerpt, look: CitationLook, texts: Texts): MessageText {
  const { citation, newestVersion } = excerpt;
  const title = displayable(citation.title ?? '').trim();
  const blocks: Block[] = [
    ...(title === '' ? [] : [{ kind: 'heading', content: [title] } as const]),
    { kind: 'paragraph', content: citationLine(citation, look) },
    { kind: 'quotation', expandable: false, content: excerptContent(excerpt) },
  ];
  if (newestVersion !== null) {
    const changed = texts('excerpt-changed', { version: citation.version, newest: newestVersion });
    blocks.push({ kind: 'paragraph', content: [changed] });
  }
  return { blocks, direction: texts.direction };
}

/** An ellipsis stands where the article goes on. */
function excerptContent({ citation, before, after, moreBefore, moreAfter }: Excerpt) {
  return [
    `${moreBefore ? '… ' : ''}${context(before)}`,
    { kind: 'bold', content: [displayable(citation.quote)] } as const,
    `${context(after)}${moreAfter ? ' …' : ''}`,
  ].filter((part) => part !== '');
}

/** Sources set paragraphs apart by any number of empty lines, which would fill a phone's screen. */
function context(text: string): string {
  return displayable(text).replace(/\n\s*\n/gu, '\n\n');
}
