import type { ConsignmentMark } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

/** Kinds of marks as they stand in a sentence: "a container and a vessel". */
export const useMarks = (): ((kinds: readonly ConsignmentMark[]) => string) => {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  return (kinds) => format.list(kinds.map((kind) => t(`consignmentMark.${kind}`)));
};
