import type { ComposingEvent } from '../../answering/index.js';
import type { BotLog } from './log.js';

/** Logs what happens while an answer or a story is composed: what was wrong with statements, and not what they say. */
export function logComposing(log: BotLog): (event: ComposingEvent) => void {
  return (event) => {
    switch (event.kind) {
      case 'statement-refused':
        log.info({ reasons: event.reasons }, 'a statement of the chat model is sent back');
        break;
      case 'statement-dropped':
        log.info({ reasons: event.reasons }, 'a statement of the chat model was dropped');
        break;
      case 'article-withheld':
        log.info({ passage: event.passage }, 'an article that speaks to models was not shown to the chat model');
        break;
      case 'nothing-verified':
        log.info({ written: event.written }, 'no statement of the chat model could be verified');
        break;
      case 'composing-failed':
        log.error({ error: event.error }, 'a story could not be composed');
        break;
      case 'model-failed':
        log.warn({ error: event.error }, 'the chat model could not be used');
        break;
    }
  };
}
