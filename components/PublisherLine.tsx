import type { Publisher } from '../utils/words.ts';
import { OwnershipTag } from './OwnershipTag.tsx';

/** Who published a take, and whose it is. */
export function PublisherLine({ publisher }: { publisher: Publisher }) {
  const { name, nameEn } = publisher;
  return (
    <p class="eyebrow">
      <bdi class="outlet">{name}</bdi>
      {nameEn && nameEn !== name && <bdi>{nameEn}</bdi>}
      <OwnershipTag publisher={publisher} />
    </p>
  );
}
