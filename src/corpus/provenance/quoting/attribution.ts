import type { Span } from '../../../domain/index.js';
import type { CompiledAttribution } from './compiled-patterns.js';
import type { Mention, NameMention } from './mention.js';
import { NOWHERE } from './syntax/matching.js';
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

/** Marks with which a pattern starts belong to what stands before: "», he told {outlet}". */
const LEADING_MARKS = /^[»”"’“,;\s–—-]+/u;

/** The attribution by the first of the patterns that fits, or null. */
export function attributionOf(context: MentionContext, patterns: readonly CompiledAttribution[]): Attribution | null {
  for (const pattern of patterns) {
    if (!applies(pattern, context)) continue;
    const evidence = evidenceOf(pattern, context);
    if (evidence) return { evidence, coversPrevious: pattern.pattern.coversPrevious ?? false };
  }
  return null;
}

function applies(compiled: CompiledAttribution, { mention, kind }: MentionContext): boolean {
  const { refusesHomographs, form, pronoun = false } = compiled.pattern;
  if (compiled.compound !== mention.compound || pronoun !== (mention.by === 'pronoun')) return false;
  if (mention.by === 'name') {
    if (refusesHomographs && mention.homograph) return false;
    if (form !== undefined && !standsIn(form, mention)) return false;
  }
  return compiled.holdsFor(kind);
}

function standsIn(form: 'listed' | 'inflected' | 'dative', { inflected, dative }: NameMention): boolean {
  return form === 'dative' ? dative : (form === 'inflected') === inflected;
}

function evidenceOf(pattern: CompiledAttribution, context: MentionContext): Span | null {
  if (pattern.beforeFirst) return evidenceFrom(pattern, context, () => endOf(pattern, context));
  const end = endOf(pattern, context);
  return end === NOWHERE ? null : evidenceFrom(pattern, context, () => end);
}

/** Where the words behind the mention end, or NOWHERE where they do not stand there. */
function endOf(pattern: CompiledAttribution, { text, mention }: MentionContext): number {
  const end = pattern.endBehind(text, mention.end);
  return end === NOWHERE || pattern.isRefusedBefore(text, end) ? NOWHERE : end;
}

function evidenceFrom(
  pattern: CompiledAttribution,
  { text, mention, starts, fits }: MentionContext,
  endNow: () => number,
): Span | null {
  for (const leadIn of starts) {
    const start = pattern.startBefore(text, leadIn);
    if (start === NOWHERE) continue;
    const end = endNow();
    if (end === NOWHERE) return null;
    const marks = LEADING_MARKS.exec(text.slice(start, leadIn))?.[0] ?? '';
    const evidence = { start: start + marks.length, end: text.charAt(end - 1) === ':' ? end - 1 : end };
    if (pattern.isRefusedBehind(text, evidence.start)) return null;
    if (starts.some((each) => pattern.isNameRefusedBehind(text, each))) return null;
    const besides = [text.slice(evidence.start, mention.start), text.slice(mention.end, evidence.end)];
    if (besides.some((words) => pattern.isRefusedWith(words))) return null;
    if (fits(evidence)) return evidence;
  }
  return null;
}
