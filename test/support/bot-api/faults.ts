import type { Scope } from './rate-limits.js';

/**
 * What can go wrong with a call. `committed` lets the call have its effect first.
 * - `hang`: no answer ever comes.
 * - `server-error`: 500 as JSON, or 502 with the HTML of a proxy.
 * - `cut-before`, `cut-after`: the connection ends, before or after the effect.
 * - `slow`: the effect at once, the answer after `ms` real milliseconds.
 * - `malformed`: the effect, and an answer that is no JSON.
 * - `too-many-requests`: 429 with `retryAfter` seconds, and the deadline that goes with it. It is no violation by itself.
 * - `refuse`: the error given, without any effect.
 */
export type Fault =
  | { readonly kind: 'hang'; readonly committed?: boolean }
  | { readonly kind: 'server-error'; readonly status: 500 | 502; readonly committed?: boolean }
  | { readonly kind: 'cut-before' }
  | { readonly kind: 'cut-after' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-many-requests'; readonly scope: Scope; readonly retryAfter: number }
  | { readonly kind: 'refuse'; readonly code: number; readonly description: string };

/** The call that a rule may pick. */
export interface FaultyCall {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Which calls a fault befalls. All that is given must hold. */
export interface FaultRule {
  /** The methods, spelt as in the reference; all of them when absent. */
  readonly method?: string | readonly string[];
  readonly when?: (call: FaultyCall) => boolean;
  /** `random` gives numbers in [0, 1), so that a seed makes the run repeatable. */
  readonly chance?: { readonly probability: number; readonly random: () => number };
  /** How often the rule strikes before it is used up; 1 when absent. */
  readonly times?: number;
  readonly fault: Fault;
}

/** A rule at work. */
export interface ActiveFault {
  /** How often it has struck. */
  readonly strikes: number;
  /** Takes the rule back. */
  remove(): void;
}

interface Held {
  readonly rule: FaultRule;
  strikes: number;
}

/** The faults that were ordered; the first rule that matches a call strikes. */
export class Faults {
  readonly #rules = new Set<Held>();

  /** Orders a fault for the next calls that match. @throws Error for a wrong use. */
  add(rule: FaultRule): ActiveFault {
    const times = rule.times ?? 1;
    if (!(times > 0)) throw new Error(`A fault that strikes ${times} times never strikes.`);
    const held: Held = { rule, strikes: 0 };
    this.#rules.add(held);
    return {
      get strikes() {
        return held.strikes;
      },
      remove: () => this.#rules.delete(held),
    };
  }

  /** Takes back every rule. */
  clear(): void {
    this.#rules.clear();
  }

  /** The fault of this call, which is counted as a strike. */
  pick(call: FaultyCall): Fault | undefined {
    for (const held of this.#rules) {
      if (!matches(held.rule, call)) continue;
      held.strikes += 1;
      if (held.strikes >= (held.rule.times ?? 1)) this.#rules.delete(held);
      return held.rule.fault;
    }
    return undefined;
  }
}

function matches({ method, when, chance }: FaultRule, call: FaultyCall): boolean {
  const methods = typeof method === 'string' ? [method] : method;
  if (methods !== undefined && !methods.includes(call.method)) return false;
  if (when !== undefined && !when(call)) return false;
  return chance === undefined || chance.random() < chance.probability;
}
