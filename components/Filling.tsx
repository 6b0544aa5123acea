import type { CorpusState } from '../utils/words.ts';
import { Face } from './Face.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { useTexts } from './texts.ts';

/** That the first reports are still coming in, and how far they have come. */
export function Filling({ corpus }: { corpus: CorpusState }) {
  const t = useTexts();
  const total = corpus.outlets + corpus.waiting;
  const label = t('outletsDone', { done: corpus.outlets, n: total });
  return (
    <Face title={t('corpusFilling')} text={t('corpusFillingHint')}>
      <ProgressBar done={corpus.outlets} total={total} label={label} />
      <p class="quiet">{label}</p>
    </Face>
  );
}
