import type { Button, Keyboard } from '../formatting/index.js';

/** Buttons in rows of at most so many. */
export function rowsOf(buttons: readonly Button[], width: number): Keyboard {
  const rows: Button[][] = [];
  for (let first = 0; first < buttons.length; first += width) rows.push(buttons.slice(first, first + width));
  return rows;
}
