import { Composer, type Middleware } from 'grammy';
import { isTimeZone } from '../../briefing/index.js';
import { type LocalTime, parseLocalTime } from '../../domain/index.js';
import type { AwaitedText } from '../../storage/index.js';
import { decidesForChat } from '../access/group-admins.js';
import { isForBot, withoutAddress } from '../access/addressed.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { displayable, type MessageText, shorten } from '../formatting/index.js';
import { paragraphs, plainText } from '../messages/plain-text.js';
import { withOutlets } from '../subscribing/change-choice.js';
import { type OpenDraft, openDraft, showStep, stateOf, store } from '../subscribing/dialog.js';
import { foundZonesView, timeView, zoneView } from '../subscribing/views/index.js';
import { findZones } from '../subscribing/zones/index.js';
import { askAboutStory } from './story.js';

/** How long a text is taken for what was asked, in ms: later it is a question like any other. */
const PATIENCE_MS = 15 * 60_000;
/** A topic is a few words, and what is written is said again, in UTF-16 units. */
const TOPIC_UNITS = 200;
const SAID_AGAIN_UNITS = 60;
const BETWEEN_NAMES = /\s*[,;،\n]\s*/u;
const TIME = /^(\d{1,2})[:.h](\d{2})$/u;

/** Texts and locations that a dialog waits for. Must come before questions. */
export function awaitedFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message:text', async (context, next) => {
    if (context.message.text.startsWith('/') || !isForBot(context, parts)) return next();
    const awaited = await awaitedOf(context, parts);
    const written = withoutAddress(context, parts).trim();
    if (!awaited || written === '') return next();
    if (awaited.purpose === 'story') return askAboutStory(awaited.target, written, context, parts);
    const open = awaited.messageId === null ? null : await openDraft(awaited.target, awaited.messageId, context, parts);
    if (!open || !(await decidesForChat(context, parts))) return next();
    return take(written, awaited.purpose, open, context, parts);
  });
  composer.chatType('private').on('message:location', async (context, next) => {
    const awaited = await awaitedOf(context, parts);
    if (awaited?.purpose !== 'zone' || awaited.messageId === null) return next();
    const open = await openDraft(awaited.target, awaited.messageId, context, parts);
    if (!open) return next();
    const { default: zoneAt } = await import('@photostructure/tz-lookup');
    const { latitude, longitude } = context.message.location;
    return takeZone(zoneAt(latitude, longitude), open, context, parts);
  });
  return composer;
}

/** What the person was asked for here; in a group only a reply to the bot can be meant. */
async function awaitedOf({ turn, speaker, message }: BotContext, { application, clock, botId }: BotParts) {
  const { chatId, isGroup } = turn.place;
  const since = new Date(clock().getTime() - PATIENCE_MS);
  const awaited = await application.storage.telegram.awaited.find(chatId, speaker.id, since);
  const replied = message?.reply_to_message;
  if (!isGroup || !awaited) return awaited;
  const isMeant = awaited.messageId === null ? replied?.from?.id === botId : replied?.message_id === awaited.messageId;
  return isMeant ? awaited : null;
}

async function take(
  written: string,
  purpose: Exclude<AwaitedText['purpose'], 'story'>,
  open: OpenDraft,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { choice } = open;
  switch (purpose) {
    case 'topic': {
      const topic = { kind: 'words', words: shorten(displayable(written), TOPIC_UNITS) } as const;
      return showStep(open, { ...choice, topic }, 'summary', 0, context, parts);
    }
    case 'outlets':
    case 'quoted': {
      const { outlets } = parts.application;
      const names = written.split(BETWEEN_NAMES).filter((name) => name !== '');
      const known = names.map((name) => outlets.resolve(name)?.name ?? shorten(displayable(name), TOPIC_UNITS));
      return showStep(open, withOutlets(choice, purpose, known), purpose, 0, context, parts);
    }
    case 'time': {
      const time = timeIn(written);
      if (time) return showStep(open, { ...choice, time }, 'summary', 0, context, parts);
      return again('time', context.speaker.texts('time-bad', { value: saidAgain(written) }), open, context, parts);
    }
    case 'zone':
      return takePlace(written, open, context, parts);
  }
}

async function takePlace(written: string, open: OpenDraft, context: BotContext, parts: BotParts): Promise<void> {
  const found = findZones(written, await parts.cities());
  const [first] = found;
  if (first && found.length === 1) return takeZone(first.timeZone, open, context, parts);
  if (first) {
    const view = foundZonesView(saidAgain(written), found, stateOf(open, 0, context, parts));
    return store(open, open.choice, 'zone', view, context, parts);
  }
  return again('zone', context.speaker.texts('zone-none', { value: saidAgain(written) }), open, context, parts);
}

/** The zone is said below what the person sent, where the keyboard that shares a location ends. */
async function takeZone(timeZone: string, open: OpenDraft, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  if (!isTimeZone(timeZone)) return;
  await showStep(open, { ...open.choice, timeZone }, 'summary', 0, context, parts);
  turn.replyWithKeyboard(plainText(texts('zone-set', { zone: timeZone }), texts.direction), { kind: 'none' });
}

/** Asks once more, and says why. */
async function again(
  step: 'time' | 'zone',
  note: string,
  open: OpenDraft,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const state = stateOf(open, 0, context, parts);
  const view = step === 'time' ? timeView(state) : zoneView(state);
  const text: MessageText = { ...view.text, blocks: [...paragraphs(note), ...view.text.blocks] };
  store(open, open.choice, step, { ...view, text }, context, parts);
}

function timeIn(written: string): LocalTime | null {
  const [, hour = '', minute = ''] = TIME.exec(written.trim()) ?? [];
  return parseLocalTime(`${hour.padStart(2, '0')}:${minute}`);
}

function saidAgain(written: string): string {
  return shorten(displayable(written), SAID_AGAIN_UNITS);
}
