import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { wasteStreams } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { PlanFacts_OperationFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';
import { streamSigns } from '../ui/stream-signs';
import { Table } from '../ui/Table';
import { useCodeItems } from './use-codes';
import { useRegionWords } from './use-regions';

/** What the plan says. */
export const planFacts = graphql(`
  fragment PlanFacts_operation on Operation {
    id
    language
    objectives
    unitHost
    edition
    reportForm
    wasteStreams
    codes
    regions
    routes
    previous {
      id
      name
    }
    phases {
      id
      kind
      name
      nameLanguage
      startsOn
      endsOn
    }
  }
`);

interface Props {
  readonly operation: FragmentType<typeof PlanFacts_OperationFragmentDoc>;
}

/** Objectives, scope and phases as everybody who takes part or is asked reads them. */
export const PlanFacts = ({ operation }: Props) => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: planFacts, from: operation });
  const codes = useCodeItems();
  const regionWords = useRegionWords();
  const titleOf = (code: string) => codes.find(({ id }) => id === code)?.title;
  const streams = wasteStreams.filter((stream) => data.wasteStreams.includes(stream));
  return (
    <>
      <Section title={t('operations:plan.objectives')}>
        <p className="prose" lang={data.language}>
          {data.objectives || t('operations:plan.none')}
        </p>
      </Section>
      <Section title={t('operations:plan.scope')}>
        <dl className="plan-facts">
          <dt>{t('operations:plan.wasteStreams')}</dt>
          <dd className="row">
            {streams.map((stream) => (
              <Sign key={stream} {...streamSigns[stream]}>
                {t(`vocabulary:wasteStream.${stream}`)}
              </Sign>
            ))}
            {streams.length === 0 && t('operations:plan.allStreams')}
          </dd>
          <dt>{t('operations:plan.codes')}</dt>
          <dd>
            {data.codes.length === 0 && t('operations:plan.noCodes')}
            <ul className="code-list">
              {data.codes.map((code) => (
                <li key={code}>
                  <bdi className="code mono">{code}</bdi> {titleOf(code)}
                </li>
              ))}
            </ul>
          </dd>
          <dt>{t('operations:plan.regions')}</dt>
          <dd>{data.regions.length > 0 ? format.list(data.regions.map(regionWords)) : t('operations:plan.everywhere')}</dd>
          {data.routes.length > 0 && (
            <>
              <dt>{t('operations:plan.routes')}</dt>
              <dd>
                <ul lang={data.language}>
                  {data.routes.map((route) => (
                    <li key={route}>{route}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>{t('operations:plan.reportForm')}</dt>
          <dd>{t(`vocabulary:reportForm.${data.reportForm}`)}</dd>
          {data.unitHost && (
            <>
              <dt>{t('operations:plan.unitHost')}</dt>
              <dd>{data.unitHost}</dd>
            </>
          )}
          {data.previous && (
            <>
              <dt>{t('operations:plan.previous')}</dt>
              <dd>
                <Link href={`/operations/${data.previous.id}`}>{data.previous.name}</Link>
              </dd>
            </>
          )}
        </dl>
      </Section>
      {data.phases.length > 0 && (
        <Section title={t('operations:plan.phases')}>
          <Table
            caption={t('operations:plan.phases')}
            captionHidden
            rows={data.phases}
            rowKey={({ id }) => id}
            columns={[
              { id: 'name', heading: t('operations:plan.phase'), main: true, cell: ({ name, nameLanguage }) => <span lang={nameLanguage}>{name}</span> },
              { id: 'kind', heading: t('operations:plan.phaseKind'), cell: ({ kind }) => t(`vocabulary:phaseKind.${kind}`) },
              { id: 'from', heading: t('operations:plan.firstDay'), cell: ({ startsOn }) => format.date(startsOn, 'UTC') },
              { id: 'to', heading: t('operations:plan.lastDay'), cell: ({ endsOn }) => format.date(endsOn, 'UTC') },
            ]}
          />
        </Section>
      )}
    </>
  );
};
