import { execFileSync } from 'node:child_process';

/** Builds `dist/` once before the tests: worker threads and whole programs run from it. */
export default function build(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
}
