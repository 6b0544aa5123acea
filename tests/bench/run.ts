import { runNamed } from '../named.ts';

/** `npm run bench -- <name>`: what a part of Elsewhere costs on this machine. */
await runNamed('bench', { index: () => import('./index.ts'), match: () => import('./match.ts') });
