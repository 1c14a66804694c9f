import { Api, Context } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerPress } from '../../../src/telegram/buttons/answer-press.js';
import { startBotApi } from '../../support/bot-api/index.js';
import { contextOf, keptLog, message, PATIENCE } from '../samples.js';

/** A button that somebody has pressed: what they see of it, and the bot's context of the press. */
async function pressedButton() {
  const telegram = await startBotApi({ limits: 'off' });
  onTestFinished(() => telegram.close());
  const api = new Api(telegram.token, { apiRoot: telegram.root });
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'f' }]] };
  await api.sendMessage(anna.user.id, 'press', { reply_markup });
  const press = anna.presses('Go', await anna.chat.nextMessage());
  const updates = await api.getUpdates();
  const update = updates.find((each) => each.callback_query);
  if (!update) throw new Error('Nobody has pressed a button.');
  return { telegram, api, press, context: new Context(update, api, telegram.bot) };
}

describe('answering a press', () => {
  it('ends its waiting', async () => {
    const { telegram, api, press, context } = await pressedButton();
    answerPress(context, { api, log: keptLog().log });
    expect(await telegram.answerTo(press)).toMatchObject({ alert: false });
  });

  it('shows what there is to say', async () => {
    const { telegram, api, press, context } = await pressedButton();
    answerPress(context, { api, log: keptLog().log }, 'This button is not yours.');
    expect(await telegram.answerTo(press)).toMatchObject({ text: 'This button is not yours.', alert: true });
  });

  it('that comes too late is no error', async () => {
    const { telegram, api, press, context } = await pressedButton();
    const description = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    telegram.fault({ method: 'answerCallbackQuery', fault: { kind: 'refuse', code: 400, description } });
    const { log, lines } = keptLog();

    answerPress(context, { api, log });

    await expect.poll(() => lines.join(''), PATIENCE).toContain('query is too old');
    expect(press.answers).toEqual([]);
  });

  it('does nothing where nothing was pressed', () => {
    const api = new Api('7000000001:never-called', { apiRoot: 'http://127.0.0.1:1' });
    expect(() => answerPress(contextOf(message()), { api, log: keptLog().log })).not.toThrow();
  });
});
