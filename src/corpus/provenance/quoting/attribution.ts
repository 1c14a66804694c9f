import type { Span } from '../../../domain/index.js';
import type { CompiledAttribution } from './compiled-patterns.js';
import type { Mention } from './mention.js';
import type { OutletKind } from '../outlets/outlet.js';

/** The words that attribute to one mention, and what they cover. */
export interface Attribution {
  readonly evidence: Span;
  readonly coversPrevious: boolean;
}

/** A mention and all that patterns ask about it. */
export interface MentionContext {
  readonly text: string;
  readonly mention: Mention;
  /** The kind of the outlet mentioned, where it is known. */
  readonly kind: OutletKind | null;
  /** Where its lead-in can start, in the order in which to try. */
  readonly starts: readonly number[];
  /** What must hold of the evidence besides: that it stands within one sentence. */
  readonly fits: (evidence: Span) => boolean;
}

/** The attribution by the first of the patterns that fits, or null. */
export function attributionOf(context: MentionContext, patterns: readonly CompiledAttribution[]): Attribution | null {
  for (const pattern of patterns) {
    if (!applies(pattern, context)) continue;
    const evidence = evidenceOf(pattern, context);
    if (evidence) return { evidence, coversPrevious: pattern.coversPrevious };
  }
  return null;
}

function applies(pattern: CompiledAttribution, { mention, kind }: MentionContext): boolean {
  if (pattern.compound !== mention.compound) return false;
  if (pattern.refusesHomographs && mention.by === 'name' && mention.homograph) return false;
  return pattern.kinds === null || (kind !== null && pattern.kinds.includes(kind));
}

function evidenceOf(pattern: CompiledAttribution, { text, mention, starts, fits }: MentionContext): Span | null {
  if (pattern.after && !matchAt(pattern.after, text, mention.end)) return null;
  const end = pattern.after ? pattern.after.lastIndex : mention.end;
  if (matchAt(pattern.notBefore, text, end)) return null;
  for (const leadIn of starts) {
    const words = matchAt(pattern.before, text, leadIn)?.[1];
    if (words === undefined) continue;
    const evidence = { start: leadIn - words.length, end };
    if (matchAt(pattern.notBehind, text, evidence.start)) return null;
    if (starts.some((start) => matchAt(pattern.nameNotBehind, text, start))) return null;
    if (fits(evidence)) return evidence;
  }
  return null;
}

function matchAt(pattern: RegExp | null, text: string, at: number): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}
