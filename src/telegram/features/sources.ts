import { Composer, type Middleware } from 'grammy';
import { type Language, languageName } from '../../domain/index.js';
import type { Quotation } from '../../storage/index.js';
import { wordingFor } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import { type Block, displayable, type Keyboard, type MessageText, shorten } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { dayText } from '../messages/day-text.js';
import { plainText } from '../messages/plain-text.js';

const OUTLETS_A_PAGE = 20;
/** Pairs of outlets that quote each other which the first page shows. */
const QUOTATIONS = 10;
/** Longer names of outlets are cut, in UTF-16 units. */
const NAME_UNITS = 100;

/** `/sources`: the outlets and languages of the corpus, with numbers of articles and the newest date. */
export function sourcesFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('sources', async (context) => {
    const { text, keyboard } = await sourcesPage(0, context, parts);
    context.turn.reply(text, keyboard);
  });
  return composer;
}

/** Shows another page of the outlets in the message that shows one. */
export async function turnSources(page: number, context: BotContext, parts: BotParts): Promise<void> {
  const messageId = context.callbackQuery?.message?.message_id;
  if (messageId === undefined) return;
  const { text, keyboard } = await sourcesPage(page, context, parts);
  context.turn.edit(messageId, text, keyboard);
}

async function sourcesPage(
  page: number,
  context: BotContext,
  parts: BotParts,
): Promise<{ readonly text: MessageText; readonly keyboard: Keyboard }> {
  const { texts } = context.speaker;
  const statistics = await parts.application.storage.corpus.statistics();
  if (statistics.articles === 0) return { text: plainText(texts('no-articles'), texts.direction), keyboard: [] };
  const { outlets } = statistics;
  const shown = outlets.slice(page * OUTLETS_A_PAGE, (page + 1) * OUTLETS_A_PAGE);
  const isLast = (page + 1) * OUTLETS_A_PAGE >= outlets.length;
  const turnTo = (label: string, to: number) => pressButton(label, { kind: 'turn-sources', page: to }, context, parts);
  const turning = [
    ...(page > 0 ? [turnTo(texts('button-previous'), page - 1)] : []),
    ...(isLast ? [] : [turnTo(texts('button-next'), page + 1)]),
  ];
  const { blocks, direction } = sourcesText(statistics, { shown, isLast }, texts);
  const quotations = page === 0 ? await parts.application.storage.corpus.quotations(QUOTATIONS) : [];
  const text = { blocks: [...blocks, ...quotationBlocks(quotations, texts)], direction };
  return { text, keyboard: turning.length > 0 ? [turning] : [] };
}

type Statistics = Awaited<ReturnType<BotParts['application']['storage']['corpus']['statistics']>>;

function sourcesText(
  statistics: Statistics,
  { shown, isLast }: { readonly shown: Statistics['outlets']; readonly isLast: boolean },
  texts: Texts,
): MessageText {
  const { articles, passages, newest, outlets, languages } = statistics;
  const named = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  const blocks: Block[] = [
    { kind: 'heading', content: [texts('sources-heading', { articles, passages })] },
    ...(newest === null
      ? []
      : [{ kind: 'paragraph', content: [texts('sources-newest', { date: dayText(newest, texts) })] } as const]),
    { kind: 'heading', content: [texts('sources-languages')] },
    {
      kind: 'list',
      items: languages.map(({ value, articles: count }) => [
        texts('sources-tally', { name: titleOf(value, texts), articles: count }),
      ]),
    },
  ];
  const lines = shown.map((outlet) => outletLine(outlet, texts));
  if (isLast && named < articles) lines.push(texts('sources-unnamed', { articles: articles - named }));
  blocks.push(
    { kind: 'heading', content: [texts('sources-outlets')] },
    { kind: 'list', items: lines.map((line) => [line]) },
  );
  return { blocks, direction: texts.direction };
}

/** Who quotes whom how often: where much of what is read comes from in the end. */
function quotationBlocks(quotations: readonly Quotation[], texts: Texts): Block[] {
  if (quotations.length === 0) return [];
  const items = quotations.map(({ outlet, quoted, articles }) => [
    texts('sources-quotation', { outlet: nameOf(outlet, texts), quoted: nameOf(quoted, texts), articles }),
  ]);
  return [
    { kind: 'heading', content: [texts('sources-quotations')] },
    { kind: 'list', items },
  ];
}

/** A language's name as it begins a line; many languages write it small in the middle of one. */
function titleOf(language: Language, texts: Texts): string {
  const [first = '', ...rest] = languageName(language, texts.language);
  return first.toLocaleUpperCase(texts.language) + rest.join('');
}

function outletLine({ value, articles, newest }: Statistics['outlets'][number], texts: Texts): string {
  const name = nameOf(value, texts);
  if (newest === null) return texts('sources-tally', { name, articles });
  return texts('sources-tally-dated', { name, articles, date: dayText(newest, texts) });
}

function nameOf(outlet: string, texts: Texts): string {
  return shorten(displayable(outlet), NAME_UNITS) || wordingFor(texts.language).unknownOutlet;
}
