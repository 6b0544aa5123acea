import type { ComponentChildren } from 'preact';

/**
 * What a surface says when there are no takes to show: one sentence, what may be done about it, and the controls
 * to do so.
 */
export function Face(props: { title: string; text?: string; children?: ComponentChildren }) {
  return (
    <div class="face">
      <div role="status">
        <p class="face-title">{props.title}</p>
        {props.text && <p class="face-text">{props.text}</p>}
      </div>
      {props.children && <div class="face-controls">{props.children}</div>}
    </div>
  );
}
