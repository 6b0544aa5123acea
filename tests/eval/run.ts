/** `npm run eval -- <name>`: how well a part of Elsewhere does on real data, where that lies beside the project. */
const EVALS: Record<string, () => Promise<{ run(argv: string[]): Promise<void> }>> = {
  match: () => import('./match.ts'),
  fit: () => import('./fit.ts'),
  record: () => import('./record.ts'),
};

const [name = '', ...argv] = process.argv.slice(2);
const load = Object.hasOwn(EVALS, name) ? EVALS[name] : undefined;
if (load) await (await load()).run(argv);
else {
  console.error(`usage: npm run eval -- ${Object.keys(EVALS).join(' | ')}`);
  process.exitCode = 2;
}
