import { changeSubscription, firstRun, isTimeZone, subscribe } from '../../briefing/index.js';
import type { SubscriptionChoice, SubscriptionId } from '../../domain/index.js';
import type { AwaitedPurpose, SubscriptionDraft, TelegramRecords } from '../../storage/index.js';
import { SPOKEN_LANGUAGES } from '../../wording/index.js';
import { decidesForChat } from '../access/group-admins.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { asSubscription, sendNow } from '../briefings/briefing-now.js';
import { pressButton } from '../buttons/keyboards.js';
import type { MessageText } from '../formatting/index.js';
import { paragraphs, plainText } from '../messages/plain-text.js';
import { changedBy } from './change-choice.js';
import { choiceLines, momentWords } from './choice-words.js';
import { type DraftChoice, readChoice, writeChoice } from './draft-choice.js';
import type { DraftMove, Step } from './draft-move.js';
import { outletKey } from './outlet-keys.js';
import { type DialogState, type DialogView, type Offers, regionView, stepView } from './views/index.js';

/** Subscriptions of one chat, all its topics together. */
export const MOST_SUBSCRIPTIONS = 20;
/** Pairs of outlets that quote each other which the quoted ones are taken from. */
const QUOTATIONS = 300;

/** A draft as the dialog works on it, and the message that shows it. */
export interface OpenDraft {
  readonly id: number;
  readonly draft: SubscriptionDraft;
  readonly choice: DraftChoice;
  readonly messageId: number;
}

/** The texts that steps wait for. */
const AWAITED: Readonly<Partial<Record<Step, AwaitedPurpose>>> = {
  topic: 'topic',
  outlets: 'outlets',
  quoted: 'quoted',
  time: 'time',
  zone: 'zone',
};

/** Begins a dialog with a choice, in a new message or in the one whose button was pressed. */
export function beginDialog(
  choice: DraftChoice,
  subscriptionId: SubscriptionId | null,
  context: BotContext,
  parts: BotParts,
): void {
  const { turn, speaker, callbackQuery } = context;
  const { chatId, threadId } = turn.place;
  const messageId = callbackQuery?.message?.message_id;
  turn.effect(async (records) => {
    const draft = { chatId, threadId, personId: speaker.id, subscriptionId, choice: writeChoice(choice) };
    const id = await records.drafts.begin(draft, parts.clock());
    await records.awaited.end(chatId, speaker.id);
    const state = stateOf({ id, draft, choice }, 0, context, parts);
    const { text, keyboard } = stepView('summary', NO_OFFERS, state);
    return [messageId === undefined ? turn.message(text, keyboard) : turn.change(messageId, text, keyboard)];
  });
}

/** Does what a button of the dialog says. */
export async function moveDraft(draftId: number, move: DraftMove, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker, callbackQuery } = context;
  const messageId = callbackQuery?.message?.message_id;
  if (messageId === undefined) return;
  const open = await openDraft(draftId, messageId, context, parts);
  if (!open || !(await decidesForChat(context, parts))) {
    turn.edit(messageId, plainText(speaker.texts(open ? 'group-admins-only' : 'draft-gone'), speaker.texts.direction));
    return;
  }
  await perform(move, open, context, parts);
}

/** A draft of this person in this chat; null where it has ended. */
export async function openDraft(
  id: number,
  messageId: number,
  { turn, speaker }: BotContext,
  { application }: BotParts,
): Promise<OpenDraft | null> {
  const draft = await application.storage.telegram.drafts.find(id);
  if (!draft || draft.personId !== speaker.id || draft.chatId !== turn.place.chatId) return null;
  return { id, draft, choice: readChoice(draft.choice), messageId };
}

async function perform(move: DraftMove, open: OpenDraft, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  switch (move.kind) {
    case 'drop':
      return drop(open, context);
    case 'save':
      return save(open, context, parts);
    case 'preview':
      turn.reply(plainText(texts('preview-heading'), texts.direction));
      return sendNow(asSubscription(open.choice, context), context, parts);
    case 'location':
      return turn.replyWithKeyboard(plainText(texts('ask-location'), texts.direction), {
        kind: 'location',
        text: texts('button-location'),
      });
    case 'region': {
      const state = stateOf(open, move.page, context, parts);
      return store(open, open.choice, 'zone', regionView(move.region, state), context, parts);
    }
    default: {
      if (move.kind === 'zone' && !isTimeZone(move.timeZone)) return undefined;
      const offers = await offersOf(parts);
      const names = [...offers.outlets, ...offers.quoted, ...open.choice.outlets, ...open.choice.quotedOutlets];
      const nameOf = (key: string): string | null => names.find((name) => outletKey(name) === key) ?? null;
      const { choice, step, page } = changedBy(open.choice, move, nameOf);
      return showStep(open, choice, step, page, context, parts);
    }
  }
}

/** Stores a choice, and shows a step of it. */
export async function showStep(
  open: OpenDraft,
  choice: DraftChoice,
  step: Step,
  page: number,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const view = stepView(step, await offersOf(parts), stateOf({ ...open, choice }, page, context, parts));
  store(open, choice, step, view, context, parts);
}

/** Stores a choice with what the step waits for, and puts the view into the dialog's message. */
export function store(
  { id, messageId }: OpenDraft,
  choice: DraftChoice,
  step: Step,
  { text, keyboard }: DialogView,
  { turn, speaker }: BotContext,
  { clock }: BotParts,
): void {
  const { chatId } = turn.place;
  turn.effect(async ({ drafts, awaited }) => {
    await drafts.change(id, writeChoice(choice));
    const purpose = AWAITED[step];
    if (purpose) await awaited.expect(chatId, speaker.id, { purpose, target: id, messageId }, clock());
    else await awaited.end(chatId, speaker.id);
    return [turn.change(messageId, text, keyboard)];
  });
}

/** What views are made from. */
export function stateOf(
  { id, draft, choice }: Pick<OpenDraft, 'id' | 'draft' | 'choice'>,
  page: number,
  context: BotContext,
  parts: BotParts,
): DialogState {
  return {
    choice,
    isChange: draft.subscriptionId !== null,
    isGroup: context.turn.place.isGroup,
    page,
    texts: context.speaker.texts,
    button: (label, move) => pressButton(label, { kind: 'draft', draftId: id, move }, context, parts),
  };
}

const NO_OFFERS: Offers = { outlets: [], quoted: [], languages: [], spoken: [] };

async function offersOf({ application, locales }: BotParts): Promise<Offers> {
  const { corpus } = application.storage;
  const { outlets, languages } = await corpus.statistics();
  const quotations = await corpus.quotations(QUOTATIONS);
  return {
    outlets: outlets.map(({ value }) => value),
    quoted: [...new Set(quotations.map(({ quoted }) => quoted))],
    languages: languages.map(({ value }) => value).filter((language) => language !== 'und'),
    spoken: SPOKEN_LANGUAGES.filter((language) => locales.languages.includes(language)),
  };
}

function drop({ id, messageId }: OpenDraft, { turn, speaker }: BotContext): void {
  const { texts } = speaker;
  turn.effect(async ({ drafts, awaited }) => {
    await drafts.remove(id);
    await awaited.end(turn.place.chatId, speaker.id);
    return [turn.change(messageId, plainText(texts('cancelled'), texts.direction))];
  });
}

/** Makes or changes the subscription. Without a zone nobody knows when it is due, so that is asked for first. */
async function save(open: OpenDraft, context: BotContext, parts: BotParts): Promise<void> {
  const { turn, speaker } = context;
  const { timeZone } = open.choice;
  if (timeZone === null) return showStep(open, open.choice, 'zone', 0, context, parts);
  const choice: SubscriptionChoice = { ...open.choice, timeZone };
  turn.effect(async (records) => {
    const line = await saved(open, choice, records, context, parts.clock());
    await records.awaited.end(turn.place.chatId, speaker.id);
    return [turn.change(open.messageId, savedText(choice, line, context))];
  });
  return undefined;
}

/** Stores the choice, and gives the line that says what came of it. */
async function saved(
  { id, draft }: OpenDraft,
  choice: SubscriptionChoice,
  { briefings, drafts }: TelegramRecords,
  { speaker: { texts } }: BotContext,
  now: Date,
): Promise<string> {
  const { subscriptions } = briefings;
  const { chatId, threadId, personId, subscriptionId } = draft;
  // A second press of the same button finds the draft gone.
  if (!(await drafts.find(id))) return texts('draft-gone');
  if (subscriptionId === null && (await subscriptions.ofChat(chatId)).length >= MOST_SUBSCRIPTIONS)
    return texts('subscriptions-full', { count: MOST_SUBSCRIPTIONS });
  await drafts.remove(id);
  const made =
    subscriptionId ??
    (await subscribe(briefings, { ...choice, chat: chatId, thread: threadId, person: personId }, now));
  if (subscriptionId !== null && !(await changeSubscription(briefings, subscriptionId, choice, now)))
    return texts('subscription-gone');
  const { state } = (await subscriptions.find(made)) ?? { state: 'paused' };
  const run = firstRun(choice, now, await subscriptions.lastDay(made));
  if (state === 'paused' || !run) return texts('subscription-saved-paused');
  const when = momentWords(run.at, choice.timeZone, texts);
  return texts(subscriptionId === null ? 'subscribed' : 'subscription-saved', { when });
}

function savedText(choice: SubscriptionChoice, line: string, { speaker: { texts } }: BotContext): MessageText {
  const items = choiceLines(choice, texts).map((item) => [item]);
  return { blocks: [...paragraphs(line), { kind: 'list', items }], direction: texts.direction };
}
