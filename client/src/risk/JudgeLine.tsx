import { findIndicator, indicatorTitle } from '@muster/shared/risk/indicators';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankedLine_LineFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import { useJudgeLine } from './use-judge-line';
import { useRiskWords } from './use-risk-words';

interface Props {
  readonly operationId: string;
  readonly manifestId: string;
  readonly row: RankedLine_LineFragment;
  /** Indicators of the manifest's profile that no machine looks for. */
  readonly asked: readonly string[];
}

/** What only a person can tell of a line, asked for where its profile gives points for it and as long as no target was made. */
export const JudgeLine = (props: Props) => {
  const { t } = useTranslation('risk');
  const [isOpen, setOpen] = useState(false);
  const { line } = props.row;
  return (
    <p className="no-print">
      <Button kind="quiet" aria-label={t('judge.openLine', { line })} onClick={() => setOpen(true)}>
        {t('judge.open')}
      </Button>
      {isOpen && <Judging {...props} onClose={() => setOpen(false)} />}
    </p>
  );
};

const Judging = ({ operationId, manifestId, row, asked, onClose }: Props & { readonly onClose: () => void }) => {
  const { t } = useTranslation('risk');
  const format = useFormat();
  const { language } = useRiskWords();
  const { say, at } = useRefusals();
  const [code, setCode] = useState<string>();
  const [reason, setReason] = useState('');
  const { judge, busy, refusals, hasFailed } = useJudgeLine(operationId, manifestId, row.line);
  const open = asked.filter((one) => !row.judgements.some((judgement) => judgement.code === one));
  const general = refusals.filter(({ field }) => field !== 'reason');
  const keep = async () => {
    if (!code || !(await judge(code, true, reason))) return;
    setCode(undefined);
    setReason('');
  };
  return (
    <Dialog
      open
      title={t('judge.title', { line: row.line })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('judge.close')}</Button>
          {code && (
            <Button kind="primary" busy={busy} onClick={() => void keep()}>
              {t('judge.deed')}
            </Button>
          )}
        </>
      }
    >
      {(general.length > 0 || hasFailed) && <ErrorNote title={t('judge.failed')} todo={[...new Set(general.map(say))].join(' ')} />}
      {row.judgements.length > 0 && (
        <ul aria-label={t('judge.judged')}>
          {row.judgements.map((judgement) => (
            <li key={judgement.code}>
              {indicatorTitle(judgement.code, language)}: <span lang={judgement.language}>{judgement.reason}</span>{' '}
              <span className="muted small">{t('judge.by', { name: judgement.judgedBy ?? t('judge.somebody'), when: format.moment(judgement.judgedAt) })}</span>{' '}
              <Button kind="quiet" busy={busy} onClick={() => void judge(judgement.code, false, null)}>
                {t('judge.takeBack', { code: judgement.code })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <RadioGroup
          label={t('judge.which')}
          choices={open.map((value) => ({ value, label: indicatorTitle(value, language), hint: findIndicator(value)?.explanation[language] }))}
          value={code}
          onChange={setCode}
        />
      )}
      {code && <TextField label={t('judge.reason')} hint={t('judge.noNames')} rows={2} value={reason} onChange={setReason} error={at(refusals, 'reason')} required />}
    </Dialog>
  );
};
