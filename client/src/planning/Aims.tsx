import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { objectiveMeasures, type ObjectiveMeasure } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { OperationAimsQuery } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useFormat } from '../platform/use-format';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import './planning.css';

const aimsQuery = graphql(`
  query OperationAims($id: ID!) {
    operation(id: $id) {
      id
      viewerCanLayOut
      aims {
        id
        text
        language
        measure
        target
        reached
        version
      }
    }
  }
`);

const putMutation = graphql(`
  mutation PutObjective($input: PutObjectiveInput!) {
    answer: putObjective(input: $input) {
      ... on Objective {
        id
        text
        language
        measure
        target
        reached
        version
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

const removeMutation = graphql(`
  mutation RemoveObjective($operationId: ID!, $id: ID!, $version: Int!) {
    answer: removeObjective(operationId: $operationId, id: $id, version: $version) {
      ... on Operation {
        id
        aims {
          id
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

type Aim = NonNullable<OperationAimsQuery['operation']>['aims'][number];

/** What the operation is to achieve, with how far it has come of what can be counted. */
export const Aims = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation(['planning', 'vocabulary']);
  const format = useFormat();
  const { data, refetch } = useSuspenseQuery(aimsQuery, { variables: { id: operationId } });
  const [opened, setOpened] = useState<Aim | 'new'>();
  const { aims = [], viewerCanLayOut: mayChange = false } = data.operation ?? {};
  if (aims.length === 0 && !mayChange) return null;
  return (
    <Section title={t('aims.title')}>
      <ul className="aims">
        {aims.map((aim) => {
          const part = aim.target && aim.reached ? Math.min(Number(aim.reached) / Number(aim.target), 1) : null;
          return (
            <li key={aim.id}>
              {mayChange ? (
                <button type="button" className="link-button" lang={aim.language} onClick={() => setOpened(aim)}>
                  {aim.text}
                </button>
              ) : (
                <span lang={aim.language}>{aim.text}</span>
              )}
              {part !== null && (
                <>
                  <span className="small">{t('aims.reached', { reached: format.rounded(aim.reached ?? '0'), target: format.decimal(aim.target ?? '0'), measure: t(`vocabulary:objectiveMeasure.${aim.measure}`) })}</span>
                  <meter className="aim-meter" min={0} max={1} value={part} aria-label={t('aims.meter', { text: aim.text, percent: format.percent(part) })} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <p className="no-print">
          <Button onClick={() => setOpened('new')}>{t('aims.add')}</Button>
        </p>
      )}
      {opened && (
        <AimDialog
          operationId={operationId}
          aim={opened === 'new' ? undefined : opened}
          onClose={() => {
            setOpened(undefined);
            void refetch();
          }}
        />
      )}
    </Section>
  );
};

const AimDialog = ({ operationId, aim, onClose }: { readonly operationId: string; readonly aim: Aim | undefined; readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation(['planning', 'vocabulary']);
  const { say, at } = useRefusals();
  const [id] = useState(() => aim?.id ?? makeId());
  const [text, setText] = useState(aim?.text ?? '');
  const [measure, setMeasure] = useState<ObjectiveMeasure>(aim?.measure ?? 'CASES');
  const [target, setTarget] = useState(aim?.target ?? '');
  const { refusals, hasFailed, take } = useAnswer();
  const [put, putting] = useMutation(putMutation);
  const [remove, removing] = useMutation(removeMutation);
  const send = async () => {
    const input = { id, operationId, version: aim?.version ?? null, text, language: aim?.language ?? i18n.language, measure, target: measure === 'WORDS' ? null : target.trim() || null };
    if (await take(put({ variables: { input } }).then(({ data }) => data?.answer))) onClose();
  };
  const drop = async (known: Aim) => {
    if (await take(remove({ variables: { operationId, id: known.id, version: known.version } }).then(({ data }) => data?.answer))) onClose();
  };
  const others = refusals.filter(({ field }) => field !== 'text' && field !== 'target');
  const deed = aim ? t('aims.change') : t('aims.add');
  return (
    <Dialog
      open
      title={deed}
      onClose={onClose}
      actions={
        <>
          {aim && (
            <Button busy={removing.loading} onClick={() => void drop(aim)}>
              {t('aims.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('task.leave')}</Button>
          <Button kind="primary" busy={putting.loading} onClick={() => void send()}>
            {deed}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('task.failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      <TextField label={t('aims.text')} required value={text} onChange={setText} error={at(refusals, 'text')} />
      <Select label={t('aims.measure')} options={objectiveMeasures.map((value) => ({ value, label: t(`vocabulary:objectiveMeasure.${value}`) }))} value={measure} onChange={(value) => value && setMeasure(value)} />
      {measure !== 'WORDS' && <TextField label={t('aims.target')} required inputMode="decimal" value={target} onChange={setTarget} error={at(refusals, 'target')} />}
    </Dialog>
  );
};
