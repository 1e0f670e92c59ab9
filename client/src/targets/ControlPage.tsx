import { useSuspenseQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { ControlPageQuery } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { readerZone } from '../platform/zoned-time';
import { mayBeKept, useKeptDraft } from '../seizures/use-kept-draft';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { emptyControl, type ControlDraft } from './control-draft';
import { ControlForm } from './ControlForm';
import { TargetReceipt } from './TargetReceipt';
import type { SentControl } from './use-send-control';

const controlPageQuery = graphql(`
  query ControlPage($operationId: ID!, $id: ID!) {
    operation(id: $operationId) {
      id
      viewerCan {
        report
      }
    }
    target(operationId: $operationId, id: $id) {
      id
      nextActions
      handling {
        ...Handling_handling @unmask
      }
      ...ControlDefaults_target @unmask
    }
  }
`);

/** The report of a control: what it found, nothing included. */
export const ControlPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('targets');
  const { targetId = '' } = useParams();
  // A form must not begin anew because something came in somewhere else.
  const { data } = useSuspenseQuery(controlPageQuery, { variables: { operationId, id: targetId }, fetchPolicy: 'no-cache' });
  const { operation, target } = data;
  if (!operation || !target) return <EmptyState title={t('page.missing')} />;
  return <NewControl operation={operation} target={target} />;
};

interface Props {
  readonly operation: NonNullable<ControlPageQuery['operation']>;
  readonly target: NonNullable<ControlPageQuery['target']>;
}

const NewControl = ({ operation, target }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const { id: accountId, person } = useSession();
  const of = useMemo(() => ({ form: 'control' as const, accountId, operationId: operation.id, recordId: target.id }), [accountId, operation.id, target.id]);
  const start = () => ({ id: makeId(), draft: emptyControl(target, person.agency.country, readerZone(), new Date().toISOString()) });
  const { id, draft, kept, change, begin, forget } = useKeptDraft<ControlDraft>(of, start, () => mayBeKept(target));
  const [sent, setSent] = useState<SentControl>();
  const at = `/operations/${operation.id}`;
  if (sent) {
    const reported = t('targets:receipt.controlled', { finding: t(`vocabulary:controlFinding.${sent.finding}`) });
    return (
      <Page title={sent.isEarlier ? t('targets:receipt.earlier') : reported} lead={sent.isEarlier ? reported : undefined}>
        <TargetReceipt
          operationId={operation.id}
          target={target}
          next={t(`targets:receipt.nextControl.${sent.finding}`)}
          actions={
            operation.viewerCan.report &&
            sent.finding !== 'NOTHING_FOUND' && (
              <Link className="button" href={`${at}/report?target=${target.id}`}>
                {t('targets:step.report')}
              </Link>
            )
          }
        />
      </Page>
    );
  }
  if (!target.nextActions.includes('control')) {
    return (
      <EmptyState
        title={t('targets:control.notYours')}
        action={
          <Link className="button" href={`${at}/targets/${target.id}`}>
            {t('targets:receipt.open')}
          </Link>
        }
      >
        {t('targets:control.notYoursWhy')}
      </EmptyState>
    );
  }
  return (
    <Page title={t('targets:control.title', { reference: target.reference })} lead={target.title}>
      <ControlForm
        key={id}
        operationId={operation.id}
        targetId={target.id}
        id={id}
        draft={draft}
        change={change}
        kept={kept}
        onDiscard={() => begin(start())}
        onDone={(done) => {
          forget();
          setSent(done);
        }}
      />
    </Page>
  );
};
