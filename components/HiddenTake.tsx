import { useTexts } from './texts.ts';
import { UndoButton } from './UndoButton.tsx';
import type { JustHidden } from './useHiding.ts';

/** Stands where a take was that the reader has just hidden, as high as that was, so that nothing moves under the pointer. */
export function HiddenTake({ hidden, undo }: { hidden: JustHidden; undo(): void }) {
  const t = useTexts();
  return (
    <div class="take gone" style={{ minBlockSize: `${hidden.room}px` }}>
      <span>{t('takeHidden')}</span>
      <UndoButton undo={undo} look="quiet-button" />
    </div>
  );
}
