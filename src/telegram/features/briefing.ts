import { Composer, type Middleware } from 'grammy';
import type { SubscriptionId } from '../../domain/index.js';
import { briefingDocument, briefingMarkdown } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { sendNow, withoutSubscription } from '../briefings/briefing-now.js';
import { plainText } from '../messages/plain-text.js';
import { withModel } from '../turns/model-work.js';
import { requireRight } from './required-right.js';
import { subscriptionButtons } from './subscriptions.js';

/** `/briefing`: one right now, of the subscription of this chat or of everything. */
export function briefingFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('briefing', async (context) => {
    const { turn, speaker } = context;
    const { texts } = speaker;
    const { chatId, threadId } = turn.place;
    const all = await parts.application.storage.briefings.subscriptions.ofChat(chatId, threadId);
    if (all.length > 1) {
      turn.reply(plainText(texts('briefing-which'), texts.direction), subscriptionButtons(all, 'send', context, parts));
    } else {
      await sendNow(all[0] ?? withoutSubscription(context), context, parts);
    }
  });
  return composer;
}

/** Sends a briefing as a file of Markdown. */
export async function sendMarkdown(
  id: SubscriptionId,
  { from, to }: { readonly from: Date; readonly to: Date },
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn } = context;
  if (!requireRight('add-articles', context)) return;
  const subscription =
    (await parts.application.storage.briefings.subscriptions.find(id)) ?? withoutSubscription(context);
  const localDay = to.toISOString().slice(0, '2026-11-28'.length);
  const request = { subscription, localDay, from, to, late: false, skipped: [], previous: null };
  const briefing = await withModel(context, parts, async () => parts.desk.show(request));
  const { language, timeZone } = subscription;
  const { content: _, ...place } = turn.message(plainText('', 'ltr'));
  const caption = plainText(`briefing-${localDay}.md`, context.speaker.texts.direction);
  turn.effect(async () => [
    {
      ...place,
      content: {
        kind: 'document',
        fileName: `briefing-${localDay}.md`,
        contents: briefingMarkdown(briefingDocument(briefing, { language, timeZone })),
        text: caption,
        replyTo: null,
      },
    },
  ]);
}
