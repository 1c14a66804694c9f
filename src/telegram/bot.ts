import { Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { admit } from './access/admission.js';
import { groupMembership } from './access/groups.js';
import { knowSpeaker } from './access/speaker.js';
import type { BotContext } from './bot-context.js';
import type { BotParts } from './bot-parts.js';
import { addFeature } from './features/add.js';
import { anythingElse } from './features/anything-else.js';
import { askFeature } from './features/ask.js';
import { awaitedFeature } from './features/awaited.js';
import { briefingFeature } from './features/briefing.js';
import { correctFeature } from './features/correct.js';
import { excerptFeature } from './features/excerpt.js';
import { feedsFeature } from './features/feeds.js';
import { forgetFeature } from './features/forget.js';
import { helpFeature } from './features/help.js';
import { inviteFeature } from './features/invite.js';
import { membersFeature } from './features/members.js';
import { pressFeature } from './features/press.js';
import { privacyFeature } from './features/privacy.js';
import { searchFeature } from './features/search.js';
import { settingsFeature } from './features/settings.js';
import { sourcesFeature } from './features/sources.js';
import { startFeature } from './features/start.js';
import { stopFeature } from './features/stop.js';
import { subscribeFeature } from './features/subscribe.js';
import { subscriptionsFeature } from './features/subscriptions.js';
import { enterTurn, inOrderOfChats } from './turns/entering.js';
import { finishTurn } from './turns/finishing.js';

/**
 * The bot: what happens with one update, from entering to being finished. It sends nothing by itself; what handlers want said is
 * stored with the update's end and goes through the outbox.
 */
export function createBot(token: string, parts: BotParts, botInfo: UserFromGetMe): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, { botInfo });
  bot.use(
    enterTurn(parts),
    inOrderOfChats(),
    finishTurn(parts),
    knowSpeaker(parts),
    groupMembership(parts),
    admit(parts),
  );
  bot.use(
    startFeature(parts),
    helpFeature(),
    stopFeature(parts),
    settingsFeature(parts),
    privacyFeature(parts),
    forgetFeature(parts),
    excerptFeature(parts),
    searchFeature(parts),
    sourcesFeature(parts),
    inviteFeature(parts),
    membersFeature(parts),
    addFeature(parts),
    feedsFeature(parts),
    correctFeature(parts),
    subscribeFeature(parts),
    subscriptionsFeature(parts),
    briefingFeature(parts),
    pressFeature(parts),
    awaitedFeature(parts),
    askFeature(parts),
    anythingElse(parts),
  );
  return bot;
}
