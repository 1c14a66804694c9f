import { Composer, type Middleware } from 'grammy';
import { parsePassageLink, passageLink } from '../../domain/index.js';
import { type Excerpt, readExcerpt } from '../../excerpts/index.js';
import { wordingFor } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { OPENING_SENTENCES, pressButton } from '../buttons/keyboards.js';
import type { ExcerptPlace } from '../buttons/press.js';
import { type Button, displayable, isLinkable, type Keyboard } from '../formatting/index.js';
import { excerptMessage } from '../messages/excerpt-message.js';
import { plainText } from '../messages/plain-text.js';

/** Sentences that "more" adds on its side. */
const MORE_SENTENCES = 4;
/** The most sentences that can be asked for on one side. */
const MOST_SENTENCES = 40;
/** An excerpt of this many UTF-16 units grows no further: it has to stay one message, also a plain one of 4,096. */
const LONGEST_EXCERPT = 3_000;
const WORDS_BETWEEN = /[\s,;]+/u;

/** `/excerpt A12.3`: a passage in its context. */
export function excerptFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('excerpt', async (context) => {
    const [written = ''] = context.match.trim().split(WORDS_BETWEEN);
    await openPermalink(written, context, parts);
  });
  return composer;
}

/** Shows the passage that a permalink names, or says that there is none. */
export async function openPermalink(written: string, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const link = parsePassageLink(written.toUpperCase());
  if (link) {
    await openExcerpt({ ...link, quote: null, before: OPENING_SENTENCES, after: OPENING_SENTENCES }, context, parts);
  } else if (written === '') {
    turn.reply(plainText(texts('excerpt-usage'), texts.direction));
  } else {
    turn.reply(plainText(texts('excerpt-missing', { passage: displayable(written) }), texts.direction));
  }
}

/** Shows a passage in its context as a message of its own. */
export async function openExcerpt(place: ExcerptPlace, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const excerpt = await readExcerpt(place, parts.application);
  if (excerpt) {
    turn.reply(excerptText(excerpt, context, parts), excerptButtons(excerpt, place, context, parts));
  } else {
    const passage = passageLink(place.articleId, place.passageNumber);
    turn.reply(plainText(texts('excerpt-missing', { passage }), texts.direction));
  }
}

/** Shows more of a passage's context in the message that shows it. */
export async function widenExcerpt(place: ExcerptPlace, context: BotContext, parts: BotParts): Promise<void> {
  const message = context.callbackQuery?.message;
  const excerpt = await readExcerpt(place, parts.application);
  if (!excerpt || !message) return;
  const keyboard = excerptButtons(excerpt, place, context, parts);
  context.turn.edit(message.message_id, excerptText(excerpt, context, parts), keyboard);
}

function excerptText(excerpt: Excerpt, { speaker }: BotContext, { botName }: BotParts) {
  const { texts } = speaker;
  return excerptMessage(excerpt, { wording: wordingFor(texts.language), botName }, texts);
}

function excerptButtons(excerpt: Excerpt, place: ExcerptPlace, context: BotContext, parts: BotParts): Keyboard {
  const { texts } = context.speaker;
  const { citation } = excerpt;
  const units = excerpt.before.length + citation.quote.length + excerpt.after.length;
  const widen = (text: string, before: number, after: number): Button => {
    const wider = { ...place, before: Math.min(before, MOST_SENTENCES), after: Math.min(after, MOST_SENTENCES) };
    return pressButton(text, { kind: 'widen-excerpt', place: wider }, context, parts);
  };
  const { before, after } = place;
  const mayGrow = units < LONGEST_EXCERPT;
  const more = [
    ...(mayGrow && excerpt.moreBefore && before < MOST_SENTENCES
      ? [widen(texts('button-more-before'), before + MORE_SENTENCES, after)]
      : []),
    ...(mayGrow && excerpt.moreAfter && after < MOST_SENTENCES
      ? [widen(texts('button-more-after'), before, after + MORE_SENTENCES)]
      : []),
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
  return [more, [...original, copy]].filter((row) => row.length > 0);
}
