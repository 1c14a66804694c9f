import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ChatId, PersonId } from '../../domain/index.js';

/** Parts a button's data and its signature; does not occur in either. */
const SEPARATOR = '~';
/** 66 bits: enough against guessing by presses, which Telegram limits, and short enough for data of 64 bytes. */
const SIGNATURE_LENGTH = 11;

/** The person and the chat that a button was made for; without a person, for everyone in the chat. */
export interface ButtonOwner {
  readonly chatId: ChatId;
  readonly personId: PersonId | null;
}

/** Signs the data of buttons, so that they work only for the person and in the chat that they were made for. */
export class ButtonSigner {
  /** @param key a secret that outlives the process, or old buttons would no longer work */
  constructor(private readonly key: string) {}

  sign(payload: string, owner: ButtonOwner): string {
    return `${payload}${SEPARATOR}${this.signature(payload, owner)}`;
  }

  /** The payload of data that was signed for this owner; null for any other data. */
  verify(data: string, owner: ButtonOwner): string | null {
    const place = data.lastIndexOf(SEPARATOR);
    if (place < 0) return null;
    const payload = data.slice(0, place);
    const given = Buffer.from(data.slice(place + 1));
    const expected = Buffer.from(this.signature(payload, owner));
    return given.length === expected.length && timingSafeEqual(given, expected) ? payload : null;
  }

  private signature(payload: string, { chatId, personId }: ButtonOwner): string {
    const mac = createHmac('sha256', this.key)
      .update(`${chatId}:${personId ?? 'everyone'}:${payload}`)
      .digest('base64url');
    return mac.slice(0, SIGNATURE_LENGTH);
  }
}
