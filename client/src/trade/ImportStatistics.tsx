import { detectSource, readStatistics, tradePublishers, type ReadStatistics, type TradeSourceKey } from '@muster/shared/trade/read-statistics';
import { useId, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { putFile } from '../files/upload-file';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { ProgressBar } from '../ui/ProgressBar';
import { Sign } from '../ui/StatusBadge';
import { TextField } from '../ui/TextField';
import { Preview } from './Preview';

interface Props {
  /** By source the version that stands here; a source that is not named has none. */
  readonly versions: Readonly<Partial<Record<TradeSourceKey, number>>>;
  readonly onDone: () => void;
}

interface Chosen {
  readonly file: File;
  readonly key: TradeSourceKey | null;
  readonly read: ReadStatistics | null;
}

type Standing =
  | { readonly kind: 'ready' | 'done' | 'cut-off' | 'too-large' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] };

const mostBytes = 10 * 1_048_576;

/** A file of statistics, looked at on the device before it is sent; it replaces what its source told before. */
export const ImportStatistics = ({ versions, onDone }: Props) => {
  const { t } = useTranslation('trade');
  const { say, at, rule } = useRefusals();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>();
  const [edition, setEdition] = useState('');
  const [standing, setStanding] = useState<Standing>({ kind: 'ready' });
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setStanding({ kind: file.size > mostBytes ? 'too-large' : 'ready' });
    if (file.size > mostBytes) return setChosen(undefined);
    const text = await file.text();
    const key = detectSource(text);
    setChosen({ file, key, read: key && readStatistics(key, text) });
  };
  const send = async (file: File, key: TradeSourceKey) => {
    setStanding({ kind: 'sending', share: 0 });
    const end = await putFile(`/trade-statistics/${key}?edition=${encodeURIComponent(edition.trim())}&version=${versions[key] ?? 0}`, file, (sent) => setStanding({ kind: 'sending', share: sent / file.size }));
    if (end.kind !== 'done') return setStanding(end);
    setStanding({ kind: 'done' });
    setChosen(undefined);
    setEdition('');
    onDone();
  };
  const refusals = standing.kind === 'refused' ? standing.refusals : [];
  const others = refusals.filter(({ field }) => field !== 'edition');
  return (
    <Section title={t('import')}>
      <p className="muted">{t('importLead')}</p>
      <div className="trade-import">
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('file')}
          </label>
          <p id={`${id}-hint`} className="field-hint">
            {t('fileHint')}
          </p>
          <input id={id} type="file" accept=".csv,text/csv" aria-describedby={`${id}-hint`} onChange={(event) => void choose(event)} />
        </div>
        {standing.kind === 'done' && (
          <p role="status">
            <Sign shape="check" tone="green">
              {t('done')}
            </Sign>
          </p>
        )}
        {standing.kind === 'too-large' && <ErrorNote title={rule('trade.too-large', t('refused'))} />}
        {chosen && !chosen.key && <ErrorNote title={t('unknown', { file: chosen.file.name })} todo={t('unknownTodo')} />}
        {chosen?.key && chosen.read && (
          <>
            <p>
              <strong>{chosen.file.name}</strong>: {tradePublishers[chosen.key].publisher}, {tradePublishers[chosen.key].licence}
            </p>
            <Preview read={chosen.read} />
            {chosen.read.ok && (
              <form
                className="trade-import"
                onSubmit={(event) => {
                  event.preventDefault();
                  if (chosen.key) void send(chosen.file, chosen.key);
                }}
              >
                <TextField label={t('edition')} hint={t('editionHint')} required maxLength={120} value={edition} error={at(refusals, 'edition')} onChange={setEdition} />
                {versions[chosen.key] !== undefined && <p>{t('replaces')}</p>}
                {standing.kind === 'sending' && <ProgressBar label={t('sending')} done={Math.round(standing.share * 100)} total={100} />}
                {others.length > 0 && <ErrorNote title={t('refused')} todo={others.map(say).join(' ')} />}
                {standing.kind === 'cut-off' && <ErrorNote title={t('cutOff')} todo={t('cutOffTodo')} />}
                <p>
                  <Button kind="primary" type="submit" busy={standing.kind === 'sending'}>
                    {t('send')}
                  </Button>
                </p>
              </form>
            )}
          </>
        )}
      </div>
    </Section>
  );
};
