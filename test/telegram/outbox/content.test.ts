import { describe, expect, it } from 'vitest';
import type { OutgoingContent } from '../../../src/telegram/outbox/index.js';
import { storedMessage } from '../../../src/telegram/outbox/index.js';
import { afterNext, inChat, readRemainder, writeRemainder } from '../../../src/telegram/outbox/content.js';
import { nextRequest } from '../../../src/telegram/outbox/request.js';
import { id, paragraph } from './bot-process.js';

function remainderOf(content: OutgoingContent) {
  const remainder = readRemainder(storedMessage({ chatId: id(5), threadId: null, content }).content);
  if (!remainder) throw new Error('What is stored can be read.');
  return remainder;
}

describe('a file', () => {
  const FILE = {
    kind: 'document',
    fileName: 'a.md',
    contents: '# Größe',
    text: paragraph('a.md'),
    replyTo: 7,
  } as const;

  it('is one call, with its caption', () => {
    const remainder = remainderOf(FILE);
    expect(nextRequest(remainder)).toMatchObject({
      purpose: { kind: 'document', fileName: 'a.md', contents: '# Größe', replyTo: 7 },
      body: { form: 'plain', message: { text: 'a.md' } },
      keyboard: null,
    });
    expect(afterNext(remainder)).toBeNull();
  });

  it('may be bytes that are no text', () => {
    const remainder = remainderOf({ ...FILE, contents: Uint8Array.of(0x25, 0xff, 0) });
    expect(nextRequest(remainder).purpose).toMatchObject({ contents: 'Jf8A', encoding: 'base64' });
  });

  it('is text where it was stored before there were others', () => {
    const stored: unknown = JSON.parse(writeRemainder(remainderOf(FILE)));
    const older = JSON.stringify(stored, (key, value: unknown) => (key === 'encoding' ? undefined : value));
    expect(older).not.toContain('utf8');
    expect(readRemainder(older)).toEqual(remainderOf(FILE));
  });

  it('stays a file in the supergroup that a group has become, and replies to nothing there', () => {
    expect(inChat(remainderOf(FILE), id(-6)).purpose).toMatchObject({ kind: 'document', replyTo: null });
  });
});

describe('what stands in place of a person’s keyboard', () => {
  const ask = { kind: 'message', text: paragraph('Where?'), keyboard: [], replyTo: null } as const;

  it('is a button that shares a location, once', () => {
    const { replyKeyboard } = nextRequest(
      remainderOf({ ...ask, replyKeyboard: { kind: 'location', text: 'Share my location' } }),
    );
    expect(replyKeyboard).toEqual({
      keyboard: [[{ text: 'Share my location', request_location: true }]],
      resize_keyboard: true,
      one_time_keyboard: true,
    });
  });

  it('is their own again', () => {
    const { replyKeyboard } = nextRequest(remainderOf({ ...ask, replyKeyboard: { kind: 'none' } }));
    expect(replyKeyboard).toEqual({ remove_keyboard: true });
    expect(nextRequest(remainderOf(ask)).replyKeyboard).toBeNull();
  });
});
