import type { Ownership, Publisher } from '../utils/words.ts';
import { countryName } from './names.ts';
import { useLanguage, useTexts } from './texts.ts';

const WORDS: Partial<Record<Ownership, string>> = {
  public: 'ownedByPublic',
  state: 'ownedByState',
  private: 'ownedPrivately',
  nonprofit: 'ownedByNonprofit',
  party: 'ownedByParty',
};

/** Whose an outlet is, in a word, and what sets it apart: a news agency, or press that writes for another country. */
export function OwnershipTag({ publisher }: { publisher: Publisher }) {
  const t = useTexts();
  const lang = useLanguage();
  const { ownership, owner, agency, serves, country } = publisher;
  const word = WORDS[ownership];
  return (
    <>
      {word && (
        <span class={ownership === 'state' ? 'tag state' : 'tag'} title={owner ? t('ownedBy', { owner }) : undefined}>
          {t(word)}
        </span>
      )}
      {agency && <span class="tag">{t('newsAgency')}</span>}
      {serves && serves !== country && (
        <span class="tag">{t('writesFor', { country: countryName(serves, lang) })}</span>
      )}
    </>
  );
}
