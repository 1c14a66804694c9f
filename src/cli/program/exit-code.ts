/** What a command's end means to the shell. */
export const ExitCode = {
  Done: 0,
  Failed: 1,
  WrongUse: 2,
  NothingFound: 3,
  /** 128 and the signal's number, as shells have it. */
  Interrupted: 130,
  Terminated: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
