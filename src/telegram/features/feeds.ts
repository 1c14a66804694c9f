import { Composer, type Middleware } from 'grammy';
import { FeedNotFoundError } from '../../errors.js';
import { type FeedOverview, overviewOfFeeds } from '../../feeds/index.js';
import type { Feed } from '../../storage/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import type { FeedAction } from '../buttons/press.js';
import { type Block, type Button, displayable, type Keyboard, type MessageText, shorten } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { withoutIsolates } from '../messages/copied-text.js';
import { momentText } from '../messages/moment-text.js';
import { plainText } from '../messages/plain-text.js';
import { keepTyping, showTyping } from '../turns/typing.js';
import { requirePrivateChat } from './private-chat.js';
import { requireRight } from './required-right.js';

const FEEDS_A_PAGE = 8;
const NAME_UNITS = 60;
const ERROR_UNITS = 200;
const BUTTON_UNITS = 30;

/** `/feeds`: the feeds that articles come from and how their polling goes; `/feeds ADDRESS` adds one. For admins, in private. */
export function feedsFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('feeds', async (context) => {
    if (!requirePrivateChat(context) || !requireRight('manage-feeds', context)) return;
    const address = withoutIsolates(context.match).trim();
    if (address !== '') return addFeed(address, context, parts);
    const { text, keyboard } = await feedsPage(0, context, parts);
    context.turn.reply(text, keyboard);
  });
  return composer;
}

/** Shows another page of the feeds in the message that shows one. */
export async function turnFeeds(page: number, context: BotContext, parts: BotParts): Promise<void> {
  if (!requireRight('manage-feeds', context)) return;
  const { text, keyboard } = await feedsPage(page, context, parts);
  show(text, keyboard, context);
}

/** Does what a button of a feed says. */
export async function pressFeed(
  feedId: number,
  action: FeedAction,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { texts } = context.speaker;
  if (!requireRight('manage-feeds', context)) return;
  const { feeds } = parts.application.storage.feeds;
  const feed = await feeds.find(feedId);
  if (!feed) return show(plainText(texts('feed-gone'), texts.direction), [], context);
  switch (action) {
    case 'open':
      break;
    case 'poll':
      await feeds.makeDue(feedId);
      break;
    case 'pause':
      await feeds.setState(feedId, 'paused');
      break;
    case 'resume':
      await feeds.setState(feedId, 'active');
      break;
    case 'ask-removal':
      return askRemoval(feed, context, parts);
    case 'remove':
      await feeds.remove(feedId);
      return show(plainText(texts('feed-removed', { feed: nameOf(feed) }), texts.direction), [], context);
  }
  await showFeed(feedId, context, parts);
}

async function addFeed(address: string, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const { application } = parts;
  showTyping(turn.place, parts);
  try {
    const found = await keepTyping(turn.place, parts, async () => application.discoverFeed(address, turn.signal));
    const { feed, isNew } = await application.storage.feeds.feeds.add({ url: found.url, title: found.title });
    const said = texts(isNew ? 'feed-added' : 'feed-known', { feed: nameOf(feed) });
    turn.reply(plainText(said, texts.direction), feedButtons(feed, context, parts));
  } catch (error) {
    if (!(error instanceof FeedNotFoundError)) throw error;
    const reason = shorten(displayable(error.message), ERROR_UNITS);
    turn.reply(plainText(texts('feed-not-found', { reason }), texts.direction));
  }
}

function askRemoval(feed: Feed, context: BotContext, parts: BotParts): void {
  const { texts } = context.speaker;
  const button = (text: string, action: FeedAction): Button =>
    pressButton(text, { kind: 'feed', feedId: feed.id, action }, context, parts);
  const question = plainText(texts('feed-remove-question', { feed: nameOf(feed) }), texts.direction);
  show(question, [[button(texts('button-remove-yes'), 'remove'), button(texts('button-cancel'), 'open')]], context);
}

async function showFeed(feedId: number, context: BotContext, parts: BotParts): Promise<void> {
  const { texts } = context.speaker;
  const overview = (await allFeeds(parts)).find(({ feed }) => feed.id === feedId);
  if (!overview) return;
  const blocks: Block[] = [
    ...feedBlocks(overview, texts),
    { kind: 'paragraph', content: [shorten(displayable(overview.feed.url), ERROR_UNITS)] },
  ];
  show({ blocks, direction: texts.direction }, feedButtons(overview.feed, context, parts), context);
}

async function allFeeds({ application, clock }: BotParts): Promise<FeedOverview[]> {
  return overviewOfFeeds(application.storage.feeds, clock());
}

async function feedsPage(
  page: number,
  context: BotContext,
  parts: BotParts,
): Promise<{ readonly text: MessageText; readonly keyboard: Keyboard }> {
  const { texts } = context.speaker;
  const all = await allFeeds(parts);
  if (all.length === 0) return { text: plainText(texts('feeds-none'), texts.direction), keyboard: [] };
  const shown = all.slice(page * FEEDS_A_PAGE, (page + 1) * FEEDS_A_PAGE);
  const turnTo = (label: string, to: number): Button =>
    pressButton(label, { kind: 'turn-feeds', page: to }, context, parts);
  const turning = [
    ...(page > 0 ? [turnTo(texts('button-previous'), page - 1)] : []),
    ...((page + 1) * FEEDS_A_PAGE < all.length ? [turnTo(texts('button-next'), page + 1)] : []),
  ];
  const blocks: Block[] = [
    { kind: 'heading', content: [texts('feeds-heading', { count: all.length })] },
    ...shown.flatMap((overview) => feedBlocks(overview, texts)),
  ];
  const opening = shown.map(({ feed }) => [
    pressButton(shorten(nameOf(feed), BUTTON_UNITS), { kind: 'feed', feedId: feed.id, action: 'open' }, context, parts),
  ]);
  const keyboard = turning.length > 0 ? [...opening, turning] : opening;
  return { text: { blocks, direction: texts.direction }, keyboard };
}

function feedBlocks({ feed, articlesADay }: FeedOverview, texts: Texts): Block[] {
  const lines = [
    feed.lastSuccessAt
      ? texts('feed-last-success', { moment: momentText(feed.lastSuccessAt, texts) })
      : texts('feed-no-success'),
    stateLine(feed, texts),
    texts('feed-articles-a-day', { articles: Math.round(articlesADay * 10) / 10 }),
    ...(feed.lastError === null
      ? []
      : [texts('feed-error', { error: shorten(displayable(feed.lastError), ERROR_UNITS) })]),
  ];
  return [
    { kind: 'paragraph', content: [{ kind: 'bold', content: [nameOf(feed)] }] },
    { kind: 'list', items: lines.map((line) => [line]) },
  ];
}

function stateLine({ state, nextPollAt }: Feed, texts: Texts): string {
  switch (state) {
    case 'active':
      return texts('feed-next-poll', { moment: momentText(nextPollAt, texts) });
    case 'paused':
      return texts('feed-paused');
    case 'gone':
      return texts('feed-taken-away');
  }
}

function feedButtons(feed: Feed, context: BotContext, parts: BotParts): Keyboard {
  const { texts } = context.speaker;
  const button = (text: string, action: FeedAction): Button =>
    pressButton(text, { kind: 'feed', feedId: feed.id, action }, context, parts);
  const polling =
    feed.state === 'active'
      ? [button(texts('button-feed-poll'), 'poll'), button(texts('button-feed-pause'), 'pause')]
      : [button(texts('button-feed-resume'), 'resume')];
  const back = pressButton(texts('button-feeds'), { kind: 'turn-feeds', page: 0 }, context, parts);
  return [polling, [button(texts('button-feed-remove'), 'ask-removal'), back]];
}

/** In the message whose button was pressed. */
function show(text: MessageText, keyboard: Keyboard, { turn, callbackQuery }: BotContext): void {
  const messageId = callbackQuery?.message?.message_id;
  if (messageId !== undefined) turn.edit(messageId, text, keyboard);
}

function nameOf({ title, url }: Pick<Feed, 'title' | 'url'>): string {
  return shorten(displayable(title ?? '') || displayable(url), NAME_UNITS);
}
