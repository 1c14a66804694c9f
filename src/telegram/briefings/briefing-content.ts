import type { Briefing, Subscription } from '../../domain/index.js';
import { wordingFor } from '../../wording/index.js';
import type { Press } from '../buttons/press.js';
import { rowsOf } from '../buttons/rows.js';
import type { Button, Keyboard, MessageText } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { briefingMessage } from '../messages/briefing-message.js';

/** What a briefing is shown with in Telegram. */
export interface BriefingDisplay {
  /** In the language of the briefing. */
  readonly texts: Texts;
  /** Without the @. */
  readonly botName: string;
  readonly button: (label: string, press: Press) => Button;
  /** Whether the briefing can be had as a file. */
  readonly hasFile: boolean;
}

const NUMBERS_A_ROW = 5;

/** A briefing with its buttons: a number for each story, and the files. */
export function briefingContent(
  briefing: Briefing,
  { id, language, timeZone }: Pick<Subscription, 'id' | 'language' | 'timeZone'>,
  { texts, botName, button, hasFile }: BriefingDisplay,
): { readonly text: MessageText; readonly keyboard: Keyboard } {
  const look = { wording: wordingFor(language), botName, reader: { language, timeZone } };
  const numbers = briefing.stories.map(({ story }, place) =>
    button(String(place + 1), { kind: 'story', story, id, action: 'open' }),
  );
  const period = { from: new Date(briefing.from), to: new Date(briefing.to) };
  const files = [
    button(texts('button-markdown'), { kind: 'briefing-file', format: 'markdown', id, ...period }),
    button(texts('button-pdf'), { kind: 'briefing-file', format: 'pdf', id, ...period }),
  ];
  return {
    text: briefingMessage(briefing, look, texts('briefing-pick')),
    keyboard: [...rowsOf(numbers, NUMBERS_A_ROW), ...(hasFile && numbers.length > 0 ? [files] : [])],
  };
}
