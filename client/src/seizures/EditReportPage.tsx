import { useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { UploadList } from '../files/UploadList';
import { useUploads } from '../files/use-uploads';
import { graphql } from '../graphql/gql';
import type { EditReportQuery, HandlingInput } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { toast } from '../ui/toasts';
import { bodyOf, draftOf } from './report-body';
import type { ReportDraft } from './report-draft';
import { ReportForm } from './ReportForm';
import { StaleChoice } from '../ui/StaleChoice';
import { mayBeKept, useKeptDraft } from './use-kept-draft';
import { useReportChanges } from './use-report-changes';
import type { SentReport } from './use-send-report';

const editReportQuery = graphql(`
  query EditReport($operationId: ID!, $id: ID!) {
    seizure(operationId: $operationId, id: $id) {
      id
      reference
      state
      version
      form
      viewerCanEdit
      sentBackReason
      handling {
        tlp
      }
      ...ReportBody_seizure @unmask
    }
  }
`);

type Report = NonNullable<EditReportQuery['seizure']>;

/** A report that exists, to be finished or corrected. */
export const EditReportPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('seizures');
  const { seizureId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(editReportQuery, { variables: { operationId, id: seizureId }, fetchPolicy: 'no-cache' });
  const { seizure } = data;
  if (!seizure?.viewerCanEdit) return <EmptyState title={t('page.missing')} />;
  return <EditedReport operationId={operationId} seizure={seizure} again={() => startTransition(() => void refetch())} />;
};

interface Props {
  readonly operationId: string;
  readonly seizure: Report;
  readonly again: () => void;
}

const EditedReport = ({ operationId, seizure, again }: Props) => {
  const { t, i18n } = useTranslation('seizures');
  const { locale } = useFormat();
  const changesBetween = useReportChanges();
  const [, go] = useLocation();
  const { id: accountId } = useSession();
  const of = useMemo(() => ({ form: 'report' as const, accountId, operationId, recordId: seizure.id }), [accountId, operationId, seizure.id]);
  const stands = () => ({ id: seizure.id, draft: draftOf(seizure, locale), version: seizure.version });
  const { id, draft, version = seizure.version, kept, change, begin, forget } = useKeptDraft<ReportDraft>(of, stands, () => mayBeKept(seizure));
  const [isStale, setStale] = useState(false);
  const page = `/operations/${operationId}/seizures/${seizure.id}`;
  const { uploads, send, retry, pending } = useUploads();
  const finish = ({ state }: SentReport, files: readonly File[], handling: HandlingInput | null) => {
    forget();
    toast(t(state === 'DRAFT' ? 'report.drafted' : 'report.corrected'));
    if (files.length === 0) return go(page);
    send(files, { operationId, subjectType: 'Seizure', subjectId: seizure.id, handling });
  };
  const title = t('page.title', { reference: seizure.reference });
  if (uploads.length > 0) {
    return (
      <Page title={title} actions={!pending && <a className="button" href={page}>{t('receipt.open')}</a>}>
        <UploadList uploads={uploads} onRetry={retry} />
      </Page>
    );
  }
  const conflicts = isStale || version !== seizure.version;
  return (
    <Page title={title} lead={t(seizure.state === 'DRAFT' ? 'page.finish' : 'page.edit')}>
      {seizure.sentBackReason && (
        <div className="question" role="note">
          <p className="muted">{t('page.sentBack')}</p>
          <p>{seizure.sentBackReason}</p>
        </div>
      )}
      {conflicts && version !== seizure.version ? (
        <StaleChoice
          title={t('conflict.title')}
          lead={t('conflict.lead')}
          changes={changesBetween(seizure, bodyOf(draft, i18n.language, locale)).filter(({ field }) => field !== 'zone')}
          onYours={() => {
            begin({ id, draft, version: seizure.version });
            setStale(false);
          }}
          onTheirs={() => {
            begin(stands());
            setStale(false);
          }}
        />
      ) : (
        <ReportForm
          key={version}
          operationId={operationId}
          id={id}
          kind={seizure.form}
          draft={draft}
          change={change}
          kept={kept}
          onDiscard={() => begin(stands())}
          edited={{ version, state: seizure.state }}
          onSent={finish}
          onStale={() => {
            setStale(true);
            again();
          }}
        />
      )}
    </Page>
  );
};
