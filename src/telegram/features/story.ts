import type { Language, StoryText, SubscriptionId } from '../../domain/index.js';
import { wordingFor } from '../../wording/index.js';
import { decidesForChat } from '../access/group-admins.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton, sourceButtons } from '../buttons/keyboards.js';
import type { StoryAction } from '../buttons/press.js';
import { displayable, shorten } from '../formatting/index.js';
import { storyMessage } from '../messages/briefing-message.js';
import { plainText } from '../messages/plain-text.js';
import { withModel } from '../turns/model-work.js';
import { askWithin, mayAsk } from './ask.js';

/** A story's headline is said again, in UTF-16 units. */
const HEADLINE_UNITS = 200;

/** Opens a story of a briefing, waits for a question about it, or notes that less like it is wanted. */
export async function actOnStory(
  story: number,
  id: SubscriptionId,
  action: StoryAction,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const found = await tellStory(story, id, context, parts);
  if (!found) return turn.reply(plainText(speaker.texts('story-gone'), speaker.texts.direction));
  switch (action) {
    case 'open':
      return openStory(found, { story, id }, context, parts);
    case 'ask':
      return awaitQuestion(found.text, story, context, parts);
    case 'less':
      return wantLess(story, id, context, parts);
  }
}

/** Answers a question from the articles of one story. */
export async function askAboutStory(
  story: number,
  question: string,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const found = await tellStory(story, null, context, parts);
  turn.effect(async ({ awaited }) => {
    await awaited.end(turn.place.chatId, speaker.id);
    return [];
  });
  await askWithin(question, found && { articles: found.text.articleIds }, context, parts);
}

interface ToldStory {
  readonly text: StoryText & { readonly articleIds: readonly number[] };
  /** In which it is told: that of the subscription, or of the person. */
  readonly language: Language;
}

/** A story in the words that it has; a chat model is not waited for. */
async function tellStory(
  story: number,
  id: SubscriptionId | null,
  { speaker }: BotContext,
  { application, desk }: BotParts,
): Promise<ToldStory | null> {
  const subscription = id === null ? null : await application.storage.briefings.subscriptions.find(id);
  const language = subscription?.language ?? speaker.texts.language;
  const text = await desk.tellStory(story, language, false);
  return text && { text, language };
}

/**
 * A story as it is read: where it is not worded yet, a chat model is asked, which counts as a question for those who may ask so many. Null
 * where they may not now, and have been told so.
 */
async function worded(
  found: ToldStory,
  story: number,
  context: BotContext,
  parts: BotParts,
): Promise<ToldStory | null> {
  const { text, language } = found;
  if (text.kind === 'composed' || text.uncomposed !== 'out-of-time') return found;
  if (!(await mayAsk(context, parts))) return null;
  const told = await withModel(context, parts, async () => parts.desk.tellStory(story, language, true));
  return { text: told ?? text, language };
}

async function openStory(
  found: ToldStory,
  { story, id }: { readonly story: number; readonly id: SubscriptionId },
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const told = await worded(found, story, context, parts);
  if (!told) return;
  const { text, language } = told;
  const look = { wording: wordingFor(language), botName: parts.botName, reader: { language, timeZone: 'UTC' } };
  const button = (action: 'ask' | 'less') => {
    const label = speaker.texts(action === 'ask' ? 'button-ask-story' : 'button-less');
    return pressButton(label, { kind: 'story', story, id, action }, context, parts);
  };
  // Of a briefing that no subscription brings there will be no other one.
  const actions = [button('ask'), ...(id === 0 ? [] : [button('less')])];
  turn.reply(storyMessage(text, look), [...sourceButtons(text.citations, context, parts), actions]);
}

function awaitQuestion(
  { headline }: StoryText,
  story: number,
  { turn, speaker }: BotContext,
  { clock }: BotParts,
): void {
  const { texts } = speaker;
  const { chatId, isGroup } = turn.place;
  const asked = texts('story-ask', { headline: shorten(displayable(headline.text), HEADLINE_UNITS) });
  const text = plainText(isGroup ? `${asked}\n\n${texts('ask-by-reply')}` : asked, texts.direction);
  turn.effect(async ({ awaited }) => {
    await awaited.expect(chatId, speaker.id, { purpose: 'story', target: story, messageId: null }, clock());
    return [turn.message(text)];
  });
}

/** Kept before the turn is finished: to want it twice is to want it once. */
async function wantLess(story: number, id: SubscriptionId, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const say = (line: string): void => turn.reply(plainText(line, texts.direction));
  const subscription = await parts.application.storage.briefings.subscriptions.find(id);
  if (subscription?.chat !== turn.place.chatId) return say(texts('subscription-gone'));
  if (!(await decidesForChat(context, parts))) return say(texts('group-admins-only'));
  const isKept = await parts.desk.wantLessOf(id, story);
  return say(texts(isKept ? 'less-noted' : 'story-gone'));
}
