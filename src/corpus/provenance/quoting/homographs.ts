import type { Span } from '../../../domain/index.js';
import { inDifferentScripts } from './name-shapes.js';
import type { LanguagePatterns } from '../patterns/index.js';

const CAPITALISED_BEFORE = /(?<=[^.!?:\s]\s(\p{Lu}\p{L}{0,30})\s)/uy;
const CAPITALISED_BEHIND = /\s(\p{Lu}\p{L}*)/uy;
const COMPANY_BEHIND = /\s(?:&|of\s\p{Lu})/uy;

/** Tells a name that is an ordinary word as well from a part of a longer name: "Howard Stern", "Time Warner". */
export class HomographCheck {
  private readonly determiners: ReadonlySet<string>;
  private readonly neverInNames: RegExp;
  /** Matches adjectives that have a capital letter: "het Duitse Kicker". Null where there are none. */
  private readonly origin: RegExp | null;

  constructor({ leadIn, neverInNames }: Pick<LanguagePatterns, 'leadIn' | 'neverInNames'>) {
    this.determiners = new Set(leadIn.determiners);
    this.origin = leadIn.origin === undefined ? null : new RegExp(`^(?:${leadIn.origin})$`, 'u');
    this.neverInNames = neverInNames;
  }

  standsAlone(text: string, name: Span): boolean {
    return !this.continues(text, name.start) && !this.isContinued(text, name.end);
  }

  private continues(text: string, start: number): boolean {
    CAPITALISED_BEFORE.lastIndex = start;
    const before = CAPITALISED_BEFORE.exec(text)?.[1];
    if (before === undefined || this.determiners.has(before.toLowerCase()) || this.origin?.test(before)) return false;
    return !inDifferentScripts(before, text.charAt(start));
  }

  private isContinued(text: string, end: number): boolean {
    COMPANY_BEHIND.lastIndex = end;
    if (COMPANY_BEHIND.test(text)) return true;
    CAPITALISED_BEHIND.lastIndex = end;
    const behind = CAPITALISED_BEHIND.exec(text)?.[1];
    if (behind === undefined || this.neverInNames.test(behind)) return false;
    return !inDifferentScripts(behind, text.charAt(end - 1));
  }
}
