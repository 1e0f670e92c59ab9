import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { ParseKeys } from 'i18next';
import { graphql } from '../graphql/gql';
import { AppFrame } from '../session/AppFrame';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { RadioGroup } from '../ui/RadioGroup';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import './operations.css';
import { StartedPlan, type PlanStart } from './StartedPlan';

const startsQuery = graphql(`
  query PlanStarts {
    operationTemplates {
      key
      titleKey
      plan {
        kind
      }
    }
    operations(first: 100) {
      items {
        id
        name
        kind
        viewerRole
      }
    }
  }
`);

/** Where a new plan begins: a template, an earlier edition, or nothing. */
export const NewOperationPage = () => {
  const { t } = useTranslation('operations');
  const { isLead } = useSession();
  const from = new URLSearchParams(useSearch()).get('from');
  const { data } = useSuspenseQuery(startsQuery);
  const [choice, setChoice] = useState(from ? `edition:${from}` : 'template:waste-operation');
  const [startsOn, setStartsOn] = useState('');
  const [start, setStart] = useState<PlanStart>();
  const choices = [
    ...data.operationTemplates.map(({ key, titleKey, plan }) => ({ value: `template:${key}`, isDated: plan.kind === 'IN_TIME', label: t(`start.${titleKey}` as ParseKeys<'operations'>), hint: t(`start.${titleKey}-hint` as ParseKeys<'operations'>) })),
    { value: 'blank', isDated: false, label: t('start.blank'), hint: t('start.blankHint') },
    ...data.operations.items
      .filter(({ viewerRole }) => viewerRole === 'COORDINATOR')
      .map(({ id, name, kind }) => ({ value: `edition:${id}`, isDated: kind === 'IN_TIME', label: t('start.edition', { name }), hint: t('start.editionHint') })),
  ];
  const isDated = choices.find(({ value }) => value === choice)?.isDated;
  const begin = () => {
    const [kind, key = ''] = choice.split(':');
    setStart(kind === 'blank' ? { kind: 'blank' } : { kind: kind === 'edition' ? 'edition' : 'template', key, startsOn: (isDated && startsOn) || null });
  };
  return (
    <AppFrame>
      <Page title={t('start.title')} lead={t('start.lead')}>
        {!isLead ? (
          <EmptyState title={t('start.notYours')}>{t('start.notYoursTodo')}</EmptyState>
        ) : start ? (
          <Suspense fallback={<Skeleton lines={10} />}>
            <StartedPlan start={start} />
          </Suspense>
        ) : (
          <form
            className="plan-form"
            onSubmit={(event) => {
              event.preventDefault();
              begin();
            }}
          >
            <RadioGroup label={t('start.from')} value={choice} onChange={setChoice} choices={choices} />
            {isDated && <TextField type="date" label={t('start.startsOn')} hint={t('start.startsOnHint')} value={startsOn} onChange={setStartsOn} />}
            <div className="form-actions">
              <Button type="submit" kind="primary">
                {t('start.begin')}
              </Button>
            </div>
          </form>
        )}
      </Page>
    </AppFrame>
  );
};
