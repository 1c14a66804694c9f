const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is not a folder',
  ENXIO: 'it cannot be opened for reading',
  EPERM: 'no permission to read it',
};

/**
 * Why the file system refused, in words.
 *
 * @returns null where the error is not the file system's
 */
export function fileFailure(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return null;
  return REASONS[String(error.code)] ?? error.message;
}
