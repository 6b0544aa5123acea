import sqlite3InitModule, { type Database, type PreparedStatement, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { type Engine, type Index, TOP } from './engine.ts';
import { serve } from './serve.ts';
import { loadSnapshot, saveSnapshot } from './snapshots.ts';

/**
 * SQLite's FTS5 in memory with a snapshot of the whole database (service workers have no file handles for its own storage): a table without
 * contents, the plainest tokenizer, one transaction for each batch, and statements prepared once. `detail=none` would halve it, but
 * without places of words in a table without contents bm25 has nothing to count, and the order would be chance.
 */
const TABLE = `CREATE VIRTUAL TABLE reports USING fts5(tokens, content='', contentless_delete=1, tokenize='ascii')`;
const ASK = `SELECT rowid FROM reports WHERE reports MATCH ? ORDER BY rank LIMIT ${TOP}`;

const engine: Engine = {
  reads: 'tokens',
  prepare: async ({ tokens }) => tokens.map((token) => `"${token}"`).join(' OR '),
  create: async () => {
    const sqlite = await sqlite3InitModule();
    const database = new sqlite.oo1.DB(':memory:');
    database.exec(TABLE);
    return indexOf(sqlite, database);
  },
  open: async () => {
    const [sqlite, snapshot] = await Promise.all([sqlite3InitModule(), loadSnapshot()]);
    const bytes = snapshot.get('database') as Uint8Array;
    const database = new sqlite.oo1.DB(':memory:');
    const { capi, wasm } = sqlite;
    const pointer = wasm.allocFromTypedArray(bytes);
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
    const failed = capi.sqlite3_deserialize(database.pointer!, 'main', pointer, bytes.length, bytes.length, flags);
    if (failed) throw new Error(`SQLite could not open its snapshot (${failed}).`);
    return indexOf(sqlite, database);
  },
};

function indexOf({ capi, wasm }: Sqlite3Static, database: Database): Index {
  const statements = new Map<string, PreparedStatement>();
  const statement = (sql: string) => {
    const made = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    add: async (entries) =>
      database.transaction(() => {
        const insert = statement('INSERT INTO reports(rowid, tokens) VALUES (?, ?)');
        for (const { number, tokens } of entries) insert.bind([number, tokens]).stepReset();
      }),
    remove: async (numbers) =>
      database.transaction(() => {
        const remove = statement('DELETE FROM reports WHERE rowid = ?');
        for (const number of numbers) remove.bind([number]).stepReset();
      }),
    persist: () => saveSnapshot(new Map([['database', capi.sqlite3_js_db_export(database.pointer!)]])),
    compact: async () => void database.exec(`INSERT INTO reports(reports) VALUES ('optimize')`),
    query: async (tokens) => {
      const ask = statement(ASK).bind([tokens as string]);
      const numbers: number[] = [];
      while (ask.step()) numbers.push(ask.getInt(0) as number);
      ask.reset();
      return numbers;
    },
    outside: () => wasm.heap8u().buffer.byteLength,
  };
}

serve(engine);
