import { createReadStream } from 'node:fs';

/** A file that holds one article, or many of them as JSON lines. */
interface FileSource {
  readonly kind: 'file';
  /** The path as it was named, or as its folder was. */
  readonly name: string;
  /** The file's size, or null for a pipe or device. */
  readonly bytes: number | null;
}

/** What another program writes to this one. */
interface StandardInput {
  readonly kind: 'standard-input';
  readonly name: '<stdin>';
  readonly bytes: null;
}

export type Source = FileSource | StandardInput;

export const STANDARD_INPUT: StandardInput = { kind: 'standard-input', name: '<stdin>', bytes: null };

/** A source, or a part of one (`news.jsonl:12`), that could not be read, and why. */
export interface FailedSource {
  readonly source: string;
  readonly reason: string;
}

/** The bytes of a source as they come. Missing files and the like show when the first are asked for. */
export function openSource(source: Source, standardInput: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return source.kind === 'file' ? createReadStream(source.name) : standardInput;
}
