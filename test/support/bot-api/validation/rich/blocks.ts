import { z } from 'zod';
import { type RichButton, type RichInline, richButton, richInline } from './inline.js';

/** A block of a rich message to be sent (https://core.telegram.org/bots/api#inputrichblock). */
export interface RichInputBlock {
  readonly type: string;
  readonly text?: RichInline | undefined;
  readonly summary?: RichInline | undefined;
  readonly credit?: RichInline | undefined;
  readonly caption?: RichInline | { readonly text: RichInline; readonly credit?: RichInline | undefined } | undefined;
  readonly blocks?: readonly RichInputBlock[] | undefined;
  readonly items?: readonly RichInputItem[] | undefined;
  readonly cells?: readonly (readonly RichInputCell[])[] | undefined;
  readonly buttons?: readonly RichButton[] | undefined;
  readonly [field: string]: unknown;
}

/** An item of a list. */
export interface RichInputItem {
  readonly blocks: readonly RichInputBlock[];
  readonly [field: string]: unknown;
}

/** A cell of a table. */
export interface RichInputCell {
  readonly text?: RichInline | undefined;
  readonly colspan?: number | undefined;
  readonly [field: string]: unknown;
}

const yes = z.literal(true).optional();
const caption = z.strictObject({ text: richInline, credit: richInline.optional() }).optional();
const media = z.looseObject({ type: z.string(), media: z.string().min(1) });

/** A block: one of the known types with its required fields and no others. */
export const richBlock: z.ZodType<RichInputBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['paragraph', 'footer', 'thinking']), text: richInline }),
    z.strictObject({ type: z.literal('heading'), text: richInline, size: z.int().min(1).max(6) }),
    z.strictObject({ type: z.literal('pre'), text: richInline, language: z.string().optional() }),
    z.strictObject({ type: z.literal('divider') }),
    z.strictObject({ type: z.literal('mathematical_expression'), expression: z.string().min(1) }),
    z.strictObject({ type: z.literal('anchor'), name: z.string().min(1) }),
    z.strictObject({ type: z.literal('list'), items: z.array(item) }),
    z.strictObject({ type: z.literal('blockquote'), blocks: z.array(richBlock), credit: richInline.optional() }),
    z.strictObject({
      type: z.enum(['expandable_blockquote', 'pullquote']),
      text: richInline,
      credit: richInline.optional(),
    }),
    z.strictObject({ type: z.enum(['collage', 'slideshow']), blocks: z.array(richBlock), caption }),
    z.strictObject({
      type: z.literal('table'),
      cells: z.array(z.array(cell)),
      is_bordered: yes,
      is_striped: yes,
      is_compact: yes,
      caption: richInline.optional(),
    }),
    z.strictObject({ type: z.literal('details'), summary: richInline, blocks: z.array(richBlock), is_open: yes }),
    z.strictObject({
      type: z.literal('map'),
      location: z.looseObject({ latitude: z.number(), longitude: z.number() }),
      zoom: z.int().min(0).max(24),
      width: z.int().min(0).max(10_000),
      height: z.int().min(0).max(10_000),
      caption,
    }),
    z.strictObject({ type: z.literal('animation'), animation: media, caption }),
    z.strictObject({ type: z.literal('audio'), audio: media, caption }),
    z.strictObject({ type: z.literal('document'), document: media, caption }),
    z.strictObject({ type: z.literal('photo'), photo: media, caption }),
    z.strictObject({ type: z.literal('video'), video: media, caption }),
    z.strictObject({ type: z.literal('voice_note'), voice_note: media, caption }),
    z.strictObject({
      type: z.literal('buttons'),
      buttons: z.array(richButton).min(1).max(8),
      align: z.enum(['left', 'center', 'right']).optional(),
    }),
  ]),
);

const item: z.ZodType<RichInputItem> = z.lazy(() =>
  z.strictObject({
    blocks: z.array(richBlock),
    has_checkbox: yes,
    is_checked: yes,
    value: z.int().optional(),
    type: z.enum(['a', 'A', 'i', 'I', '1']).optional(),
  }),
);

const cell: z.ZodType<RichInputCell> = z.lazy(() =>
  z.strictObject({
    text: richInline.optional(),
    is_header: yes,
    colspan: z.int().min(1).optional(),
    rowspan: z.int().min(1).optional(),
    align: z.enum(['left', 'center', 'right']),
    valign: z.enum(['top', 'middle', 'bottom']),
  }),
);
