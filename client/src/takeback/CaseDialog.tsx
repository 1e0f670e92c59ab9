import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusalData } from '../platform/use-refusals';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';

interface Props {
  readonly title: string;
  /** What the button says: the deed. */
  readonly deed: string;
  readonly busy: boolean;
  readonly refusals: readonly RefusalData[];
  readonly hasFailed: boolean;
  /** Fields whose refusals stand beside them. */
  readonly told: readonly string[];
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A change of a case, asked in a dialog; what was refused and stands at no field of it is said on top. */
export const CaseDialog = ({ title, deed, busy, refusals, hasFailed, told, onSend, onClose, children }: Props) => {
  const { t } = useTranslation('takeback');
  const { say } = useRefusals();
  const others = refusals.filter(({ field }) => !told.some((name) => field === name || field?.startsWith(`${name}.`)));
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('leave')}</Button>
          <Button kind="primary" busy={busy} onClick={onSend}>
            {deed}
          </Button>
        </>
      }
    >
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('failed')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      {children}
    </Dialog>
  );
};
