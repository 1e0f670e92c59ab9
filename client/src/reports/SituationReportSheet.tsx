import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { SituationReportPage_ReportFragment } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { useStandsOn } from '../platform/use-stands-on';
import { Button } from '../ui/Button';
import type { FieldChange } from '../ui/ChangedFields';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { StaleChoice } from '../ui/StaleChoice';
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
  /** Reads the report as it stands now. */
  readonly again: () => void;
}

const ofCases = ({ field }: RefusalData): boolean => field?.startsWith('notableIds') ?? false;

/** What a situation report says; whoever may writes their remarks, chooses which cases stand out, and sends it out. */
export const SituationReportSheet = ({ operationId, report, nameOf, again }: Props) => {
  const { t } = useTranslation(['reports', 'vocabulary']);
  const format = useFormat();
  const { say, at } = useRefusals();
  const answered = useAnswer();
  const { hasFailed, take } = answered;
  const [write, writing] = useMutation(writeMutation);
  const [issue, issuing] = useMutation(issueMutation);
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly NotableCase[] | null>(null);
  const [isAsked, setAsked] = useState(false);
  // Whoever is asked whether it shall go out has read it as it was then.
  const { base, theirs, follow, refusals } = useStandsOn(report, typed !== null || chosen !== null || isAsked, answered.refusals, again);
  const notable = chosen ?? base.notable;
  const day = format.date(`${report.day}T00:00:00Z`, 'UTC');

  const keep = async (): Promise<number | null> => {
    const input = { operationId, id: report.id, version: base.version, remarks: typed ?? base.remarks, language: base.language, notableIds: notable.map(({ id }) => id) };
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
  const written = (remarks: string | null, cases: readonly NotableCase[]) => ({ remarks: remarks?.trim() || '–', notable: cases.map(({ reference }) => reference).join(', ') || '–' });
  const changes = (): readonly FieldChange[] => {
    if (!theirs) return [];
    const [stands, mine] = [written(theirs.remarks, theirs.notable), written(typed ?? theirs.remarks, chosen ?? theirs.notable)];
    const labels = { remarks: t('situation.remarks'), notable: t('file.notable') };
    return (['remarks', 'notable'] as const).filter((field) => stands[field] !== mine[field]).map((field) => ({ field, label: labels[field], before: stands[field], after: mine[field] }));
  };
  const others = refusals.filter((refusal) => refusal.field !== 'remarks' && !ofCases(refusal));
  return (
    <>
      {report.issuedAt && <p className="muted">{t('situation.issuedBy', { name: report.issuedBy?.name ?? '–', when: format.moment(report.issuedAt) })}</p>}
      {theirs && (
        <StaleChoice
          changes={changes()}
          onYours={follow}
          onTheirs={() => {
            setTyped(null);
            setChosen(null);
            follow();
          }}
        />
      )}
      {!theirs && (others.length > 0 || hasFailed) && <ErrorNote title={t('situation.failed')} kept={t('situation.failedKept')} todo={others.map(say).join(' ') || t('situation.failedTodo')} />}
      {!theirs && (report.viewerCanWrite ? (
        <TextField label={t('situation.remarks')} hint={t('situation.remarksHint')} rows={5} value={typed ?? base.remarks ?? ''} onChange={setTyped} error={at(refusals, 'remarks')} />
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
      ))}
      {report.viewerCanWrite && !theirs && (
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
        <NotableCases operationId={operationId} cases={notable} onChange={report.viewerCanWrite && !theirs ? setChosen : undefined} error={refusals.filter(ofCases).map(say).join(' ') || undefined} />
      </Section>
      <SituationFigures operationId={operationId} situation={report.situation} nameOf={nameOf} />
      <ConfirmDialog open={isAsked} deed={t('situation.issue', { day })} onConfirm={() => void send()} onCancel={() => setAsked(false)}>
        <p>{t('situation.issueWhat')}</p>
      </ConfirmDialog>
    </>
  );
};
