import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MessageCase_MessageFragmentDoc } from '../graphql/graphql';
import { FileGallery } from '../files/FileGallery';
import { bannerOf } from '../handling/handling-words';
import { useFormat } from '../platform/use-format';
import { IndicatorList } from '../risk/IndicatorList';
import { Facts } from '../seizures/Facts';
import { HandlingBanner } from '../ui/HandlingBanner';
import { PlacedTime } from '../ui/PlacedTime';
import { Segmented } from '../ui/Segmented';
import { AddresseeTable } from './AddresseeTable';
import { AnswerPart } from './AnswerPart';
import { MarkingList } from './MarkingList';
import { messageCase } from './message-page';

interface Props {
  readonly message: FragmentType<typeof MessageCase_MessageFragmentDoc>;
  readonly now: number;
  /** Looked at through other eyes: then nothing can be done with it. */
  readonly isGlance?: boolean;
}

/** One message of a thread: what it says, in the language that the reader chooses, to whom, and how far each has come. */
export const MessageCard = ({ message: from, now, isGlance = false }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary', 'seizures', 'handling']);
  const format = useFormat();
  const { data: message } = useSuspenseFragment({ fragment: messageCase, fragmentName: 'MessageCase_message', from });
  const [language, setLanguage] = useState(message.language);
  const { translations } = message;
  const shown = translations.findLast((each) => each.language === language);
  const { subject, body } = shown ?? message;
  const offered = [...new Set([message.language, ...translations.map((each) => each.language)])];
  const country = (code: string | null) => (code ? format.country(code) : t('messages:unknownCountry'));
  const way = message.departureCountry || message.destinationCountry ? `${country(message.departureCountry)} → ${country(message.destinationCountry)}` : null;
  return (
    <article className="message-card" aria-label={`${t(`vocabulary:messageKind.${message.messageKind}`)}, ${message.sender.shortName}`}>
      <HandlingBanner {...bannerOf(message.handling)} />
      <header>
        <p className="muted small">
          {t(`vocabulary:messageKind.${message.messageKind}`)} · {message.sender.shortName}, {message.writtenBy.name} · <PlacedTime at={message.sentAt ?? message.createdAt} /> · <span className="code">{message.reference}</span>
        </p>
        <h2 lang={shown?.language ?? message.language}>{subject}</h2>
        {offered.length > 1 && <Segmented label={t('messages:translation.choose')} choices={offered.map((value) => ({ value, label: value }))} value={language} onChange={setLanguage} />}
      </header>
      <p className="message-body" lang={shown?.language ?? message.language}>
        {body}
      </p>
      {shown && <p className="muted small">{t('messages:translation.by', { agency: shown.agency.shortName })}</p>}
      <Facts
        facts={[
          [t('messages:field.target'), message.target && <Link className="link" href={`/operations/${message.operationId}/targets/${message.target.id}`}>{message.target.title}</Link>],
          [t('messages:field.pattern'), message.pattern],
          [t('messages:field.reasons'), message.reasons],
          [t('messages:field.riskIndicators'), message.riskIndicators.length > 0 && <IndicatorList codes={message.riskIndicators} />],
          [t('messages:field.way'), way],
          [t('messages:field.expectedAt'), message.expectedAt && <PlacedTime at={message.expectedAt} zone={message.target?.expectedZone ?? undefined} />],
          [t('messages:field.source'), message.sourceEvaluation && t(`vocabulary:sourceEvaluation.${message.sourceEvaluation}`)],
          [t('messages:field.information'), message.informationEvaluation && t(`vocabulary:informationEvaluation.${message.informationEvaluation}`)],
          [t('messages:field.mentions'), message.mentions.map(({ name }) => name).join(', ')],
        ]}
      />
      {message.files.length > 0 && (
        <section aria-label={t('messages:files.title')}>
          <FileGallery files={message.files} canChange={!isGlance && message.viewerCan.edit} />
        </section>
      )}
      <MarkingList markings={message.markings} />
      {!isGlance && <AnswerPart message={message} now={now} />}
      {message.addressees.length > 0 && (
        <details className="message-addressees" open={message.messageKind !== 'FEEDBACK'}>
          <summary>{t('messages:addressees.count', { count: message.addressees.length })}</summary>
          <AddresseeTable message={message} now={now} />
        </details>
      )}
    </article>
  );
};
