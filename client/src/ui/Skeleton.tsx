import { useTranslation } from 'react-i18next';

/** Holds the place of words that are on their way; shows only after a moment, so that fast answers do not flicker. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  // Without suspense: this stands in while words themselves are loading.
  const { t, ready } = useTranslation('common', { useSuspense: false });
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{ready ? t('loading') : ''}</span>
      {Array.from({ length: lines }, (_line, index) => (
        <span key={index} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
};
