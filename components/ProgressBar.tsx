/** How much is done, as a bar with its words. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: string }) {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.max(total, 1)}
      aria-valuenow={Math.round(share * Math.max(total, 1))}
      aria-valuetext={label}
    >
      <span style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
