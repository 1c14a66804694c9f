import { Composer, type Middleware } from 'grammy';
import { type Citation, cite } from '../../domain/index.js';
import { parseSearch, passageFilter, type SearchProblem, type SearchRequest } from '../../excerpts/index.js';
import type { CitationSource } from '../../storage/index.js';
import { wordingFor } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { excerptPlaceOf, pressButton } from '../buttons/keyboards.js';
import { displayable, type Keyboard, type MessageText, shorten } from '../formatting/index.js';
import { searchMessage } from '../messages/search-message.js';
import { keepCited } from '../messages/keep-cited.js';
import { plainText } from '../messages/plain-text.js';
import { withModel } from '../turns/model-work.js';
import { mayAsk } from './ask.js';

const HITS_A_PAGE = 5;
const MOST_PAGES = 20;
/** Longer searches are refused, in UTF-16 units. */
const LONGEST_SEARCH = 1_000;
/** Passages read at once while the latest articles are looked for. */
const PASSAGES_AT_ONCE = 100;
/** How much of a value that cannot be used is said again, in UTF-16 units. */
const VALUE_UNITS = 60;

/** `/search words outlet:… lang:… quoting:… from:… to:…`: passages, page by page. */
export function searchFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('search', async (context) => {
    const { turn, speaker } = context;
    const { texts } = speaker;
    const written = context.match.trim();
    const request = parseSearch(written);
    if (written.length > LONGEST_SEARCH) {
      turn.reply(plainText(texts('question-too-long', { units: LONGEST_SEARCH }), texts.direction));
    } else if (request.problems.length > 0) {
      turn.reply(plainText(request.problems.map((problem) => describe(problem, context)).join('\n'), texts.direction));
    } else if (await mayAsk(context, parts)) {
      await showFirstPage(written, request, context, parts);
    }
  });
  return composer;
}

/** Shows another page of a search in the message that shows one. */
export async function turnSearch(listingId: number, page: number, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker, callbackQuery } = context;
  const listing = await parts.application.storage.telegram.listings.find(listingId);
  const messageId = callbackQuery?.message?.message_id;
  if (messageId === undefined || page >= MOST_PAGES) return;
  if (!listing) {
    turn.edit(messageId, plainText(speaker.texts('search-gone'), speaker.texts.direction));
    return;
  }
  const found = await findPage(parseSearch(listing.query), page, context, parts);
  turn.edit(messageId, pageText(found, page, context, parts), pageButtons(found, listingId, page, context, parts));
}

interface Page {
  readonly hits: readonly Citation[];
  readonly hasNext: boolean;
}

async function showFirstPage(
  written: string,
  request: SearchRequest,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const found = await findPage(request, 0, context, parts);
  keepCited(found.hits, context, parts);
  const text = pageText(found, 0, context, parts);
  turn.effect(async ({ listings }) => {
    const listing = { chatId: turn.place.chatId, personId: speaker.id, query: written };
    const listingId = found.hasNext ? await listings.add(listing, parts.clock()) : 0;
    return [turn.message(text, pageButtons(found, listingId, 0, context, parts))];
  });
}

async function findPage(request: SearchRequest, page: number, context: BotContext, parts: BotParts): Promise<Page> {
  const { application } = parts;
  const filter = passageFilter(request.conditions, application.outlets);
  const limit = (page + 1) * HITS_A_PAGE + 1;
  const found =
    request.words === ''
      ? await latest(filter ?? {}, limit, parts)
      : await withModel(context, parts, async () => application.search(request.words, filter, limit));
  const hits = found.slice(page * HITS_A_PAGE, (page + 1) * HITS_A_PAGE);
  return { hits, hasNext: found.length === limit && page + 1 < MOST_PAGES };
}

/** With conditions alone there is nothing to compare with: the articles that came in last, each by its first passage. */
async function latest(
  filter: NonNullable<ReturnType<typeof passageFilter>>,
  limit: number,
  { application }: BotParts,
): Promise<Citation[]> {
  const { passages } = application.storage;
  const ids = await passages.matching(filter);
  const openings = new Map<number, CitationSource>();
  // The passages of an article have ids that follow each other, so that one more article shows that the last one is complete.
  for (let end = ids.length; end > 0 && openings.size <= limit; end -= PASSAGES_AT_ONCE) {
    const sources = await passages.citationSources(ids.slice(Math.max(0, end - PASSAGES_AT_ONCE), end).toReversed());
    for (const source of sources) openings.set(source.articleId, source);
  }
  return [...openings.values()].slice(0, limit).map((source) => cite(source, source.passage));
}

function pageText({ hits }: Page, page: number, { speaker }: BotContext, { botName }: BotParts): MessageText {
  const { texts } = speaker;
  if (hits.length === 0) return plainText(texts('search-none'), texts.direction);
  const look = { wording: wordingFor(texts.language), botName };
  return searchMessage(hits, page * HITS_A_PAGE + 1, look, page > 0 ? texts('search-page', { page: page + 1 }) : null);
}

function pageButtons(
  { hits, hasNext }: Page,
  listingId: number,
  page: number,
  context: BotContext,
  parts: BotParts,
): Keyboard {
  const { texts } = context.speaker;
  const open = hits.flatMap((hit, place) => {
    const excerpt = excerptPlaceOf(hit);
    const number = String(page * HITS_A_PAGE + place + 1);
    return excerpt ? pressButton(number, { kind: 'open-excerpt', place: excerpt }, context, parts) : [];
  });
  const turnTo = (text: string, to: number) =>
    pressButton(text, { kind: 'turn-search', listingId, page: to }, context, parts);
  const turning = [
    ...(page > 0 ? [turnTo(texts('button-previous'), page - 1)] : []),
    ...(hasNext ? [turnTo(texts('button-next'), page + 1)] : []),
  ];
  return [open, turning].filter((row) => row.length > 0);
}

/** What has to be changed in a search, for the person who wrote it. */
function describe(problem: SearchProblem, { speaker: { texts } }: BotContext): string {
  if (problem.kind === 'nothing') return texts('search-usage');
  const value = shorten(displayable(problem.value), VALUE_UNITS);
  const key = `${problem.key === 'language' ? 'lang' : problem.key}:`;
  switch (problem.kind) {
    case 'empty':
      return texts('search-bad-name', { value: key });
    case 'unclosed':
      return texts('search-unclosed', { value: key });
    case 'repeated':
      return texts('search-repeated', { value: key });
    case 'not-a-date':
      return texts('search-bad-date', { value });
    case 'not-a-language':
      return texts('search-bad-language', { value });
    case 'ends-before-it-begins':
      return texts('search-bad-period');
  }
}
