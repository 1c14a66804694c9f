import type { Excerpt } from '../../excerpts/index.js';
import { type Block, displayable, type Inline, type MessageText, shorten } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { citationLine, type CitationLook } from './citation-line.js';
import { isolationOf } from './quotation.js';

/** Longer titles are cut, in UTF-16 units: the text is what the message is for. */
const TITLE_UNITS = 200;

/** A passage in its context, the quote in bold; where the article has changed since, that it has, and whether it still says this. */
export function excerptMessage(excerpt: Excerpt, look: CitationLook, texts: Texts): MessageText {
  const { citation, newestVersion, stillStands } = excerpt;
  const title = shorten(displayable(citation.title ?? ''), TITLE_UNITS);
  const blocks: Block[] = [
    ...(title === '' ? [] : [{ kind: 'heading', content: [look.wording.foreignName(title)] } as const]),
    { kind: 'paragraph', content: citationLine(citation, look) },
    { kind: 'quotation', expandable: false, content: excerptContent(excerpt, look) },
  ];
  if (newestVersion !== null) {
    const changed = texts('excerpt-changed', { version: citation.version, newest: newestVersion });
    const standing = texts(stillStands ? 'excerpt-quote-stands' : 'excerpt-quote-gone');
    blocks.push({ kind: 'paragraph', content: [`${changed} ${standing}`] });
  }
  return { blocks, direction: texts.direction };
}

/** An ellipsis stands where the article goes on. Every line is isolated: it may be written in another direction. */
function excerptContent(
  { citation, before, after, moreBefore, moreAfter }: Excerpt,
  { wording }: CitationLook,
): Inline[] {
  const [open, close] = isolationOf(wording);
  const lines = (text: string): string => shown(text).replace(/\n+/gu, (breaks) => `${close}${breaks}${open}`);
  const parts: Inline[] = [
    `${open}${moreBefore ? '… ' : ''}${lines(before)}`,
    { kind: 'bold', content: [lines(citation.quote)] },
    `${lines(after)}${moreAfter ? ' …' : ''}${close}`,
  ];
  return parts.filter((part) => part !== '');
}

/** Sources set paragraphs apart by any number of empty lines, which would fill a phone's screen. */
function shown(text: string): string {
  return displayable(text).replace(/\n\s*\n/gu, '\n\n');
}
