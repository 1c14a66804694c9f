// Builds `dist/`. The bundler's own command would list every file on standard output, where `npm run depesche` prints results.
import { build } from 'rolldown';
import program from './rolldown.config.mjs';

await build(program);
