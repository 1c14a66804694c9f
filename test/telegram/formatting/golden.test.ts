import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messageTextSchema, plainMessages, richMessage } from '../../../src/telegram/formatting/index.js';
import { faultsOf } from './faults.js';

const FOLDER = new URL('golden/', import.meta.url);

/** Each file holds a message's text as the database holds it, and what is sent for it. */
describe.each(readdirSync(FOLDER))('%s', (file) => {
  const expected = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  const text = messageTextSchema.parse(expected.text);

  it('is rendered as a rich message', () => {
    expect(richMessage(text)).toEqual(expected.rich);
  });

  it('is rendered as plain messages with entities', () => {
    const messages = plainMessages(text);
    expect(messages).toEqual(expected.plain);
    expect(messages.flatMap(faultsOf)).toEqual([]);
  });
});
