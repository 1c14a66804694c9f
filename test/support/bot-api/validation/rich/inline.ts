import { z } from 'zod';

/** Formatted text within a block (https://core.telegram.org/bots/api#richtext). */
export type RichInline = string | readonly RichInline[] | RichInlineObject;

/** A formatted text that is neither plain nor a list. */
export interface RichInlineObject {
  readonly type: string;
  readonly text?: RichInline | undefined;
  readonly button?: RichButton | undefined;
  readonly [field: string]: unknown;
}

/** A button of a rich message; its action is checked as that of a keyboard's button. */
export interface RichButton {
  readonly text: RichInline;
  readonly style?: 'danger' | 'success' | 'primary' | 'link' | undefined;
  readonly [action: string]: unknown;
}

/** Formatted text: plain, a list, or one of the known types with its required fields and no others. */
export const richInline: z.ZodType<RichInline> = z.lazy(() =>
  z.union([z.string(), z.array(richInline), richInlineObject]),
);

const user = z.looseObject({ id: z.int(), is_bot: z.boolean(), first_name: z.string() });

/** A button; what its action must hold is not checked here. */
export const richButton: z.ZodType<RichButton> = z.lazy(() =>
  z.looseObject({ text: richInline, style: z.enum(['danger', 'success', 'primary', 'link']).optional() }),
);

/** The format of a time (https://core.telegram.org/bots/api#date-time-entity-formatting). */
const dateTimeFormat = z.string().regex(/^(?:r|w?[dD]?[tT]?)$/);

const styles = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'subscript',
  'superscript',
  'marked',
  'code',
] as const;

const richInlineObject: z.ZodType<RichInlineObject> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(styles), text: richInline }),
    z.strictObject({
      type: z.literal('date_time'),
      text: richInline,
      unix_time: z.int(),
      date_time_format: dateTimeFormat,
    }),
    z.strictObject({ type: z.literal('text_mention'), text: richInline, user }),
    z.strictObject({
      type: z.literal('custom_emoji'),
      custom_emoji_id: z.string().regex(/^\d+$/),
      alternative_text: z.string().min(1),
    }),
    z.strictObject({ type: z.literal('mathematical_expression'), expression: z.string().min(1) }),
    z.strictObject({ type: z.literal('url'), text: richInline, url: z.string() }),
    z.strictObject({ type: z.literal('email_address'), text: richInline, email_address: z.string() }),
    z.strictObject({ type: z.literal('phone_number'), text: richInline, phone_number: z.string() }),
    z.strictObject({ type: z.literal('bank_card_number'), text: richInline, bank_card_number: z.string() }),
    z.strictObject({ type: z.literal('mention'), text: richInline, username: z.string() }),
    z.strictObject({ type: z.literal('hashtag'), text: richInline, hashtag: z.string() }),
    z.strictObject({ type: z.literal('cashtag'), text: richInline, cashtag: z.string() }),
    z.strictObject({ type: z.literal('bot_command'), text: richInline, bot_command: z.string() }),
    z.strictObject({ type: z.literal('button'), button: richButton }),
    z.strictObject({ type: z.literal('anchor'), name: z.string().min(1) }),
    z.strictObject({ type: z.literal('anchor_link'), text: richInline, anchor_name: z.string() }),
    z.strictObject({ type: z.literal('reference'), text: richInline, name: z.string().min(1) }),
    z.strictObject({ type: z.literal('reference_link'), text: richInline, reference_name: z.string().min(1) }),
  ]),
);
