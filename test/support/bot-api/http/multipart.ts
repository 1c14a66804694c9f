import type { Upload } from '../parameters.js';

/** The fields and files of a multipart/form-data body (RFC 7578). Parts that name no field are left out. */
export function readMultipart(
  body: Buffer,
  boundary: string,
): { values: Record<string, string>; uploads: Map<string, Upload> } {
  const values: Record<string, string> = {};
  const uploads = new Map<string, Upload>();
  for (const part of partsOf(body, `--${boundary}`)) {
    const gap = part.indexOf('\r\n\r\n');
    if (gap === -1) continue;
    const head = part.subarray(0, gap).toString('utf8');
    const content = part.subarray(gap + 4);
    const field = /content-disposition:[^\r\n]*\bname="?([^";\r\n]*)"?/i.exec(head)?.[1];
    if (field === undefined) continue;
    const name = /\bfilename="?([^";\r\n]*)"?/i.exec(head)?.[1];
    const mime = /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1]?.trim() ?? 'application/octet-stream';
    if (name === undefined) values[field] = content.toString('utf8');
    else uploads.set(field, { name, mime, content: Buffer.from(content) });
  }
  return { values, uploads };
}

function* partsOf(body: Buffer, delimiter: string): Generator<Buffer> {
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    const from = start + delimiter.length + 2;
    const next = body.indexOf(`\r\n${delimiter}`, from - 2);
    if (next === -1) return;
    yield body.subarray(from, next);
    start = next + 2;
  }
}
