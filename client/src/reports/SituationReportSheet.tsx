import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SituationReportPage_ReportFragment } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { NotableCases, type NotableCase } from './NotableCases';
import { SituationFigures } from './SituationFigures';

const writeMutation = graphql(`
  mutation WriteSituationReport($input: WriteSituationReportInput!) {
    answer: writeSituationReport(input: $input) {
      ... on SituationReport {
        id
        ...SituationReportPage_report @unmask
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

const issueMutation = graphql(`
  mutation IssueSituationReport($operationId: ID!, $id: ID!, $version: Int!) {
    answer: issueSituationReport(operationId: $operationId, id: $id, version: $version) {
      ... on SituationReport {
        id
        ...SituationReportPage_report @unmask
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

interface Props {
  readonly operationId: string;
  readonly report: SituationReportPage_ReportFragment;
  readonly nameOf: (agencyId: string) => string;
}

const ofCases = ({ field }: RefusalData): boolean => field?.startsWith('notableIds') ?? false;

/** What a situation report says; whoever may writes their remarks, chooses which cases stand out, and sends it out. */
export const SituationReportSheet = ({ operationId, report, nameOf }: Props) => {
  const { t } = useTranslation(['reports', 'vocabulary']);
  const format = useFormat();
  const { say, at } = useRefusals();
  const { refusals, hasFailed, take } = useAnswer();
  const [write, writing] = useMutation(writeMutation);
  const [issue, issuing] = useMutation(issueMutation);
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly NotableCase[] | null>(null);
  const [isAsked, setAsked] = useState(false);
  const notable = chosen ?? report.notable;
  const day = format.date(`${report.day}T00:00:00Z`, 'UTC');

  const keep = async (): Promise<number | null> => {
    const input = { operationId, id: report.id, version: report.version, remarks: typed ?? report.remarks, language: report.language, notableIds: notable.map(({ id }) => id) };
    const kept = await take(write({ variables: { input } }).then(({ data }) => data?.answer));
    if (!kept) return null;
    setTyped(null);
    setChosen(null);
    return kept.version;
  };
  const send = async () => {
    setAsked(false);
    const version = await keep();
    if (version === null) return;
    if (await take(issue({ variables: { operationId, id: report.id, version } }).then(({ data }) => data?.answer))) toast(t('situation.sent'));
  };
  const others = refusals.filter((refusal) => refusal.field !== 'remarks' && !ofCases(refusal));
  return (
    <>
      {report.issuedAt && <p className="muted">{t('situation.issuedBy', { name: report.issuedBy?.name ?? '–', when: format.moment(report.issuedAt) })}</p>}
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('situation.failed')} kept={t('situation.failedKept')} todo={others.map(say).join(' ') || t('situation.failedTodo')} />}
      {report.viewerCanWrite ? (
        <TextField label={t('situation.remarks')} hint={t('situation.remarksHint')} rows={5} value={typed ?? report.remarks ?? ''} onChange={setTyped} error={at(refusals, 'remarks')} />
      ) : (
        <Section title={t('situation.remarks')}>
          {report.remarks ? (
            <p className="situation-remarks" lang={report.language}>
              {report.remarks}
            </p>
          ) : (
            <p className="muted">{t('situation.noRemarks')}</p>
          )}
        </Section>
      )}
      {report.viewerCanWrite && (
        <p className="row no-print">
          <Button busy={writing.loading} onClick={() => void keep().then((version) => version !== null && toast(t('situation.kept')))}>
            {t('situation.save')}
          </Button>
          <Button kind="primary" busy={issuing.loading} onClick={() => setAsked(true)}>
            {t('situation.issue', { day })}
          </Button>
        </p>
      )}
      <Section title={t('file.notable')}>
        <NotableCases operationId={operationId} cases={notable} onChange={report.viewerCanWrite ? setChosen : undefined} error={refusals.filter(ofCases).map(say).join(' ') || undefined} />
      </Section>
      <SituationFigures operationId={operationId} situation={report.situation} nameOf={nameOf} />
      <ConfirmDialog open={isAsked} deed={t('situation.issue', { day })} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('situation.issueWhat')}</p>
      </ConfirmDialog>
    </>
  );
};
