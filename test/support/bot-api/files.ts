import type { Document, File } from 'grammy/types';
import { badRequest } from './failure.js';
import type { Upload } from './parameters.js';

/** A bot can download files up to this size in bytes (https://core.telegram.org/bots/api#getfile). */
const largestDownload = 20 * 1024 * 1024;

/** All files that people and the bot have sent. */
export class Files {
  readonly #byId = new Map<string, { readonly file: File; readonly content: Buffer; readonly document: Document }>();
  readonly #byPath = new Map<string, Buffer>();

  /** Keeps a file and gives its document. */
  keep({ name, mime, content }: Upload): Document {
    const number = this.#byId.size + 1;
    const ids = {
      file_id: `BQACAgIAAxkBAAIFile${number}`,
      file_unique_id: `AgADUnique${number}`,
      file_size: content.length,
    };
    const file_path = `documents/file_${number}${/\.[A-Za-z0-9]+$/.exec(name)?.[0] ?? ''}`;
    const document: Document = { ...ids, file_name: name, mime_type: mime };
    this.#byId.set(ids.file_id, { file: { ...ids, file_path }, content, document });
    this.#byPath.set(file_path, content);
    return document;
  }

  /** The document of a file that was sent before. @throws ApiFailure 400 for an unknown one. */
  document(id: string): Document {
    return this.#find(id).document;
  }

  /** What getFile answers. @throws ApiFailure 400 for an unknown file, or one that is too big for a bot. */
  file(id: string): File {
    const { file, content } = this.#find(id);
    if (content.length > largestDownload) throw badRequest('file is too big');
    return file;
  }

  /** The bytes at the path that getFile gave. */
  content(path: string): Buffer | undefined {
    return this.#byPath.get(path);
  }

  #find(id: string): { readonly file: File; readonly content: Buffer; readonly document: Document } {
    const found = this.#byId.get(id);
    if (found === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable');
    return found;
  }
}
