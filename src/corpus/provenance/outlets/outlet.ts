import { z } from 'zod';
import { parseLanguage } from '../../../domain/index.js';

const language = z.string().transform((label, context) => {
  const parsed = parseLanguage(label);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: `not a language code: ${label}` });
  return z.NEVER;
});

const name = z.string().trim().min(1);
const names = z.array(name).readonly();

const outletKind = z.enum(['agency', 'newspaper', 'broadcaster', 'magazine', 'site']);

const country = z.string().regex(/^[A-Z]{2}$/, 'not a country code of two capital letters');

/** One outlet as the shipped list gives it. */
const outletSchema = z.strictObject({
  /** The name that the outlet is shown under. */
  name,
  /** Other names that mean nothing but this outlet: "WSJ", "derStandard.at", «Рейтер». */
  aliases: names,
  /** Names that are words as well ("Spiegel"): they count only where an ordinary word would not stand. */
  homographs: names.default([]),
  /** Names that mean the outlet only behind its kind or in quotation marks: "die Tageszeitung Österreich". */
  markedOnly: names.default([]),
  /**
   * Names, listed above or not, that mean this outlet in texts of its own language: "NTV" in Turkish. In others they
   * count as `markedOnly` does, and only where no outlet has a better claim.
   */
  local: names.default([]),
  /** What stands for it in a credit such as "(afp/rtr)": in small letters where both are usual, otherwise as it is. */
  signOffs: names.default([]),
  /** The language that it mostly publishes in. */
  language,
  /** ISO 3166-1 alpha-2. */
  country,
  /** Hosts of its pages without "www."; their subdomains belong to it too. */
  hosts: z.array(z.hostname()).readonly(),
  kind: outletKind,
});

/** One outlet as a user's list gives it: everything but its name can be left out. */
const userOutletSchema = outletSchema
  .extend({
    aliases: names.default([]),
    language: language.nullable().default(null),
    country: country.nullable().default(null),
    hosts: z.array(z.hostname('not a host name, such as example.org')).readonly().default([]),
    kind: outletKind.nullable().default(null),
  })
  .refine((outlet) => outlet.local.length === 0 || outlet.language !== null, {
    path: ['local'],
    message: 'names that count in one language need a language',
  });

/** The shape of the shipped list. */
export const outletListSchema = z.array(outletSchema).readonly();
/** The shape of a user's list. */
export const userOutletListSchema = z.array(userOutletSchema).readonly();

/** An outlet; language, country and kind are null where a user's list leaves them out. */
export type Outlet = Readonly<z.infer<typeof userOutletSchema>>;
export type OutletKind = z.infer<typeof outletKind>;
