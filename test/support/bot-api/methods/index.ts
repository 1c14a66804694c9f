import { ApiFailure } from '../failure.js';
import type { LimitedCall } from '../rate-limits.js';
import type { World } from '../world.js';
import { chatFacts } from './chat-facts.js';
import { downloads } from './downloads.js';
import { editing } from './editing.js';
import { type Call, findChat, type Method, type Methods } from './method.js';
import { ownProfile } from './own-profile.js';
import { presses } from './presses.js';
import { sending } from './sending.js';
import { updates } from './updates.js';

export type { Call } from './method.js';

const all: Methods = { ...updates, ...sending, ...editing, ...presses, ...chatFacts, ...ownProfile, ...downloads };
const byLowerCase = new Map(Object.entries(all).map(([name, method]) => [name.toLowerCase(), { name, method }]));

/** What a call gave; `messageId` where it made or changed a message. */
export interface Result {
  readonly result: unknown;
  readonly messageId?: number;
}

/** The spelling of a method in the reference, whatever case it was called in; as called when the stand-in has it not. */
export function nameOf(called: string): string {
  return byLowerCase.get(called.toLowerCase())?.name ?? called;
}

/** The call as the limits see it; undefined for what they do not count. */
export function limitedCall(name: string, call: Call, world: World): LimitedCall | undefined {
  if (all[name]?.kind !== 'limited') return undefined;
  const id = call.parameters.text('chat_id');
  const chat = id === undefined ? undefined : findChat(id, world);
  return { method: name, chat: chat?.id ?? 0, isGroup: chat?.isGroup ?? false };
}

/** Carries a call out. @throws ApiFailure with the server's own words. */
export async function perform(name: string, call: Call, world: World): Promise<Result> {
  const method: Method | undefined = Object.hasOwn(all, name) ? all[name] : undefined;
  if (method === undefined) throw new ApiFailure(404, 'Not Found');
  if (method.kind === 'plain') return { result: await method.run(call, world) };
  const limited = limitedCall(name, call, world);
  if (limited !== undefined) world.limits.refuseBeforeDeadline(limited);
  const { chat, effect } = method.prepare(call, world);
  world.limits.take({ method: name, chat: chat.id, isGroup: chat.isGroup });
  const message = effect();
  return { result: message.toJson(), messageId: message.id };
}
