import { Composer, type Middleware } from 'grammy';
import type { Message } from 'grammy/types';
import { formatOfName, type IngestEvent, type ReadResult } from '../../corpus/index.js';
import { TelegramFileError } from '../../errors.js';
import { isForBot } from '../access/addressed.js';
import { LARGEST_FILE } from '../adding/download.js';
import { correctionButtons, receiptBlocks, type StoredEvent } from '../adding/receipt.js';
import { readText, withDocument } from '../adding/sent-articles.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { type Block, displayable } from '../formatting/index.js';
import { paragraphs, plainText } from '../messages/plain-text.js';
import { withModel } from '../turns/model-work.js';
import { showTyping } from '../turns/typing.js';
import { requireRight } from './required-right.js';

/** Shorter texts are no articles, in UTF-16 units. */
const SHORTEST_ARTICLE = 40;
/** Receipts and failures that one message shows. */
const MOST_SHOWN = 5;
const ADD_CAPTION = /^\/add(?:@\w+)?(?:\s|$)/u;

/** Documents, `/add` and a text, and `/add` as a reply: articles for the corpus, from members who may add them. */
export function addFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('add', async (context) => {
    if (!requireRight('add-articles', context)) return;
    const replied = context.message?.reply_to_message;
    const written = context.match.trim();
    if (replied?.document) await addDocument(replied.document, context, parts);
    else if (written !== '') await addText(written, context.message, context, parts);
    else await addText(replied?.text ?? replied?.caption ?? '', replied, context, parts);
  });
  composer.on('message:document', async (context, next) => {
    const isAsked = !context.turn.place.isGroup || ADD_CAPTION.test(context.message.caption ?? '');
    if (!isAsked || !isForBot(context, parts)) return next();
    if (requireRight('add-articles', context)) await addDocument(context.message.document, context, parts);
  });
  return composer;
}

async function addDocument(
  document: NonNullable<Message['document']>,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  if (formatOfName(document.file_name ?? '') === null) {
    turn.reply(plainText(texts('add-bad-type'), texts.direction));
  } else if ((document.file_size ?? 0) > LARGEST_FILE) {
    turn.reply(plainText(texts('add-too-large', { megabytes: LARGEST_FILE / 1_000_000 }), texts.direction));
  } else {
    await fetchAndAdd(document, context, parts);
  }
}

/** Fetches before it takes the model's time: a slow download must not keep answers waiting. */
async function fetchAndAdd(
  document: NonNullable<Message['document']>,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  showTyping(turn.place, parts);
  try {
    await withDocument(document, parts, turn.signal, async (results) => addArticles(results, context, parts));
  } catch (error) {
    if (!(error instanceof TelegramFileError)) throw error;
    parts.log.warn({ error, update: turn.updateId }, 'a document could not be fetched');
    const source = displayable(document.file_name ?? '');
    turn.reply(plainText(texts('add-not-fetched', { source }), texts.direction));
  }
}

/** @param message the message that holds the text */
async function addText(
  text: string,
  message: Pick<Message, 'forward_origin'> | undefined,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const written = text.trim();
  if (written.length === 0) turn.reply(plainText(texts('add-usage'), texts.direction));
  else if (written.length < SHORTEST_ARTICLE) turn.reply(plainText(texts('add-short'), texts.direction));
  else await addArticles(only(readText(written, message)), context, parts);
}

/** Takes articles into the corpus. They are stored before the turn is finished: done again after a crash, it finds them unchanged. */
async function addArticles(results: AsyncIterable<ReadResult>, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const events = await withModel(context, parts, async () => {
    const all: IngestEvent[] = [];
    for await (const event of parts.application.ingest(results, turn.signal)) all.push(event);
    return all;
  });
  const stored = events.filter((event): event is StoredEvent => event.kind !== 'failed');
  const failed = events.filter((event) => event.kind === 'failed');
  const [single] = stored;
  const blocks: Block[] = [
    ...(events.length > 1 ? paragraphs(summary(events, context)) : []),
    ...(await receipts(stored, context, parts)),
    ...failureBlocks(failed, context),
  ];
  const keyboard = single && stored.length === 1 ? correctionButtons(single.article.articleId, context, parts) : [];
  turn.reply({ blocks, direction: speaker.texts.direction }, keyboard);
}

async function receipts(stored: readonly StoredEvent[], context: BotContext, parts: BotParts): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const { kind, article } of stored.slice(0, MOST_SHOWN)) {
    blocks.push(...(await receiptBlocks({ articleId: article.articleId, kind }, context, parts)));
  }
  const more = stored.length - MOST_SHOWN;
  if (more > 0) blocks.push(...paragraphs(context.speaker.texts('receipt-more', { count: more })));
  return blocks;
}

function failureBlocks(
  failed: readonly Extract<IngestEvent, { readonly kind: 'failed' }>[],
  { speaker: { texts } }: BotContext,
): Block[] {
  const lines = failed
    .slice(0, MOST_SHOWN)
    .map(({ source, reason }) => texts('add-failed', { source: displayable(source), reason: displayable(reason) }));
  const more = failed.length - MOST_SHOWN;
  if (more > 0) lines.push(texts('add-failed-more', { count: more }));
  return lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((line) => [line]) }];
}

function summary(events: readonly IngestEvent[], { speaker: { texts } }: BotContext): string {
  const count = (kind: IngestEvent['kind']): number => events.filter((event) => event.kind === kind).length;
  return texts('add-done', {
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    failed: count('failed'),
  });
}

async function* only(result: ReadResult): AsyncGenerator<ReadResult> {
  yield result;
}
