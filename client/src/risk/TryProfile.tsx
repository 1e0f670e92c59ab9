import { useLazyQuery, useQuery } from '@apollo/client/react';
import { indicatorTitle } from '@muster/shared/risk/indicators';
import type { Profile } from '@muster/shared/risk/profile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { Select } from '../ui/Select';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { bandSigns } from './risk-signs';
import { useShareWords } from './use-share-words';
import { useRiskWords } from './use-risk-words';

const pastOperationsQuery = graphql(`
  query OperationsToTry {
    operations(first: 100) {
      items {
        id
        name
        code
      }
    }
  }
`);

const trialQuery = graphql(`
  query RiskTrial($id: ID!, $measure: RiskMeasureInput!) {
    operation(id: $id) {
      id
      riskTrial(measure: $measure) {
        cases
        isCut
        bands {
          band
          cases
          seizures
          share {
            found
            of
            percent
            low
            high
            isFew
          }
        }
        indicators {
          code
          fired
          seizures
          share {
            found
            of
            percent
            low
            high
            isFew
          }
        }
        fired {
          id
          reference
          kind
          outcome
          points
          band
          reasons {
            code
            english
            french
          }
        }
      }
    }
  }
`);

/** Tries what is typed on an operation that is known how it ended, before anybody uses it. */
export const TryProfile = ({ operationId, measure }: { readonly operationId: string; readonly measure: Profile }) => {
  const { t } = useTranslation('risk');
  const { language } = useRiskWords();
  const format = useFormat();
  const shareWords = useShareWords();
  const [chosen, setChosen] = useState(operationId);
  const { data: known } = useQuery(pastOperationsQuery);
  const [run, { data, loading, error, called }] = useLazyQuery(trialQuery, { fetchPolicy: 'network-only' });
  const operations = known?.operations.items ?? [];
  const trial = data?.operation?.riskTrial;
  const send = () => void run({ variables: { id: chosen, measure: { weights: [...measure.weights], high: measure.high, medium: measure.medium } } }).catch(() => undefined);
  return (
    <Section title={t('trial.title')}>
      <p>{t('trial.what')}</p>
      <div className="row">
        <Select label={t('trial.operation')} options={operations.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))} value={chosen} onChange={(id) => id && setChosen(id)} />
        <Button busy={loading} onClick={send}>{t('trial.run')}</Button>
      </div>
      {error && <ErrorNote title={t('trial.failed')} />}
      {called && !loading && !error && data?.operation && !trial && <ErrorNote title={t('trial.unusable')} />}
      {trial && (
        <>
          <p role="status">{[t('trial.cases', { count: trial.cases }), trial.isCut && t('trial.cut')].filter(Boolean).join(' ')}</p>
          <Table
            caption={t('trial.band')}
            rows={trial.bands}
            rowKey={({ band }) => band}
            columns={[
              { id: 'band', heading: t('trial.band'), main: true, cell: ({ band }) => <Sign {...bandSigns[band]}>{t(`band.${band}`)}</Sign> },
              { id: 'cases', heading: t('trial.count'), number: true, cell: ({ cases }) => format.number(cases) },
              { id: 'share', heading: t('trial.share'), cell: ({ share }) => shareWords(share) },
              { id: 'seizures', heading: t('trial.seizures'), number: true, cell: ({ seizures }) => format.number(seizures) },
            ]}
          />
          <Table
            caption={t('profiles.indicators')}
            rows={trial.indicators}
            rowKey={({ code }) => code}
            columns={[
              { id: 'code', heading: t('profile.indicator'), main: true, cell: ({ code }) => indicatorTitle(code, language) },
              { id: 'fired', heading: t('trial.fired'), number: true, cell: ({ fired }) => format.number(fired) },
              { id: 'share', heading: t('trial.share'), cell: ({ share }) => shareWords(share) },
              { id: 'seizures', heading: t('trial.seizures'), number: true, cell: ({ seizures }) => format.number(seizures) },
            ]}
          />
          <Table
            caption={t('trial.firedOn')}
            captionHidden
            rows={trial.fired}
            rowKey={({ id }) => id}
            columns={[
              { id: 'reference', heading: t('trial.reference'), main: true, cell: ({ id, reference, kind }) => <Link href={`/operations/${chosen}/${kind === 'TARGET' ? 'targets' : 'seizures'}/${id}`}>{reference}</Link> },
              { id: 'points', heading: t('manifest.points'), number: true, cell: ({ points }) => format.decimal(points) },
              { id: 'why', heading: t('manifest.why'), cell: ({ reasons }) => <ul className="ranked-reasons">{reasons.map(({ code, english, french }) => <li key={code}>{language === 'fr' ? french : english}</li>)}</ul> },
              { id: 'outcome', heading: t('trial.outcome'), cell: ({ outcome }) => t(`trial.outcomes.${outcome}`) },
            ]}
          />
        </>
      )}
    </Section>
  );
};
