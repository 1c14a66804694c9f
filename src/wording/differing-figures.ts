import type { FigureDifference } from '../domain/index.js';
import type { Wording } from './wording.js';

/**
 * Words a figure on which outlets differ: "Figures differ: 150 (Sputniknews) [1], 120 (Reuters) [2]".
 *
 * @param showable makes what came from outside, a name or a figure, fit for where it is shown
 * @param markOf the mark of a citation by its number, such as `[3]`
 */
export function differingFiguresLine(
  { figures }: FigureDifference,
  wording: Wording,
  showable: (text: string) => string,
  markOf: (citation: number) => string,
): string {
  const name = (foreign: string): string => wording.foreignName(showable(foreign));
  const told = figures.map(({ figure, outlet, citation }) => {
    const source = outlet === '' ? '' : ` (${name(outlet)})`;
    return `${name(figure)}${source} ${markOf(citation)}`;
  });
  return wording.differing(told.join(wording.separator));
}
