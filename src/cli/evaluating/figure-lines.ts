import type { EvaluationReport, Figures } from '../../answering/index.js';

const COLUMNS: readonly (readonly [heading: string, figure: keyof Figures])[] = [
  ['questions', 'questions'],
  ['article 1st', 'articleFirst'],
  ['in five', 'articleInFive'],
  ['MRR', 'meanReciprocalRank'],
  ['retrieved 1st', 'retrievedFirst'],
  ['sentence 1st', 'sentenceFirst'],
  ['shown', 'sentenceShown'],
  ['in three', 'sentenceAmongThree'],
  ['short answer', 'acceptShown'],
  ['abst. prec.', 'abstentionPrecision'],
  ['recall', 'abstentionRecall'],
  ['AUROC', 'abstentionAreaUnderCurve'],
];

/** A report as a table of fixed columns, the pairs of languages first, all together last. */
export function figureLines({ all, byLanguages }: EvaluationReport): string {
  const rows = [...Object.entries(byLanguages), ['all', all] as const].map(([name, figures]) => [
    name,
    ...COLUMNS.map(([, figure]) => cell(figures[figure])),
  ]);
  const table = [['', ...COLUMNS.map(([heading]) => heading)], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) => row.map((text, column) => text.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}

/** Counts as they are, shares with three places, `-` where nothing was measured. */
function cell(figure: number | null): string {
  if (figure === null) return '-';
  return figure > 1 ? String(figure) : figure.toFixed(3);
}
