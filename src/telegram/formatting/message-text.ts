import { z } from 'zod';

/** A run of text with one look. Plain strings are shown as they are, never parsed. */
export type Inline =
  | string
  | { readonly kind: 'bold' | 'italic' | 'strikethrough' | 'code'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly content: readonly Inline[]; readonly url: string };

/** One block of a message; the items of a list are shown with bullets. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'quotation'; readonly content: readonly Inline[]; readonly expandable: boolean }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** What a message says, before it is known how it is sent: as a rich message or as plain ones with entities. */
export interface MessageText {
  readonly blocks: readonly Block[];
  readonly direction: 'ltr' | 'rtl';
}

const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    z.string(),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['bold', 'italic', 'strikethrough', 'code']), content: contentSchema }),
      z.strictObject({ kind: z.literal('link'), content: contentSchema, url: z.string() }),
    ]),
  ]),
);
const contentSchema = z.array(inlineSchema);

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), content: contentSchema }),
  z.strictObject({ kind: z.literal('heading'), content: contentSchema }),
  z.strictObject({ kind: z.literal('quotation'), content: contentSchema, expandable: z.boolean() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(contentSchema) }),
]);

/** A message's text as it is read back from the JSON that the database holds. */
export const messageTextSchema: z.ZodType<MessageText> = z.strictObject({
  blocks: z.array(blockSchema),
  direction: z.enum(['ltr', 'rtl']),
});
