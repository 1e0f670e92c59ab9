import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { bannerOf } from '../handling/handling-words';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { EmptyState } from '../ui/EmptyState';
import { HandlingBanner } from '../ui/HandlingBanner';
import { Page, Section } from '../ui/Page';
import { StatusBadge } from '../ui/StatusBadge';
import { CaseChanges } from './CaseChanges';
import { CaseClock } from './CaseClock';
import { CaseEntries } from './CaseEntries';
import { CaseHistory } from './CaseHistory';
import { CaseSteps } from './CaseSteps';
import { CaseTasks } from './CaseTasks';
import { ConfirmedCase } from './ConfirmedCase';
import '../seizures/seizures.css';
import './takeback.css';

const takeBackQuery = graphql(`
  query TakeBackPage($operationId: ID!, $id: ID!) {
    takeBack(operationId: $operationId, id: $id) {
      id
      ...TakeBack_case @unmask
    }
    operation(id: $operationId) {
      id
      participations {
        id
        state
        agency {
          id
          name
          shortName
        }
      }
      messages(first: 50) {
        items {
          id
          reference
          subject
          messageState: state
        }
      }
    }
  }
`);

/** A take-back case: whose clock runs, what is to be done, what was written, paid, stored and proved; and all of it as one pack. */
export const TakeBackPage = ({ operationId }: { readonly operationId: string }) => {
  const { t, i18n } = useTranslation('takeback');
  const format = useFormat();
  const { takeBackId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(takeBackQuery, { variables: { operationId, id: takeBackId }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => startTransition(() => void refetch()));
  useLiveFrames(({ event }) => (event?.subjectId === takeBackId || event?.subjectType === 'TakeBackEntry' || event?.subjectType === 'Seizure') && again());
  const { takeBack: one, operation } = data;
  const list = `/operations/${operationId}/take-backs`;
  if (!one) {
    return (
      <EmptyState
        title={t('missing')}
        action={
          <Link className="button" href={list}>
            {t('title')}
          </Link>
        }
      />
    );
  }
  const participants = (operation?.participations ?? []).filter(({ state }) => state === 'ACCEPTED').map(({ agency }) => agency);
  const messages = (operation?.messages.items ?? []).filter(({ messageState }) => messageState === 'SENT');
  const { seizure } = one;
  const pack = (ending: 'zip' | 'csv') => `/take-backs/${operationId}/${one.id}.${ending}?lang=${i18n.language}`;
  return (
    <>
      {seizure && <HandlingBanner {...bannerOf(seizure.handling)} />}
      <Page
        title={one.title}
        lead={
          <span className="row">
            <StatusBadge kind="takeBackState" state={one.takeBackState} />
            <span>{one.agency.shortName}</span>
            {seizure ? (
              <Link className="link" href={`/operations/${operationId}/seizures/${seizure.id}`}>
                {t('ofReport', { reference: seizure.reference })}
              </Link>
            ) : (
              <span className="muted">{t('reportUnseen')}</span>
            )}
          </span>
        }
        actions={<CaseSteps one={one} />}
      >
        <div className="case-columns">
          <Section title={t('clock.title')}>
            <CaseClock one={one} />
            <CaseChanges one={one} participants={participants} />
          </Section>
          <Section title={t('tasks.title')}>
            <CaseTasks one={one} />
          </Section>
        </div>
        <CaseEntries one={one} messages={messages} again={again} />
        <Section title={t('form.title')}>
          <p className="muted">{t('form.lead')}</p>
          <ConfirmedCase one={one} />
        </Section>
        <Section title={t('pack.title')}>
          <p className="muted">{t('pack.lead')}</p>
          <p className="row no-print">
            <a className="button" href={pack('zip')} download>
              {t('pack.zip')}
            </a>
            <a className="link" href={pack('csv')} download>
              {t('pack.csv')}
            </a>
          </p>
        </Section>
        <Section title={t('history.title')}>
          <CaseHistory history={one.history} format={format} />
        </Section>
      </Page>
    </>
  );
};
