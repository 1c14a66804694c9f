import type { Span } from '../../../domain/index.js';

const QUOTED = /\s{1,3}[„“"»«‚‘›‹]([^„“”"»«\n]{1,60})[“”"«»‘’‹›]/uy;

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}]{0,40}(?:[.&'’‘-][\p{L}\p{N}]{1,40}){0,4}`;
const PARTICLE = String.raw`(?:(?:de|da|del|della|di|la|le|al|el|of|the|and|für|du)\s|(?:al|el|ar|as|at)-)`;
const CAPITALISED = new RegExp(
  String.raw`\s{1,3}(${NAME_WORD}(?:\s(?:(?:${PARTICLE})?${NAME_WORD}|\p{N}{1,4}\b)){0,4})`,
  'uy',
);

export interface IntroducedName extends Span {
  readonly name: string;
  readonly quoted: boolean;
}

/**
 * The name that an outlet noun introduces, in quotation marks or as a run of capitalised words:
 * "die Zeitung »Kleiner Bote«", "the newspaper Kleiner Bote".
 *
 * @param nounEnd where the noun ends
 * @param neverInNames matches words with which no name goes on
 */
export function introducedName(text: string, nounEnd: number, neverInNames: RegExp): IntroducedName | null {
  QUOTED.lastIndex = nounEnd;
  const quoted = QUOTED.exec(text)?.[1];
  const start = nounEnd + spaces(text, nounEnd);
  if (quoted) return { name: quoted.trim(), quoted: true, start, end: QUOTED.lastIndex };

  CAPITALISED.lastIndex = nounEnd;
  const run = CAPITALISED.exec(text)?.[1];
  const name = run && upTo(run, neverInNames);
  return name ? { name, quoted: false, start, end: start + name.length } : null;
}

function upTo(run: string, neverInNames: RegExp): string {
  const words = run.split(' ');
  const end = words.findIndex((word) => neverInNames.test(word));
  return end < 0 ? run : words.slice(0, end).join(' ');
}

function spaces(text: string, from: number): number {
  return text.slice(from, from + 3).search(/\S|$/u);
}
