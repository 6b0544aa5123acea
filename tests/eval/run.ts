import { runNamed } from '../named.ts';

/** `npm run eval -- <name>`: how well a part of Elsewhere does, on invented events and on real data where that lies beside the project. */
await runNamed('eval', {
  match: () => import('./match.ts'),
  stories: () => import('./stories.ts'),
  fit: () => import('./fit.ts'),
  record: () => import('./record.ts'),
});
