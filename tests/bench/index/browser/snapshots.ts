import { openDB } from 'idb';

/** Keeps the parts of a snapshot instead of those that were kept before, in one transaction. */
export async function saveSnapshot(parts: ReadonlyMap<string, unknown>): Promise<void> {
  const database = await open();
  const transaction = database.transaction('parts', 'readwrite');
  await transaction.store.clear();
  for (const [name, part] of parts) transaction.store.put(part, name);
  await transaction.done;
  database.close();
}

/** The parts that were kept last. */
export async function loadSnapshot(): Promise<Map<string, unknown>> {
  const database = await open();
  const { store } = database.transaction('parts');
  const [names, parts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  database.close();
  return new Map(names.map((name, place) => [String(name), parts[place]]));
}

function open() {
  return openDB('snapshot', 1, { upgrade: (database) => void database.createObjectStore('parts') });
}
