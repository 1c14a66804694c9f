import type { Citation } from '../../domain/index.js';
import { provenanceParts, type Wording } from '../../wording/index.js';
import { printable } from '../layout/printable.js';

type Source = Pick<Citation, 'outlet' | 'language' | 'quotedOutlets' | 'publishedAt' | 'withdrawnAt' | 'passage'>;

/** One line that says where a quote comes from: "Sputniknews, in German, citing The Wall Street Journal (English) · 4 June 2016 · A1.3". */
export function provenanceLine(source: Source, wording: Wording): string {
  const { outlet, language, citing, date, withdrawn } = provenanceParts(source, wording, printable);
  const origin = present([outlet, language, citing]).join(wording.separator);
  return present([origin, date, withdrawn, source.passage]).join(' · ');
}

function present(parts: readonly (string | null)[]): string[] {
  return parts.flatMap((part) => part ?? []);
}
