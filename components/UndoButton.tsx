import { useTexts } from './texts.ts';

/** Has the take back that was hidden last. */
export function UndoButton({ undo, look }: { undo(): void; look: 'quiet-button' | 'plain' }) {
  const t = useTexts();
  return (
    <button type="button" data-action="undo" class={look} onClick={undo}>
      {t('undo')}
    </button>
  );
}
