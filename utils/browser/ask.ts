import browser from 'webextension-polyfill';
import type { Answer, Ask, Kind, Reply } from './messages.ts';

/** Asks the background and gives its answer. Throws an Error with the background's own sentence, or the browser's. */
export async function ask<K extends Kind>(kind: K, question: Ask<K>): Promise<Answer<K>> {
  const reply = (await browser.runtime.sendMessage({ kind, ask: question })) as Reply<K> | undefined;
  if (!reply) throw new Error('Elsewhere’s background did not answer. Reload the page and try again.');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
