import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { readinessParts } from '@muster/shared/planning/readiness';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { Segmented } from '../ui/Segmented';
import { toast } from '../ui/toasts';
import { PlanPlaces } from './PlanPlaces';
import './planning.css';
import { ReadinessTable, type ReadinessRow } from './ReadinessTable';
import { TryConnection } from './TryConnection';

const readinessQuery = graphql(`
  query OperationReadiness($id: ID!) {
    operation(id: $id) {
      id
      name
      state
      startsOn
      remindsByItself
      viewerRole
      myParticipation {
        id
      }
      participations {
        id
        state
        agency {
          id
          name
          shortName
          nameLanguage
          country
          region
        }
        readiness {
          plan
          people
          trainingNeeded
          trainingPassed
          connectedAt
          nudgedAt
          missing
          late
        }
        nationalPlan {
          id
        }
      }
    }
  }
`);

const nudgeMutation = graphql(`
  mutation NudgeAgencies($operationId: ID!, $agencyIds: [ID!]!) {
    answer: nudgeAgencies(operationId: $operationId, agencyIds: $agencyIds) {
      ... on Operation {
        id
        participations {
          id
          readiness {
            nudgedAt
          }
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

const remindingMutation = graphql(`
  mutation SetReminding($operationId: ID!, $isOn: Boolean!) {
    answer: setReminding(operationId: $operationId, isOn: $isOn) {
      ... on Operation {
        id
        remindsByItself
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

const choices = ['all', 'unready', 'late'] as const;
type Choice = (typeof choices)[number];

const fits: Readonly<Record<Choice, (row: ReadinessRow) => boolean>> = {
  all: () => true,
  unready: ({ readiness }) => readiness.missing.length > 0,
  late: ({ readiness }) => readiness.late.length > 0,
};

const oneDay = 86_400_000;

/** Who is ready, who is late and with what; and one press to remind them. */
export const ReadinessPage = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['planning', 'operations']);
  const format = useFormat();
  const { say } = useRefusals();
  const now = useNow();
  const [which, setWhich] = useState<Choice>('all');
  const { refusals, hasFailed, take } = useAnswer();
  const { data, refetch } = useSuspenseQuery(readinessQuery, { variables: { id: operationId } });
  const again = useCoalesced(() => void refetch(), 1_000);
  useLiveFrames(({ event }) => (event?.subjectType === 'Participation' || event?.subjectType === 'NationalPlan' || event?.kind === 'RemindingSet') && again());
  const [nudge, nudging] = useMutation(nudgeMutation);
  const [setReminding, setting] = useMutation(remindingMutation);
  const { operation } = data;
  if (!operation) return <EmptyState title={t('operations:missing')} />;
  const rows = operation.participations.filter(({ state }) => state === 'ACCEPTED' || state === 'INVITED');
  const ready = rows.filter(({ readiness: { missing } }) => missing.length === 0).length;
  const coordinates = operation.viewerRole === 'COORDINATOR';
  const own = rows.find(({ id }) => id === operation.myParticipation?.id);
  const toNudge = rows.filter((row) => fits[which === 'all' ? 'unready' : which](row) && !(row.readiness.nudgedAt && now - Date.parse(row.readiness.nudgedAt) < oneDay)).map(({ agency }) => agency.id);
  const send = async (agencyIds: string[]) => {
    if (await take(nudge({ variables: { operationId, agencyIds } }).then(({ data: sent }) => sent?.answer))) toast(t('planning:nudge.done', { count: agencyIds.length }));
  };
  const switchReminding = async (isOn: boolean) => {
    if (await take(setReminding({ variables: { operationId, isOn } }).then(({ data: sent }) => sent?.answer))) toast(t(isOn ? 'planning:nudge.on' : 'planning:nudge.off'));
  };
  return (
    <Page
      title={t('planning:readiness')}
      lead={t('planning:readyLead', { ready: format.number(ready), all: format.number(rows.length), day: operation.startsOn ? format.day(operation.startsOn) : t('planning:noDay') })}
      actions={
        coordinates &&
        toNudge.length > 0 && (
          <Button kind="primary" busy={nudging.loading} onClick={() => void send(toNudge)}>
            {t('planning:nudge.all', { count: toNudge.length })}
          </Button>
        )
      }
    >
      <PlanPlaces operationId={operationId} />
      {own && <TryConnection operationId={operationId} connectedAt={own.readiness.connectedAt} />}
      <Section title={t('planning:matrix')}>
        <Segmented label={t('planning:which.label')} value={which} onChange={setWhich} choices={choices.map((value) => ({ value, label: `${t(`planning:which.${value}`)} ${format.number(rows.filter(fits[value]).length)}` }))} />
        {coordinates && (
          <Checkbox checked={operation.remindsByItself} disabled={setting.loading} onChange={(isOn) => void switchReminding(isOn)} hint={t('planning:nudge.byItselfHint')}>
            {t('planning:nudge.byItself')}
          </Checkbox>
        )}
        {(refusals.length > 0 || hasFailed) && (
          <p className="field-error" role="alert">
            {[...new Set(refusals.map(say))].join(' ') || t('planning:failedTodo')}
          </p>
        )}
        <ReadinessTable operationId={operationId} rows={rows.filter(fits[which])} now={now} onNudge={coordinates ? (agencyId) => void send([agencyId]) : undefined} parts={readinessParts} />
      </Section>
    </Page>
  );
};
