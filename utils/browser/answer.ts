import browser, { type Runtime } from 'webextension-polyfill';
import { checks } from './checks.ts';
import type { Answer, Ask, Kind, Message, PageQuestions, Reply } from './messages.ts';

/** One function a question; a page's own question comes with the tab that it was asked in. */
export type Answers = { [K in Kind]: (ask: Ask<K>, sender: Runtime.MessageSender) => Promise<Answer<K>> };

/** What pages may ask. All else is answered to extension pages only. */
const PAGE_DOOR: ReadonlySet<Kind> = new Set<keyof PageQuestions>(['coverage', 'badge', 'open', 'hide']);

/** Answers every question that comes through the right door in the right shape; refuses the rest with a sentence. */
export function answer(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    reply(message, sender, answers),
  );
}

async function reply(message: unknown, sender: Runtime.MessageSender, answers: Answers): Promise<Reply> {
  const refusal = refused(message, sender);
  if (refusal) {
    console.warn(`Elsewhere refused a message: ${refusal}`);
    return { ok: false, error: refusal };
  }
  const { kind, ask } = message as Message<'coverage'>;
  try {
    return { ok: true, value: await answers[kind](ask, sender) };
  } catch (error) {
    console.error(`Elsewhere could not answer "${kind}"`, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function refused(message: unknown, sender: Runtime.MessageSender): string | undefined {
  const { kind, ask } = (message ?? {}) as Partial<Message>;
  if (sender.id !== browser.runtime.id) return 'its sender is unknown.';
  if (typeof kind !== 'string' || !Object.hasOwn(checks, kind)) return 'it asks nothing that Elsewhere knows.';
  if (!PAGE_DOOR.has(kind) && !sender.url?.startsWith(browser.runtime.getURL('')))
    return `a page may not ask "${kind}".`;
  if (!checks[kind](ask)) return `"${kind}" came in a wrong shape.`;
  return undefined;
}
