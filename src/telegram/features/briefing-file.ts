import { briefingDocument } from '../../wording/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { briefingFile } from '../briefings/briefing-file.js';
import { withoutSubscription } from '../briefings/briefing-now.js';
import type { Press } from '../buttons/press.js';
import { plainText } from '../messages/plain-text.js';
import { withModel } from '../turns/model-work.js';
import { requireRight } from './required-right.js';

/** Sends a briefing as a file. */
export async function sendFile(
  { id, from, to, format }: Extract<Press, { readonly kind: 'briefing-file' }>,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  if (!requireRight('add-articles', context)) return;
  const subscription =
    (await parts.application.storage.briefings.subscriptions.find(id)) ?? withoutSubscription(context);
  const localDay = to.toISOString().slice(0, '2026-11-28'.length);
  const request = { subscription, localDay, from, to, late: false, skipped: [], previous: null };
  const file = { name: `briefing-${localDay}`, createdAt: parts.clock(), texts: speaker.texts };
  const { fileName, contents, caption } = await withModel(context, parts, async () =>
    briefingFile(briefingDocument(await parts.desk.show(request), subscription), format, file),
  );
  const { content: _, ...place } = turn.message(plainText('', 'ltr'));
  const text = plainText(caption, speaker.texts.direction);
  turn.effect(async () => [{ ...place, content: { kind: 'document', fileName, contents, text, replyTo: null } }]);
}
