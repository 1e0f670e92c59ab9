import { agreementColumns, measureColumns, neededAgreementColumns, neededColumns } from '@muster/shared/law/wanted-records';
import { confidences, type Confidence } from '@muster/shared/law/verdict';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { putFile, type UploadEnd } from '../files/upload-file';
import { makeId } from '../platform/make-id';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { CountryPicker } from '../seizures/CountryPicker';
import { ErrorNote } from '../ui/ErrorNote';
import { FileDrop } from '../ui/FileDrop';
import { Section } from '../ui/Page';
import { ProgressBar } from '../ui/ProgressBar';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';

const maxBytes = 4 * 1024 * 1024;
const kinds = ['MEASURES', 'AGREEMENTS', 'MATRIX'] as const;
/** Columns of a list, and those that it cannot be without. */
const columnsOf = { MEASURES: [measureColumns, neededColumns], AGREEMENTS: [agreementColumns, neededAgreementColumns] } as const;

/** What is said of a file that it does not say itself. */
const nothingSaid = { source: '', edition: '', origin: '', on: '', until: '', citation: '', confidence: 'MEDIUM' as Confidence };

/** Sends a file to be looked at: nothing of the register changes by that. */
export const SendFile = () => {
  const { t } = useTranslation('register');
  const { at, say } = useRefusals();
  const [, go] = useLocation();
  const [kind, setKind] = useState<(typeof kinds)[number]>('MEASURES');
  const [said, setSaid] = useState(nothingSaid);
  const [sending, setSending] = useState<{ readonly file: File; readonly sent: number }>();
  const [end, setEnd] = useState<UploadEnd>();
  const change = (changed: Partial<typeof nothingSaid>) => setSaid((before) => ({ ...before, ...changed }));
  const refusals: readonly RefusalData[] = end?.kind === 'refused' ? end.refusals : [];
  const fields = ['source', 'edition', 'origin', 'on', 'until', 'citation', 'confidence'];
  const others = refusals.filter(({ field }) => !fields.includes(field ?? ''));
  const send = async (file: File) => {
    const id = makeId();
    setEnd(undefined);
    setSending({ file, sent: 0 });
    const ended = await putFile(`/register/imports/${id}?${new URLSearchParams({ kind, ...said }).toString()}`, file, (sent) => setSending({ file, sent }));
    setSending(undefined);
    setEnd(ended);
    if (ended.kind === 'done') go(`/law/register/files/${id}`);
  };
  return (
    <Section title={t('file.send')}>
      <div className="register-form">
        <Segmented label={t('file.kind')} value={kind} choices={kinds.map((value) => ({ value, label: t(`file.kinds.${value}`) }))} onChange={setKind} />
        <p className="field-hint">{kind === 'MATRIX' ? t('file.matrixColumns') : t('file.columns', { columns: Object.keys(columnsOf[kind][0]).join(', '), needed: columnsOf[kind][1].join(', ') })}</p>
        <TextField label={t('file.source')} required value={said.source} onChange={(source) => change({ source })} error={at(refusals, 'source')} />
        <TextField label={t('file.edition')} value={said.edition} onChange={(edition) => change({ edition })} error={at(refusals, 'edition')} />
        {kind === 'MATRIX' && (
          <>
            <CountryPicker label={t('file.origin')} required value={said.origin || undefined} onChange={(origin) => change({ origin: origin ?? '' })} error={at(refusals, 'origin')} />
            <TextField label={t('file.on')} type="date" required value={said.on} onChange={(on) => change({ on })} error={at(refusals, 'on')} />
            <TextField label={t('file.until')} hint={t('file.untilHint')} type="date" value={said.until} onChange={(until) => change({ until })} error={at(refusals, 'until')} />
            <TextField label={t('file.citation')} required value={said.citation} onChange={(citation) => change({ citation })} error={at(refusals, 'citation')} />
            <Select label={t('file.confidence')} options={confidences.map((value) => ({ value, label: t(`confidence.${value}`) }))} value={said.confidence} onChange={(confidence) => confidence && change({ confidence })} error={at(refusals, 'confidence')} />
          </>
        )}
        {refusals.length > 0 && <ErrorNote title={t('file.refused')} todo={others.map(say).join(' ') || t('form.failedTodo')} />}
        {end?.kind === 'cut-off' && <ErrorNote title={t('file.cutOff')} todo={t('file.cutOffTodo')} />}
        {sending ? (
          <ProgressBar label={t('file.sending', { name: sending.file.name })} done={Math.ceil(sending.sent / 1024)} total={Math.ceil(sending.file.size / 1024)} />
        ) : (
          <FileDrop label={t('file.drop')} files={[]} onChange={([first]) => first && void send(first)} accept=".csv,.txt,.tsv" maxBytes={maxBytes} />
        )}
      </div>
    </Section>
  );
};
