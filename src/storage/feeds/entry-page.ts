import type { EntrySighting } from './arrival.js';

/** The page behind an entry, as it was when it was last looked at. */
export interface EntryPage {
  /** What its server told that answer apart by. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  /** How often it was looked at since it brought its article, or a change of it. */
  readonly looks: number;
  /** Null where it is not looked at any more. */
  readonly nextLookAt: Date | null;
}

/** An entry whose page is to be looked at again. */
export interface EntryWithPage extends EntrySighting, Pick<EntryPage, 'validators' | 'looks'> {
  readonly articleId: number;
  readonly address: string;
}

/** The columns of a page; of no page where it is null. */
export function pageColumns(page: EntryPage | null) {
  return {
    pageEtag: page?.validators.etag ?? null,
    pageLastModified: page?.validators.lastModified ?? null,
    pageLooks: page?.looks ?? 0,
    nextLookAt: page?.nextLookAt?.toISOString() ?? null,
  };
}
