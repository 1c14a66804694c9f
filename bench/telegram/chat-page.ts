import type { RichBlock, RichText } from 'grammy/types';
import type { StoredMessage } from '../../test/support/bot-api/index.js';

const STYLE = `
  body { margin: 0; padding: 16px; width: 448px; background: #b7cbae; font: 15px/1.35 "Noto Sans", "DejaVu Sans", sans-serif; color: #111; }
  .message { margin: 0 0 4px; padding: 8px 12px; border-radius: 14px; background: #fff; max-width: 392px; box-shadow: 0 1px 1px #0002; overflow-wrap: anywhere; white-space: pre-line; }
  .mine { margin-left: auto; width: fit-content; background: #e3fdd0; margin-bottom: 10px; }
  p, blockquote, h4 { margin: 0 0 7px; }
  p:last-child, blockquote:last-child { margin-bottom: 0; }
  h4 { font-size: 16px; }
  blockquote { padding: 4px 10px; border-left: 3px solid #4a95d6; border-radius: 4px; background: #4a95d618; }
  a { color: #2a7cc7; text-decoration: none; }
  .keyboard { display: flex; flex-wrap: wrap; gap: 4px; max-width: 416px; margin-bottom: 12px; }
  .keyboard div { flex: 1 1 40%; padding: 7px; border-radius: 8px; background: #0003; color: #fff; text-align: center; font-size: 14px; }
`;

/** A page that shows messages as a chat does: those of the person at the right, those of the bot at the left with their buttons. */
export function chatPage(messages: readonly StoredMessage[]): string {
  return `<!doctype html><meta charset="utf-8"><title>Depesche</title><style>${STYLE}</style>${messages.map(bubble).join('\n')}\n`;
}

function bubble(message: StoredMessage): string {
  const { rich } = message;
  if (!rich) return `<div class="message mine">${escaped(message.text)}</div>`;
  const rows = message.buttons.map(({ text }) => `<div>${escaped(text)}</div>`);
  const keyboard = rows.length === 0 ? '' : `<div class="keyboard">${rows.join('')}</div>`;
  return `<div class="message" dir="${rich.is_rtl ? 'rtl' : 'ltr'}">${rich.blocks.map(block).join('')}</div>${keyboard}`;
}

function block(content: RichBlock): string {
  switch (content.type) {
    case 'paragraph':
      return `<p>${inline(content.text)}</p>`;
    case 'heading':
      return `<h4>${inline(content.text)}</h4>`;
    case 'expandable_blockquote':
      return `<blockquote>${inline(content.text)}</blockquote>`;
    case 'blockquote':
      return `<blockquote>${content.blocks.map(block).join('')}</blockquote>`;
    case 'list':
      return `<ul>${content.items.map(({ blocks }) => `<li>${blocks.map(block).join('')}</li>`).join('')}</ul>`;
    default:
      throw new Error(`the picture has no ${content.type}`);
  }
}

function inline(text: RichText): string {
  if (typeof text === 'string') return escaped(text);
  if (Array.isArray(text)) return text.map(inline).join('');
  switch (text.type) {
    case 'bold':
      return `<b>${inline(text.text)}</b>`;
    case 'url':
      return `<a href="#">${inline(text.text)}</a>`;
    default:
      throw new Error(`the picture has no ${text.type}`);
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
