import { Composer, type Middleware } from 'grammy';
import { parsePassageLink, passageLink } from '../../domain/index.js';
import { type Excerpt, readExcerpt } from '../../excerpts/index.js';
import { wordingFor } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { keepCited } from '../messages/keep-cited.js';
import { OPENING_SENTENCES, pressButton } from '../buttons/keyboards.js';
import type { ExcerptPlace } from '../buttons/press.js';
import {
  type Button,
  displayable,
  isLinkable,
  type Keyboard,
  type MessageText,
  plainMessages,
  shorten,
} from '../formatting/index.js';
import { excerptMessage } from '../messages/excerpt-message.js';
import { withoutIsolates } from '../messages/copied-text.js';
import { plainText } from '../messages/plain-text.js';

/** Sentences that "more" adds on its side, where they fit. */
const MORE_SENTENCES = 4;
/** The most sentences that can be asked for on one side. */
const MOST_SENTENCES = 40;
/** How much of what is no permalink is said again, in UTF-16 units. */
const PERMALINK_UNITS = 60;
const WORDS_BETWEEN = /[\s,;]+/u;

/** `/excerpt A12.3`: a passage in its context. */
export function excerptFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('excerpt', async (context) => {
    const [written = ''] = withoutIsolates(context.match).split(WORDS_BETWEEN);
    await openPermalink(written, context, parts);
  });
  return composer;
}

/** Shows the passage that a permalink names, or says that there is none. */
export async function openPermalink(written: string, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const link = parsePassageLink(written.toUpperCase());
  const passage = shorten(displayable(written), PERMALINK_UNITS);
  if (link) {
    await openExcerpt({ ...link, quote: null, before: OPENING_SENTENCES, after: OPENING_SENTENCES }, context, parts);
  } else if (passage === '') {
    turn.reply(plainText(texts('excerpt-usage'), texts.direction));
  } else {
    turn.reply(plainText(texts('excerpt-missing', { passage }), texts.direction));
  }
}

/** Shows a passage in its context as a message of its own. */
export async function openExcerpt(place: ExcerptPlace, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const view = await fittingView(place, context, parts);
  if (view) {
    keepCited([view.excerpt.citation], context, parts);
    turn.reply(view.text, await excerptButtons(view, context, parts));
  } else {
    const passage = passageLink(place.articleId, place.passageNumber);
    turn.reply(plainText(texts('excerpt-missing', { passage }), texts.direction));
  }
}

/** Shows more of a passage's context in the message that shows it. */
export async function widenExcerpt(place: ExcerptPlace, context: BotContext, parts: BotParts): Promise<void> {
  const message = context.callbackQuery?.message;
  const view = await viewOf(place, context, parts);
  if (!view || !message) return;
  context.turn.edit(message.message_id, view.text, await excerptButtons(view, context, parts));
}

/** An excerpt as it is shown. */
interface View {
  readonly place: ExcerptPlace;
  readonly excerpt: Excerpt;
  readonly text: MessageText;
}

async function viewOf(place: ExcerptPlace, { speaker }: BotContext, parts: BotParts): Promise<View | null> {
  const { texts } = speaker;
  const excerpt = await readExcerpt(place, parts.application);
  if (!excerpt) return null;
  const look = { wording: wordingFor(texts.language), botName: parts.botName };
  return { place, excerpt, text: excerptMessage(excerpt, look, texts) };
}

/** A passage with as much of its context as one message holds. */
async function fittingView(place: ExcerptPlace, context: BotContext, parts: BotParts): Promise<View | null> {
  const view = await viewOf(place, context, parts);
  const { before, after } = place;
  if (!view || isOneMessage(view) || (before === 0 && after === 0)) return view;
  return fittingView({ ...place, before: Math.max(0, before - 1), after: Math.max(0, after - 1) }, context, parts);
}

/** A message that is edited cannot become two, and it may have to be a plain one. */
function isOneMessage({ text }: View): boolean {
  return plainMessages(text).length <= 1;
}

async function excerptButtons(view: View, context: BotContext, parts: BotParts): Promise<Keyboard> {
  const { texts } = context.speaker;
  const { citation } = view.excerpt;
  const more = [
    ...(await moreButton('before', view, context, parts)),
    ...(await moreButton('after', view, context, parts)),
  ];
  const original: Button[] =
    citation.url !== null && isLinkable(citation.url)
      ? [{ kind: 'url', text: texts('button-original'), url: citation.url }]
      : [];
  const copy = {
    kind: 'copy',
    text: texts('button-copy', { passage: citation.passage }),
    copied: citation.passage,
  } as const;
  const changes =
    view.excerpt.newestVersion === null
      ? []
      : [
          pressButton(
            texts('button-changes'),
            { kind: 'show-changes', articleId: view.place.articleId, version: citation.version },
            context,
            parts,
          ),
        ];
  return [more, changes, [...original, copy]].filter((row) => row.length > 0);
}

/** Reads on, on one side: in the same message as long as it holds that, else in one of its own from the next passage on. */
async function moreButton(
  side: 'before' | 'after',
  view: View,
  context: BotContext,
  parts: BotParts,
): Promise<readonly Button[]> {
  const { place, excerpt } = view;
  if (!(side === 'before' ? excerpt.moreBefore : excerpt.moreAfter)) return [];
  const text = context.speaker.texts(`button-more-${side}`);
  for (let more = Math.min(MORE_SENTENCES, MOST_SENTENCES - place[side]); more > 0; more -= 1) {
    const wider = await viewOf({ ...place, [side]: place[side] + more }, context, parts);
    if (wider && isOneMessage(wider))
      return [pressButton(text, { kind: 'widen-excerpt', place: wider.place }, context, parts)];
  }
  const next = await nextPassage(side, view, parts);
  return next ? [pressButton(text, { kind: 'open-excerpt', place: next }, context, parts)] : [];
}

/** The passage nearest to what is shown that is not shown whole. */
async function nextPassage(
  side: 'before' | 'after',
  { place, excerpt }: View,
  { application }: BotParts,
): Promise<ExcerptPlace | null> {
  const { articleId } = place;
  const { start, end, version } = excerpt.citation;
  const passages = await application.storage.passages.ofVersion(articleId, version);
  const next =
    side === 'before'
      ? passages.findLast((passage) => passage.start < start - excerpt.before.length)
      : passages.find((passage) => passage.end > end + excerpt.after.length);
  return next
    ? { articleId, passageNumber: next.number, quote: null, before: OPENING_SENTENCES, after: OPENING_SENTENCES }
    : null;
}
