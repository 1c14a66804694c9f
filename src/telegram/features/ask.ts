import { Composer, type Middleware } from 'grammy';
import { hasRight } from '../../domain/index.js';
import type { PassageFilter } from '../../storage/index.js';
import { isForBot, withoutAddress } from '../access/addressed.js';
import { countQuestion, minutesUntilAllowed } from '../access/limits.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { sourceButtons } from '../buttons/keyboards.js';
import type { Texts } from '../locales/index.js';
import { understandFollowUp } from '../follow-ups/understand.js';
import { answerMessage, openableCitations } from '../messages/answer-message.js';
import { keepCited } from '../messages/keep-cited.js';
import { paragraphs, plainText } from '../messages/plain-text.js';
import { answerWording } from '../messages/reader-wording.js';
import { logComposing } from '../monitoring/composing-log.js';
import { MOST_WAITING } from '../turns/entering.js';
import { withModel } from '../turns/model-work.js';

/** Longer questions are refused, in UTF-16 units: the encoder would see only their beginning. */
const LONGEST_QUESTION = 1_000;

/** `/ask …` everywhere, any text in private chats, mentions and replies in groups. Must come after every other command. */
export function askFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('ask', async (context) => {
    await askOrExplain(context.match.trim() || repliedText(context, parts), context, parts);
  });
  composer.on('message:text', async (context, next) => {
    if (!isForBot(context, parts) || context.message.text.startsWith('/')) return next();
    await askOrExplain(withoutAddress(context, parts) || repliedText(context, parts), context, parts);
  });
  return composer;
}

/** What is asked where the bot is only called: the message that is replied to, or the part of it that was marked. */
function repliedText({ message }: BotContext, { botId }: BotParts): string {
  const replied = message?.reply_to_message;
  if (replied?.from?.id === botId) return '';
  return (message?.quote?.text ?? replied?.text ?? replied?.caption ?? '').trim();
}

async function askOrExplain(question: string, context: BotContext, parts: BotParts): Promise<void> {
  await askWithin(question, null, context, parts);
}

/** Answers a question from the passages that a filter lets through, or says how to ask. */
export async function askWithin(
  question: string,
  filter: PassageFilter | null,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  if (question === '') {
    const example = texts('example-question');
    turn.reply(plainText(texts('question-missing', { question: example }), texts.direction));
  } else if (question.length > LONGEST_QUESTION) {
    const lines = [
      texts('question-too-long', { units: LONGEST_QUESTION }),
      // Who sends that much may have meant an article.
      ...(hasRight(speaker.role, 'add-articles') ? [texts('help-add')] : []),
    ];
    turn.reply({ blocks: lines.flatMap(paragraphs), direction: texts.direction });
  } else if (await mayAsk(context, parts)) {
    await ask(question, filter, context, parts);
  }
}

async function ask(
  question: string,
  filter: PassageFilter | null,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { application, botName, metrics, log } = parts;
  const { turn, speaker } = context;
  const report = logComposing(log);
  const end = metrics.answerSeconds.startTimer();
  const answer = await withModel(context, parts, async () => {
    const understood = await understandFollowUp(question, context, parts);
    const answerer = await application.answerer();
    return answerer.answer(understood, { filter, asker: speaker.id, signal: turn.signal, report });
  });
  end({ kind: answer.kind });
  keepCited(openableCitations(answer), context, parts);
  const look = { wording: answerWording(answer, speaker), botName };
  const understood = answer.question === question ? null : answer.question;
  turn.reply(answerMessage(answer, look, understood), sourceButtons(openableCitations(answer), context, parts));
}

/**
 * Whether a person may ask now; if so, the question is counted where it has to be. Who asks much faster than answers come is told
 * so once, and what comes on top of that is left out in silence.
 */
export async function mayAsk(context: BotContext, { application, clock }: BotParts): Promise<boolean> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  if (turn.before >= MOST_WAITING) {
    if (turn.before > MOST_WAITING) return false;
    turn.reply(plainText(texts('questions-waiting', { questions: turn.before }), texts.direction));
    return false;
  }
  if (speaker.role !== null) return true;
  const minutes = await minutesUntilAllowed(application.storage.telegram.usage, speaker.id, clock());
  if (minutes > 0) {
    turn.reply(plainText(limitLine(minutes, texts), texts.direction));
    return false;
  }
  turn.effect(async ({ usage }) => {
    await countQuestion(usage, speaker.id, clock());
    return [];
  });
  return true;
}

/** How long it is until more may be asked; more than one and a half hours are told in hours. */
function limitLine(minutes: number, texts: Texts): string {
  return minutes <= 90
    ? texts('limit-reached', { minutes })
    : texts('limit-reached-hours', { hours: Math.ceil(minutes / 60) });
}
