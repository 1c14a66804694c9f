import { articleLink, type Citation, parsePassageLink, type Span } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { type Button, displayable, type Keyboard, shorten } from '../formatting/index.js';
import { type ExcerptPlace, type Press, writePress } from './press.js';
import { rowsOf } from './rows.js';
import type { ButtonOwner, ButtonSigner } from './signature.js';

/** Sentences shown before and after a quote when its source is opened. */
export const OPENING_SENTENCES = 2;
/** Outlets' names on buttons are cut to this many UTF-16 units. */
const NAME_UNITS = 24;

/** A button that works only for the person of this turn, and in its chat. */
export function pressButton(
  text: string,
  press: Press,
  { turn, speaker }: Pick<BotContext, 'turn' | 'speaker'>,
  { signer }: Pick<BotParts, 'signer'>,
): Button {
  return buttonOf(text, press, { chatId: turn.place.chatId, personId: speaker.id }, signer);
}

/** A button that works for its owner alone. */
export function buttonOf(text: string, press: Press, owner: ButtonOwner, signer: ButtonSigner): Button {
  return { kind: 'callback', text, data: signer.sign(writePress(press), owner) };
}

/** A button for each citation that opens its source: "[1] Sputniknews". Two stand in a row. */
export function sourceButtons(
  citations: readonly Citation[],
  context: BotContext,
  parts: Pick<BotParts, 'signer'>,
): Keyboard {
  const buttons = citations.flatMap((citation, place) => {
    const opened = excerptPlaceOf(citation);
    if (!opened) return [];
    const name = shorten(displayable(citation.outlet ?? articleLink(opened.articleId)), NAME_UNITS);
    return pressButton(`[${place + 1}] ${name}`, { kind: 'open-excerpt', place: opened }, context, parts);
  });
  return rowsOf(buttons, 2);
}

/** Where a citation's quote stands, as it is opened first. */
export function excerptPlaceOf({
  passage,
  start,
  end,
}: Pick<Citation, 'passage' | 'start' | 'end'>): ExcerptPlace | null {
  const link = parsePassageLink(passage);
  const quote: Span = { start, end };
  return link && { ...link, quote, before: OPENING_SENTENCES, after: OPENING_SENTENCES };
}
