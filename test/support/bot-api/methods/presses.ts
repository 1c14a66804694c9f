import { badRequest } from '../failure.js';
import type { Methods } from './method.js';

/** In characters (https://core.telegram.org/bots/api#answercallbackquery). */
const longestAnswer = 200;

/** Answers to pressed buttons. */
export const presses: Methods = {
  answerCallbackQuery: {
    kind: 'plain',
    run({ parameters }, world) {
      const text = parameters.text('text') ?? '';
      if (text.length > longestAnswer) throw badRequest('MESSAGE_TOO_LONG');
      const id = parameters.text('callback_query_id') ?? '';
      world.queries.answer(id, { text, alert: parameters.flag('show_alert'), url: parameters.text('url') });
      world.changed();
      return true;
    },
  },
};
