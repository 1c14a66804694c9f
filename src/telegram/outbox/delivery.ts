import type { Api } from 'grammy';
import { attempt, type Outcome } from './attempt.js';
import { inChat, inPlainForm, readRemainder, type Remainder } from './content.js';
import type { Departures } from './departures.js';
import type { Verdict } from './pacing.js';
import type { QueuedMessage } from './queued-message.js';
import { nextRequest, type Request } from './request.js';
import { again, giveUp, type Next, reasonOfAge, settle, type SettlementParts } from './settlement.js';

export interface DeliveryParts extends SettlementParts {
  readonly api: Api;
  readonly departures: Departures;
}

/** Takes one step with a message: it calls the server once at most, and records what that comes to. */
export class Delivery {
  /** False from when on the server has said that it knows none. */
  private hasRichMessages = true;

  constructor(private readonly parts: DeliveryParts) {}

  /** @throws {RecordsClosed} where it could not be recorded what came of it */
  async step(message: QueuedMessage): Promise<Next> {
    const { parts } = this;
    const { records, clock, traffic, api, departures } = parts;
    const { chatId } = message;
    const reachability = await records.reachability(chatId);
    if (reachability !== 'reachable') {
      return giveUp(parts, message, 'blocked', `the chat cannot be reached: ${reachability}`);
    }
    const tooOld = reasonOfAge(message, clock);
    if (tooOld !== null) return giveUp(parts, message, 'failed', tooOld);
    const content = this.readContent(message);
    if (typeof content === 'string') return giveUp(parts, message, 'failed', content);

    const call = { ...message, attempts: message.attempts + 1 };
    const isBriefing = message.deliveryId !== null;
    if (isBriefing) departures.announce(call);
    if (!(await records.begin(message))) return { kind: 'finished' };
    if (isBriefing) await departures.atRest();
    // A pause, or the end, may have begun since it was taken from the queue.
    if (traffic.isHeld(chatId, clock.elapsed())) return again(parts, call, {});
    const send = async () => attempt(api, clock, message, content.request);
    const outcome = isBriefing ? await departures.leave(call, send) : await send();
    traffic.called(chatId, clock.elapsed(), verdictOf(outcome));
    if (outcome.kind === 'no-rich-messages') this.hasRichMessages = false;
    return settle(parts, call, content.remainder, outcome);
  }

  /** Gives a message up that is not to be sent any more. */
  async giveUp(message: QueuedMessage, reason: string): Promise<Next> {
    return giveUp(this.parts, message, 'failed', reason);
  }

  /** What is to be sent next, or why there is nothing. */
  private readContent({ content, chatId }: QueuedMessage): { remainder: Remainder; request: Request } | string {
    const readable = readRemainder(content);
    if (!readable) return 'its content cannot be read';
    const stored = inChat(readable, chatId);
    const remainder = this.hasRichMessages ? stored : (inPlainForm(stored) ?? stored);
    try {
      return { remainder, request: nextRequest(remainder) };
    } catch (error) {
      if (error instanceof RangeError) return error.message;
      throw error;
    }
  }
}

function verdictOf({ kind }: Outcome): Verdict {
  switch (kind) {
    case 'sent':
    case 'delivered':
      return 'accepted';
    case 'flood':
      return 'flood';
    case 'unsent':
    case 'uncertain':
      return 'lost';
    default:
      return 'answered';
  }
}
