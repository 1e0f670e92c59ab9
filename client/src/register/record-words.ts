import type { RecordBody } from '@muster/shared/law/register';
import { notBasel } from '@muster/shared/law/register';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { useDays } from './use-days';

/** Fields in the order in which a record is read. */
export const shownFields = [
  'country', 'treaty', 'side', 'effect', 'titleEn', 'titleFr', 'hs', 'codes', 'other', 'operation', 'needs', 'isTacit', 'validFrom', 'validTo', 'citation', 'confidence', 'source', 'edition', 'note', 'replaces', 'isStruck',
] as const satisfies readonly (keyof RecordBody)[];

/** What fields of the register say, in the reader's words: of a record, and of its history, where they come as text. */
export const useRecordWords = () => {
  const { t } = useTranslation(['register', 'law']);
  const format = useFormat();
  const { dayOf } = useDays();
  const each = (text: string, say: (part: string) => string): string => format.list(text.split(' ').map(say));
  const words: Partial<Record<keyof RecordBody, (text: string) => string>> = {
    kind: (text) => t(`register:kinds.${text as 'MEASURE'}`),
    country: (text) => format.country(text),
    treaty: (text) => t(`register:treaty.${text as 'BASEL'}`),
    side: (text) => t(`register:measures.sides.${text as 'IMPORT'}`),
    effect: (text) => t(`law:verdict.${text as 'PROHIBITED'}`),
    operation: (text) => t(`register:operations.${text as 'D'}`),
    confidence: (text) => t(`register:confidence.${text as 'HIGH'}`),
    needs: (text) => each(text, (paper) => t(`law:paper.${paper as 'CONTRACT'}`)),
    other: (text) => each(text, (code) => (code === notBasel ? t('register:hint.notBasel') : format.country(code))),
    validFrom: dayOf,
    validTo: dayOf,
  };
  return {
    nameOf: (field: string): string => t(`register:field.${field as keyof RecordBody}`, { defaultValue: field }),
    sayText: (field: string, text: string | null): string => {
      if (text === null || text === '' || text === 'false') return t('register:record.nothing');
      if (text === 'true') return '✓';
      return words[field as keyof RecordBody]?.(text) ?? text;
    },
    /** Null where the record says nothing of it. */
    say: (body: RecordBody, field: keyof RecordBody): string | null => {
      const value = body[field];
      if (value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)) return null;
      if (value === true) return '✓';
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      return words[field]?.(text) ?? text;
    },
  };
};
