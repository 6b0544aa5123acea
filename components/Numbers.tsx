/** A number in any script's digits, with the separators that may stand inside it. */
const NUMBER = /(\p{Nd}+(?:[.,٬٫'’\u00a0\u202f]\p{Nd}+)*)/u;

/** A sentence with its numbers set off, so that an eye finds them first. */
export function Numbers({ text }: { text: string }) {
  return <>{text.split(NUMBER).map((part, index) => (index % 2 === 1 ? <b key={part + index}>{part}</b> : part))}</>;
}
