/** `npm run bench -- <name>`: what a part of Elsewhere costs on this machine. */
const BENCHES: Record<string, () => Promise<{ run(argv: string[]): Promise<void> }>> = {
  match: () => import('./match.ts'),
};

const [name = '', ...argv] = process.argv.slice(2);
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load) await (await load()).run(argv);
else {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
}
