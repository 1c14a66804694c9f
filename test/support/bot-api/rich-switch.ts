/** Whether the server knows rich messages, and where it refuses them. */
export class RichSwitch {
  /** False: sendRichMessage is an unknown method, as on a server before Bot API 10.1. */
  supported = true;
  #everywhere: string | undefined;
  readonly #chats = new Map<number, string>();

  /** Has rich messages refused, in one chat or in all. */
  refuse(reason: string, chat?: { readonly id: number }): void {
    if (chat === undefined) this.#everywhere = reason;
    else this.#chats.set(chat.id, reason);
  }

  /** Takes back all refusals. */
  accept(): void {
    this.#everywhere = undefined;
    this.#chats.clear();
  }

  /** Why a rich message is refused in the chat, if so. */
  reason(chat: number): string | undefined {
    return this.#everywhere ?? this.#chats.get(chat);
  }
}
