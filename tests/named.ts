interface Command {
  run(argv: string[]): Promise<void>;
}

/** Runs the command that the first argument names (`npm run eval -- match`), or says which there are and exits with 2. */
export async function runNamed(script: string, commands: Record<string, () => Promise<Command>>): Promise<void> {
  const [name = '', ...argv] = process.argv.slice(2);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return (await load()).run(argv);
  console.error(`usage: npm run ${script} -- ${Object.keys(commands).join(' | ')}`);
  process.exitCode = 2;
}
