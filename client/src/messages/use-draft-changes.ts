import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '../directory/language-names';
import { hasList, showsCoordinators, type MarkingDraft } from '../handling/marking-draft';
import { readerZone, instantIn } from '../platform/zoned-time';
import { useFormat } from '../platform/use-format';
import { useIndicatorWords } from '../risk/use-indicator-words';
import { changesOf } from '../sending/changes-of';
import type { FieldChange } from '../ui/ChangedFields';
import type { KnownDate } from '../ui/DateTimeField';
import { useHandlingSentence } from '../ui/use-handling-sentence';
import type { choicesOf } from './compose-choices';
import type { MessageDraft } from './message-draft';

/** What a draft of a message says differently from the one that somebody else left, in the reader's words. */
export const useDraftChanges = ({ agencies, people, targets }: ReturnType<typeof choicesOf>) => {
  const { t, i18n } = useTranslation(['messages', 'vocabulary', 'handling']);
  const format = useFormat();
  const indicator = useIndicatorWords();
  const handled = useHandlingSentence();
  return useCallback(
    (theirs: MessageDraft, yours: MessageDraft): readonly FieldChange[] => {
      const when = ({ date, time }: KnownDate): string => (date ? (time ? format.moment(instantIn(readerZone(), date, time)) : format.day(date)) : '');
      const named = (things: readonly { readonly id: string }[], ids: readonly string[], say: (id: string) => string | undefined): string => format.list([...ids].filter((id) => things.some((one) => one.id === id)).map((id) => say(id) ?? '').sort());
      const country = (code: string | undefined): string => (code ? format.country(code) : '');
      const marked = (marking: MarkingDraft): string => {
        const names = marking.releasableTo.map((id) => agencies.find((one) => one.id === id)?.shortName ?? id);
        const told = handled({ tlp: marking.tlp, releasableTo: hasList(marking) ? names : null, toCoordinators: showsCoordinators(marking), people: marking.people.map((id) => people.find((one) => one.id === id)?.title ?? id) });
        return [t(`vocabulary:tlpLevel.${marking.tlp}`), told, ...marking.caveats.map((caveat) => t(`vocabulary:caveat.${caveat}`)), marking.note].filter(Boolean).join(' · ');
      };
      return changesOf<MessageDraft>(
        [
          { field: 'kind', label: t('messages:field.kind'), say: ({ kind }) => kind && t(`vocabulary:messageKind.${kind}`) },
          { field: 'addresseeIds', label: t('messages:field.addresseeIds'), say: ({ addresseeIds }) => named(agencies, addresseeIds, (id) => agencies.find((one) => one.id === id)?.shortName) },
          { field: 'targetId', label: t('messages:field.target'), say: ({ targetId }) => targets.find(({ id }) => id === targetId)?.reference },
          { field: 'subject', label: t('messages:field.subject'), say: ({ subject }) => subject },
          { field: 'body', label: t('messages:field.body'), say: ({ body }) => body },
          { field: 'language', label: t('messages:field.language'), say: ({ language }) => language && languageName(language, i18n.language) },
          { field: 'mentions', label: t('messages:field.mentions'), say: ({ mentions }) => named(people, mentions, (id) => people.find((one) => one.id === id)?.title) },
          { field: 'pattern', label: t('messages:field.pattern'), say: ({ pattern }) => pattern },
          { field: 'reasons', label: t('messages:field.reasons'), say: ({ reasons }) => reasons },
          { field: 'riskIndicators', label: t('messages:field.riskIndicators'), say: ({ riskIndicators }) => format.list(riskIndicators.map(indicator)) },
          { field: 'departureCountry', label: t('messages:field.departureCountry'), say: ({ departureCountry }) => country(departureCountry) },
          { field: 'destinationCountry', label: t('messages:field.destinationCountry'), say: ({ destinationCountry }) => country(destinationCountry) },
          { field: 'expectedAt', label: t('messages:field.expectedAt'), say: ({ expectedAt }) => when(expectedAt) },
          { field: 'sourceEvaluation', label: t('messages:field.source'), say: ({ sourceEvaluation: told }) => told && t(`vocabulary:sourceEvaluation.${told}`) },
          { field: 'informationEvaluation', label: t('messages:field.information'), say: ({ informationEvaluation: told }) => told && t(`vocabulary:informationEvaluation.${told}`) },
          { field: 'acknowledgeBy', label: t('messages:field.acknowledgeBy'), say: ({ acknowledgeBy }) => when(acknowledgeBy) },
          { field: 'answerBy', label: t('messages:field.answerBy'), say: ({ answerBy }) => when(answerBy) },
          { field: 'handling', label: t('handling:title'), say: ({ handling }) => handling && marked(handling) },
        ],
        theirs,
        yours,
      );
    },
    [t, i18n.language, format, indicator, handled, agencies, people, targets],
  );
};
