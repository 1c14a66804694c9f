import { condensed, type History } from '../../excerpts/index.js';
import { printable } from '../layout/printable.js';
import { wrap } from '../layout/wrap.js';
import type { Output } from '../program/output.js';

type Version = History['versions'][number];
type Pieces = Parameters<typeof condensed>[0];

/** Unchanged text that is shown on each side of a change, in UTF-16 units. */
const CONTEXT = 80;
const INDENTATION = { first: '  ', rest: '  ' };

/** An article's versions as a person reads them: what was taken out stands in [-…-], what came in {+…+}. */
export function historyText({ article, withdrawnAt, versions }: History, { width }: Pick<Output, 'width'>): string {
  const withdrawn = withdrawnAt === null ? [] : [`Withdrawn by its source, as was seen on ${moment(withdrawnAt)}.`];
  const blocks = versions.map((version) => versionText(version, width));
  return [
    `${article} · ${versions.length === 1 ? '1 version' : `${versions.length} versions`}`,
    ...withdrawn,
    ...blocks,
  ].join('\n\n');
}

function versionText({ version, storedAt, title, outlet, change }: Version, width: number): string {
  const heading = [`Version ${version}`, moment(storedAt), outlet, title].flatMap((part) =>
    part === null ? [] : printable(part),
  );
  return [wrap(heading.join(' · '), width), ...(change ? changeLines(change, width) : [])].join('\n');
}

function changeLines({ title, text }: NonNullable<Version['change']>, width: number): string[] {
  if (!title && !text) return [`${INDENTATION.first}Only what is known about it changed; title and text are the same.`];
  return [
    ...(title ? [wrap(`Title: ${marked(title)}`, width, INDENTATION)] : []),
    ...(text ? [wrap(marked(text), width, INDENTATION)] : []),
  ];
}

function marked(pieces: Pieces): string {
  const parts = condensed(pieces, CONTEXT).map((piece) => {
    switch (piece.kind) {
      case 'left-out':
        return ' … ';
      case 'same':
        return printable(piece.text);
      case 'removed':
        return `[-${printable(piece.text)}-]`;
      case 'added':
        return `{+${printable(piece.text)}+}`;
    }
  });
  return parts.join('');
}

/** "2026-01-02 10:30 UTC". */
function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
