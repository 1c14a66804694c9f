import { createHash } from 'node:crypto';
import { foldCase } from '../../storage/index.js';

const KEY_LENGTH = 10;

/** Stands for an outlet in a button's data: 10 hexadecimal digits, the same for every way of writing its name in capitals or not. */
export function outletKey(name: string): string {
  return createHash('sha256').update(foldCase(name)).digest('hex').slice(0, KEY_LENGTH);
}
