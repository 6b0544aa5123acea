import { useTexts } from './texts.ts';

/** Has the take back that was hidden last. */
export function UndoButton({ undo }: { undo(): void }) {
  const t = useTexts();
  return (
    <button type="button" data-action="undo" class="quiet-button" onClick={undo}>
      {t('undo')}
    </button>
  );
}
