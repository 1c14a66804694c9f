import type { IngestEvent } from '../../corpus/index.js';
import { articleLink } from '../../domain/index.js';
import { languageNameIn, wordingFor } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import { type Block, displayable, type Keyboard } from '../formatting/index.js';
import { paragraphs } from '../messages/plain-text.js';

/** What became of an article, as a person is told of it. */
export type StoredEvent = Exclude<IngestEvent, { readonly kind: 'failed' }>;

/** A receipt for one article: what was found out about it. Empty where it is gone by now. */
export async function receiptBlocks(
  { articleId, kind }: { readonly articleId: number; readonly kind: StoredEvent['kind'] },
  { speaker }: BotContext,
  { application }: Pick<BotParts, 'application'>,
): Promise<Block[]> {
  const { texts } = speaker;
  const { articles, passages } = application.storage;
  const version = (await articles.currentVersions([articleId])).get(articleId);
  if (!version) return [];
  const count = (await passages.ofVersion(articleId, version.number)).length;
  const wording = wordingFor(texts.language);
  const quoted = [...new Set(version.quotedOutlets.map(({ name }) => wording.foreignName(displayable(name))))];
  const quoting =
    quoted.length > 0
      ? texts('receipt-quoting', { outlets: new Intl.ListFormat(wording.locale).format(quoted) })
      : texts('receipt-quoting-none');
  const outlet = version.outlet === null ? texts('not-found') : displayable(version.outlet);
  return [
    { kind: 'heading', content: [texts(`receipt-${kind}`, { article: articleLink(articleId) })] },
    ...(version.title === null ? [] : paragraphs(displayable(version.title))),
    {
      kind: 'list',
      items: [
        texts('receipt-outlet', { outlet }),
        texts('receipt-language', { language: languageNameIn(version.language, wording) }),
        quoting,
        texts('receipt-passages', { passages: count }),
      ].map((line) => [line]),
    },
  ];
}

/** Buttons that correct what was found out. */
export function correctionButtons(articleId: number, context: BotContext, parts: Pick<BotParts, 'signer'>): Keyboard {
  const { texts } = context.speaker;
  return [
    [pressButton(texts('button-correct-outlet'), { kind: 'ask-outlet', articleId }, context, parts)],
    [pressButton(texts('button-correct-language'), { kind: 'ask-language', articleId }, context, parts)],
  ];
}
