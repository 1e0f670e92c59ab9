import { useSuspenseQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { readerZone } from '../platform/zoned-time';
import { mayBeKept, useKeptDraft } from '../seizures/use-kept-draft';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { emptyTarget, type TargetDraft } from './target-draft';
import { TargetForm } from './TargetForm';
import { TargetReceipt } from './TargetReceipt';
import type { SentTarget } from './use-send-target';

const nominatePageQuery = graphql(`
  query NominatePage($id: ID!) {
    operation(id: $id) {
      id
      viewerCanNominate
    }
  }
`);

/** Something worth controlling: what it is, why, and when it comes. */
export const NominatePage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('targets');
  const { id: accountId } = useSession();
  // A form must not begin anew because something came in somewhere else.
  const { data } = useSuspenseQuery(nominatePageQuery, { variables: { id: operationId }, fetchPolicy: 'no-cache' });
  const of = useMemo(() => ({ form: 'target' as const, accountId, operationId }), [accountId, operationId]);
  const start = () => ({ id: makeId(), draft: emptyTarget(readerZone()) });
  const { id, draft, kept, change, begin, forget } = useKeptDraft<TargetDraft>(of, start, mayBeKept);
  const [sent, setSent] = useState<SentTarget>();
  const { operation } = data;
  if (!operation) return <EmptyState title={t('page.missing')} />;
  if (!operation.viewerCanNominate) return <EmptyState title={t('form.closed')}>{t('form.closedWhy')}</EmptyState>;
  if (sent) {
    const another = () => {
      begin(start());
      setSent(undefined);
    };
    return (
      <Page title={t('receipt.nominated')}>
        <TargetReceipt operationId={operationId} target={sent} next={t('receipt.nextNominated')} actions={<Button onClick={another}>{t('receipt.another')}</Button>} />
      </Page>
    );
  }
  return (
    <Page title={t('nominate')} lead={t('form.lead')}>
      <TargetForm
        key={id}
        operationId={operationId}
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
