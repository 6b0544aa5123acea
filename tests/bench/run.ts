import { runNamed } from '../named.ts';

/** `npm run bench -- <name>`: what a part of Elsewhere costs on this machine. */
await runNamed('bench', { match: () => import('./match.ts') });
