import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { useIndicatorWords } from '../risk/use-indicator-words';
import { ErrorNote } from '../ui/ErrorNote';
import { Page, Section } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { Table } from '../ui/Table';
import { AddresseeClock } from './AddresseeClock';
import './messages.css';
import { RateTable } from './RateTable';
import { useDuration } from './use-duration';

const loopQuery = graphql(`
  query Loop($operationId: ID!, $now: Instant!) {
    operation(id: $operationId) {
      id
      participations {
        id
        agency {
          id
          shortName
        }
      }
      loop {
        sent
        acknowledged
        controlled
        answered
        found
        nothingFound
        missed
        notOurs
        feedbackRate
        hitRate
        medianSecondsToAcknowledge
        medianSecondsToAnswer
        byIndicator {
          ...Rate_loop @unmask
        }
        byRoute {
          ...Rate_loop @unmask
        }
        byAgency {
          ...Rate_loop @unmask
        }
        silentAgencies {
          agencyId
          sent
          since
        }
      }
      openAddressees(dueBefore: $now, kinds: [WARNING], first: 100) {
        count {
          value
          isAtLeast
        }
        items {
          id
          state
          clock
          dueAt
          answer
          agency {
            id
            shortName
            country
          }
          message {
            id
            subject
            language
          }
        }
      }
    }
  }
`);

/** What became of the operation's warnings: how fast they are answered, what they led to, who is late and who is silent. */
export const LoopPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation(['messages', 'vocabulary']);
  const format = useFormat();
  const duration = useDuration();
  const indicator = useIndicatorWords();
  const now = useNow();
  const [at] = useState(() => new Date().toISOString());
  const { data, loading, error, refetch } = useQuery(loopQuery, { variables: { operationId, now: at }, fetchPolicy: 'cache-and-network' });
  const again = useCoalesced(() => void refetch());
  useLiveFrames(({ event }) => event?.subjectType === 'Message' && again());
  const operation = data?.operation;
  if (error && !operation) return <ErrorNote title={t('messages:failed')} todo={t('messages:failedTodo')} />;
  if (!operation) return loading ? <Skeleton lines={6} /> : null;
  const { loop, openAddressees } = operation;
  const names = new Map(operation.participations.map(({ agency }) => [agency.id, agency.shortName]));
  const share = (rate: string | null) => (rate === null ? '–' : format.percent(Number(rate)));
  return (
    <Page
      title={t('messages:loop.title')}
      lead={t('messages:loop.lead')}
      actions={
        <Link className="button" href={`/operations/${operationId}/messages`}>
          {t('messages:all')}
        </Link>
      }
    >
      <dl className="loop-figures">
        {(
          [
            ['sent', format.number(loop.sent)],
            ['acknowledged', format.number(loop.acknowledged)],
            ['answered', `${format.number(loop.answered)} (${share(loop.feedbackRate)})`],
            ['found', `${format.number(loop.found)} (${share(loop.hitRate)})`],
            ['nothingFound', format.number(loop.nothingFound)],
            ['toAcknowledge', duration(loop.medianSecondsToAcknowledge)],
            ['toAnswer', duration(loop.medianSecondsToAnswer)],
          ] as const
        ).map(([key, value]) => (
          <div key={key}>
            <dt>{t(`messages:loop.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section title={t('messages:loop.overdue', { count: openAddressees.count.value })}>
        <Table
          caption={t('messages:loop.overdue', { count: openAddressees.count.value })}
          captionHidden
          rows={openAddressees.items}
          rowKey={({ id }) => id}
          empty={<p className="muted">{t('messages:loop.nobodyLate')}</p>}
          columns={[
            { id: 'message', heading: t('messages:field.subject'), main: true, cell: ({ message }) => <Link className="row-link" lang={message.language} href={`/operations/${operationId}/messages/${message.id}`}>{message.subject}</Link> },
            { id: 'agency', heading: t('messages:addressees.agency'), cell: ({ agency }) => agency.shortName },
            { id: 'clock', heading: t('messages:addressees.clock'), cell: (row) => <AddresseeClock addressee={row} now={now} country={row.agency.country} /> },
          ]}
        />
      </Section>
      <Section title={t('messages:loop.silent')}>
        {loop.silentAgencies.length === 0 && <p className="muted">{t('messages:loop.nobodySilent')}</p>}
        <ul>
          {loop.silentAgencies.map(({ agencyId, sent, since }) => (
            <li key={agencyId}>{t('messages:loop.silentSince', { agency: names.get(agencyId) ?? agencyId, count: sent, when: format.relative(since, now) })}</li>
          ))}
        </ul>
      </Section>
      <RateTable title={t('messages:loop.byIndicator')} rates={loop.byIndicator} nameOf={indicator} />
      <RateTable title={t('messages:loop.byRoute')} rates={loop.byRoute} nameOf={(key) => key.split('>').map((code) => (code === '?' ? t('messages:unknownCountry') : format.country(code))).join(' → ')} />
      <RateTable title={t('messages:loop.byAgency')} rates={loop.byAgency} nameOf={(key) => names.get(key) ?? key} />
    </Page>
  );
};
