import type { ArticleDraft } from '../../domain/index.js';
import type { Correction } from '../../storage/index.js';
import { normaliseLabel } from '../readers/normalise.js';

/** A draft with what was corrected in place of what its source says. */
export function withCorrection(draft: ArticleDraft, correction: Correction | null): ArticleDraft {
  const { outlet, language } = correction ?? { outlet: null, language: null };
  return { ...draft, outlet: outlet ?? draft.outlet, language: language ?? draft.language };
}

/** An earlier correction with a later one, which wins where both say something. */
export function mergeCorrections(earlier: Correction | null, { outlet, language }: Correction): Correction {
  const label = outlet === null ? null : normaliseLabel(outlet);
  return { outlet: label ?? earlier?.outlet ?? null, language: language ?? earlier?.language ?? null };
}
