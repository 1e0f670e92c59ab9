import { useSuspenseQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { EditTargetQuery } from '../graphql/graphql';
import { readerZone } from '../platform/zoned-time';
import { StaleChoice } from '../ui/StaleChoice';
import { mayBeKept, useKeptDraft } from '../seizures/use-kept-draft';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { toast } from '../ui/toasts';
import { bodyFields } from './target-fields';
import { bodyOf, draftOf, type TargetDraft } from './target-draft';
import { TargetForm } from './TargetForm';
import { useTargetChanges } from './use-target-changes';

const editTargetQuery = graphql(`
  query EditTarget($operationId: ID!, $id: ID!) {
    target(operationId: $operationId, id: $id) {
      id
      reference
      version
      nextActions
      handling {
        tlp
      }
      parties {
        id
        kind
        part
      }
      ...TargetBody_target @unmask
    }
  }
`);

/** A target that exists, to be corrected; every earlier version is kept. */
export const EditTargetPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('targets');
  const { targetId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(editTargetQuery, { variables: { operationId, id: targetId }, fetchPolicy: 'no-cache' });
  const { target } = data;
  if (!target?.nextActions.includes('correct')) return <EmptyState title={t(target ? 'form.notYours' : 'page.missing')} />;
  return <EditedTarget operationId={operationId} target={target} again={() => void refetch()} />;
};

interface Props {
  readonly operationId: string;
  readonly target: NonNullable<EditTargetQuery['target']>;
  readonly again: () => void;
}

const EditedTarget = ({ operationId, target, again }: Props) => {
  const { t, i18n } = useTranslation('targets');
  const [, go] = useLocation();
  const { id: accountId } = useSession();
  const changesBetween = useTargetChanges();
  const of = useMemo(() => ({ form: 'target' as const, accountId, operationId, recordId: target.id }), [accountId, operationId, target.id]);
  const stands = () => ({ id: target.id, draft: draftOf(target, readerZone()), version: target.version });
  const { id, draft, version = target.version, kept, change, begin, forget } = useKeptDraft<TargetDraft>(of, stands, () => mayBeKept(target));
  const said: readonly string[] = bodyFields;
  return (
    <Page title={t('form.correctTitle', { reference: target.reference })} lead={target.title}>
      {version === target.version ? (
        <TargetForm
          key={version}
          operationId={operationId}
          id={id}
          draft={draft}
          change={change}
          kept={kept}
          onDiscard={() => begin(stands())}
          version={version}
          named={target.parties}
          onDone={() => {
            forget();
            toast(t('form.corrected'));
            go(`/operations/${operationId}/targets/${target.id}`);
          }}
          onStale={again}
        />
      ) : (
        <StaleChoice
          title={t('conflict.title')}
          lead={t('conflict.lead')}
          changes={changesBetween(target, bodyOf(draft, i18n.language)).filter(({ field }) => said.includes(field))}
          onYours={() => begin({ id, draft, version: target.version })}
          onTheirs={() => begin(stands())}
        />
      )}
    </Page>
  );
};
