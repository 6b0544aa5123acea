import { mend, openCorpus } from '../../../utils/corpus/corpus.ts';
import { signatureOf } from '../../../utils/match/match.ts';
import { damage, outlive } from './damage.ts';
import { inspect, inspectFully } from './inspect.ts';
import type { Note, Order, Told } from './notes.ts';
import { begin, chanceFor, work } from './work.ts';

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const tell = (note: Note) => told({ corpus: data.corpus, worker: data.worker, note });
  try {
    postMessage({ ended: await obey(data, tell) });
  } catch (error) {
    await tell({ kind: 'failed', why: `${error} ${(error as Error).stack}` });
    postMessage({ ended: null });
  }
});

async function obey(order: Order, tell: (note: Note) => Promise<{ mends: boolean }>): Promise<unknown> {
  const chance = chanceFor(order.seed, order.worker);
  if (order.do === 'damage') return damage(order.corpus, order.times, chance);
  if (order.do === 'outlive') return outlive(order.corpus);
  const corpus = await openCorpus(undefined, order.corpus);
  const look = async ({ mends, fully }: { mends: boolean; fully: boolean }) => {
    const answer = await tell({ kind: 'seen', seen: await inspect(corpus), strictly: false });
    const mending = mends || answer.mends;
    if (mending) await mend(corpus);
    if (mending || fully)
      await tell({ kind: 'seen', seen: await (fully ? inspectFully : inspect)(corpus), strictly: true });
  };
  if (order.do === 'inspect') await look({ mends: true, fully: true });
  // While another window writes, what is seen and what was told are of different moments.
  else if (order.alone) await look({ mends: false, fully: order.fully });
  // What a browser does once for new code is no work on the corpus: no kill shall hit it.
  signatureOf({ title: 'Padi', text: 'Padi lora.', lang: 'en' });
  postMessage('began');
  if (order.do === 'work') {
    const working = { corpus, name: order.worker, chance, alone: order.alone, tell };
    if (order.isNew) await begin(working);
    await work(working, order.ms);
  }
  corpus.close();
  return null;
}

/** Has a note written down outside of the browser. */
async function told(what: Told): Promise<{ mends: boolean }> {
  return (await fetch('/note', { method: 'POST', body: JSON.stringify(what) })).json();
}
