import { isDay } from '@muster/shared/days';
import type { WasteDocumentKind } from '@muster/shared/documents/document-kinds';
import { useTranslation } from 'react-i18next';
import type { Inconsistency_InconsistencyFragment } from '../graphql/graphql';
import { Facts } from '../seizures/Facts';
import { useFormat } from '../platform/use-format';
import { Sign } from '../ui/StatusBadge';
import { useDocumentWords } from './use-document-words';

interface Props {
  readonly inconsistencies: readonly Inconsistency_InconsistencyFragment[];
  readonly documents: readonly { readonly id: string; readonly kind: WasteDocumentKind; readonly number?: string | null }[];
}

/** What speaks for itself needs no second telling. */
const isPlain = (value: string): boolean => value !== '' && value !== 'YES' && value !== 'NO';

/** What does not agree: the ground that it speaks for, what the document says, and what stands against it. */
export const InconsistencyList = ({ inconsistencies, documents }: Props) => {
  const { t, i18n } = useTranslation(['documents', 'vocabulary']);
  const format = useFormat();
  const { dayOf, countryOf } = useDocumentWords();
  const shown = ({ kind }: Inconsistency_InconsistencyFragment, value: string): string =>
    kind === 'ROUTE' ? format.list(value.split(', ').map(countryOf)) : isDay(value) ? dayOf(value) : value;
  return (
    <ul className="inconsistencies" aria-label={t('documents:disagrees')}>
      {inconsistencies.map((one) => {
        const document = documents.find(({ id }) => id === one.documentId);
        const isCompared = one.kind !== 'CONSENT' && isPlain(one.said) && isPlain(one.found);
        return (
          <li key={JSON.stringify([one.kind, one.documentId, one.field, one.said, one.found])}>
            <p>
              <Sign shape="cross" tone="red">
                {i18n.language === 'fr' ? one.inFrench : one.inEnglish}
              </Sign>
            </p>
            {isCompared && (
              <Facts
                facts={[
                  [t('documents:said'), shown(one, one.said)],
                  [t('documents:found'), shown(one, one.found)],
                ]}
              />
            )}
            <p className="muted small">{[t(`vocabulary:illegalTrafficGround.${one.ground}`), one.citation, document && [t(`documents:kind.${document.kind}`), document.number].filter(Boolean).join(' ')].filter(Boolean).join(' · ')}</p>
          </li>
        );
      })}
    </ul>
  );
};
