import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeBack_KeptFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { CaseDialog } from './CaseDialog';
import { strikeTakeBackEntryMutation } from './take-back-mutations';
import { useCaseVerb } from './use-case-verb';

/** What letters, costs, storages and proofs have in common. */
export type Kept = Omit<TakeBack_KeptFragment, '__typename' | ' $fragmentName'>;

interface Props {
  readonly operationId: string;
  readonly kept: Kept;
  /** What it is, in one line. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** One thing that was kept on a case, with its files; what was struck out is still read. */
export const KeptLine = ({ operationId, kept, title, children, actions }: Props) => {
  const { t } = useTranslation('takeback');
  const format = useFormat();
  const [isStriking, setStriking] = useState(false);
  return (
    <li data-struck={kept.struckAt ? true : undefined}>
      <div>
        <strong>{kept.struckAt ? <s>{title}</s> : title}</strong>
        {children}
        {kept.text && (
          <p lang={kept.language} className="take-back-text">
            {kept.text}
          </p>
        )}
        {kept.strikeReason && <p className="muted">{t('entries.struck', { reason: kept.strikeReason })}</p>}
        {kept.files.length > 0 && (
          <ul>
            {kept.files.map(({ id, name, size, originalUrl, previewUrl }) => {
              const url = originalUrl ?? previewUrl;
              return (
                <li key={id}>
                  {url ? (
                    <a className="link" href={url} download={name}>
                      {name}
                    </a>
                  ) : (
                    name
                  )}{' '}
                  <span className="muted small">{format.bytes(size)}</span>
                </li>
              );
            })}
          </ul>
        )}
        <p className="muted small">{kept.agency.shortName}</p>
      </div>
      {kept.viewerCanKeep && (
        <div className="row">
          {actions}
          <Button kind="quiet" aria-label={t('entries.strikeWhat', { title })} onClick={() => setStriking(true)}>
            {t('entries.strike')}
          </Button>
        </div>
      )}
      {isStriking && <StrikeDialog operationId={operationId} id={kept.id} title={title} onClose={() => setStriking(false)} />}
    </li>
  );
};

const StrikeDialog = ({ operationId, id, title, onClose }: { readonly operationId: string; readonly id: string; readonly title: string; readonly onClose: () => void }) => {
  const { t } = useTranslation('takeback');
  const { at } = useRefusals();
  const [reason, setReason] = useState('');
  const { run, ...verb } = useCaseVerb(strikeTakeBackEntryMutation);
  const send = async () => {
    if (!(await run({ operationId, id, reason }))) return;
    toast(t('entries.strikeDone'));
    onClose();
  };
  return (
    <CaseDialog title={t('entries.strikeWhat', { title })} deed={t('entries.strike')} {...verb} told={['reason']} onSend={() => void send()} onClose={onClose}>
      <p>{t('entries.strikeLead')}</p>
      <TextField label={t('reason')} rows={3} required value={reason} onChange={setReason} error={at(verb.refusals, 'reason')} />
    </CaseDialog>
  );
};
