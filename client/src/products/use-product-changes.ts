import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Addressable } from '../messages/AddresseePicker';
import { instantIn, readerZone } from '../platform/zoned-time';
import { useFormat } from '../platform/use-format';
import { useIndicatorWords } from '../risk/use-indicator-words';
import { changesOf } from '../sending/changes-of';
import type { FieldChange } from '../ui/ChangedFields';
import type { ProductDraft } from './product-draft';

/** What a draft of a product says differently from the one that somebody else left, in the reader's words. */
export const useProductChanges = () => {
  const { t } = useTranslation(['products', 'vocabulary', 'handling', 'messages']);
  const format = useFormat();
  const indicator = useIndicatorWords();
  return useCallback(
    (theirs: ProductDraft, yours: ProductDraft, agencies: readonly Addressable[]): readonly FieldChange[] => {
      const country = (code: string | undefined): string => (code ? format.country(code) : '');
      return changesOf<ProductDraft>(
        [
          { field: 'kind', label: t('products:field.kind'), say: ({ kind }) => kind && t(`vocabulary:productKind.${kind}`) },
          { field: 'addresseeIds', label: t('messages:field.addresseeIds'), say: ({ addresseeIds }) => format.list(agencies.filter(({ id }) => addresseeIds.includes(id)).map(({ shortName }) => shortName)) },
          { field: 'title', label: t('products:field.title'), say: ({ title }) => title },
          { field: 'body', label: t('products:field.body'), say: ({ body }) => body },
          { field: 'reasons', label: t('products:field.reasons'), say: ({ reasons }) => reasons },
          { field: 'wasteStream', label: t('products:field.wasteStream'), say: ({ wasteStream }) => wasteStream && t(`vocabulary:wasteStream.${wasteStream}`) },
          { field: 'riskIndicators', label: t('products:field.riskIndicators'), say: ({ riskIndicators }) => format.list(riskIndicators.map(indicator)) },
          { field: 'departureCountry', label: t('products:field.departureCountry'), say: ({ departureCountry }) => country(departureCountry) },
          { field: 'destinationCountry', label: t('products:field.destinationCountry'), say: ({ destinationCountry }) => country(destinationCountry) },
          { field: 'expectedAt', label: t('products:field.expectedAt'), say: ({ expectedAt: { date, time } }) => date && format.moment(instantIn(readerZone(), date, time || '00:00')) },
          { field: 'validUntil', label: t('products:field.validUntil'), say: ({ validUntil }) => validUntil && format.day(validUntil) },
          { field: 'sourceEvaluation', label: t('products:field.source'), say: ({ sourceEvaluation: told }) => told && t(`vocabulary:sourceEvaluation.${told}`) },
          { field: 'informationEvaluation', label: t('products:field.information'), say: ({ informationEvaluation: told }) => told && t(`vocabulary:informationEvaluation.${told}`) },
          { field: 'tlp', label: t('handling:level'), say: ({ tlp }) => tlp && t(`vocabulary:tlpLevel.${tlp}`) },
          { field: 'caveats', label: t('handling:caveats'), say: ({ caveats }) => format.list(caveats.map((caveat) => t(`vocabulary:caveat.${caveat}`))) },
        ],
        theirs,
        yours,
      );
    },
    [t, format, indicator],
  );
};
