import { z } from 'zod';
import { parseLanguage } from '../../../domain/index.js';

const language = z.string().transform((label, context) => {
  const parsed = parseLanguage(label);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: `not a language code: ${label}` });
  return z.NEVER;
});

const names = z.array(z.string().trim().min(1)).readonly();

const outletKind = z.enum(['agency', 'newspaper', 'broadcaster', 'magazine', 'site']);

/** One outlet as a list gives it. */
const outletSchema = z.strictObject({
  /** The name that the outlet publishes under. */
  name: z.string().trim().min(1),
  /** Other names that mean nothing but this outlet: "WSJ", "derStandard.at". */
  aliases: names,
  /** Names that are words as well ("Spiegel"): they count only where an ordinary word would not stand. */
  homographs: names.default([]),
  /** Names that mean the outlet only behind its kind or in quotation marks: "die Tageszeitung Österreich". */
  markedOnly: names.default([]),
  /** What stands for it in a credit such as "(afp/rtr)", in lower case. */
  signOffs: names.default([]),
  /** The language that it mostly publishes in. */
  language,
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Hosts of its pages without "www."; their subdomains belong to it too. */
  hosts: z.array(z.hostname()).readonly(),
  kind: outletKind,
});

/** The shape of an outlet list. */
export const outletListSchema = z.array(outletSchema).readonly();

export type Outlet = Readonly<z.infer<typeof outletSchema>>;
export type OutletKind = z.infer<typeof outletKind>;
