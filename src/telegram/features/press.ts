import { Composer, type Middleware } from 'grammy';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { answerPress } from '../buttons/answer-press.js';
import { type Press, readPress } from '../buttons/press.js';
import { plainText } from '../messages/plain-text.js';
import { moveDraft } from '../subscribing/dialog.js';
import { sendFile } from './briefing-file.js';
import { askLanguage, askOutlet, correctLanguage, correctOutlet } from './correct.js';
import { showChanges } from './changes.js';
import { openExcerpt, widenExcerpt } from './excerpt.js';
import { pressFeed, turnFeeds } from './feeds.js';
import { forgetPerson } from './forget.js';
import { askRemoval, removeMember } from './members.js';
import { turnSearch } from './search.js';
import { chooseLanguage } from './settings.js';
import { turnSources } from './sources.js';
import { actOnStory } from './story.js';
import { actOnSubscription, showSubscriptions } from './subscriptions.js';
import { decide } from './undecided.js';

/** Buttons. Their data are taken only from the person and in the chat that they were made for. */
export function pressFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('callback_query', async (context) => {
    const { turn, speaker, callbackQuery } = context;
    const { chatId } = turn.place;
    const data = callbackQuery.data ?? '';
    const owners = [speaker.id, null].map((personId) => ({ chatId, personId }));
    const [payload = null] = owners.flatMap((owner) => parts.signer.verify(data, owner) ?? []);
    const press = payload === null ? null : readPress(payload);
    if (press) {
      answerPress(context, parts);
      await perform(press, context, parts);
    } else {
      answerPress(context, parts, speaker.texts(payload === null ? 'press-of-another' : 'press-stale'));
    }
  });
  return composer;
}

async function perform(press: Press, context: BotContext, parts: BotParts): Promise<void> {
  switch (press.kind) {
    case 'open-excerpt':
      return openExcerpt(press.place, context, parts);
    case 'widen-excerpt':
      return widenExcerpt(press.place, context, parts);
    case 'turn-search':
      return turnSearch(press.listingId, press.page, context, parts);
    case 'turn-sources':
      return turnSources(press.page, context, parts);
    case 'choose-language':
      return chooseLanguage(press.language, context, parts);
    case 'forget':
      return forgetPerson(context, parts);
    case 'cancel':
      return cancel(context);
    case 'ask-removal':
      return askRemoval(press.personId, context, parts);
    case 'remove':
      return removeMember(press.personId, context, parts);
    case 'ask-outlet':
      return askOutlet(press.articleId, context, parts);
    case 'correct-outlet':
      return correctOutlet(press.articleId, press.place, context, parts);
    case 'ask-language':
      return askLanguage(press.articleId, context, parts);
    case 'correct-language':
      return correctLanguage(press.articleId, press.language, context, parts);
    case 'show-changes':
      return showChanges(press.articleId, press.version, context, parts);
    case 'turn-feeds':
      return turnFeeds(press.page, context, parts);
    case 'feed':
      return pressFeed(press.feedId, press.action, context, parts);
    case 'draft':
      return moveDraft(press.draftId, press.move, context, parts);
    case 'subscriptions':
      return showSubscriptions(context, parts);
    case 'subscription':
      return actOnSubscription(press.id, press.action, context, parts);
    case 'briefing-file':
      return sendFile(press, context, parts);
    case 'story':
      return actOnStory(press.story, press.id, press.action, context, parts);
    case 'undecided':
      return decide(press, press.action, context, parts);
  }
}

function cancel({ turn, speaker, callbackQuery }: BotContext): void {
  const messageId = callbackQuery?.message?.message_id;
  if (messageId !== undefined) turn.edit(messageId, plainText(speaker.texts('cancelled'), speaker.texts.direction));
}
