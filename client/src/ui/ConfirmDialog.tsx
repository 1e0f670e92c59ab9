import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface Props {
  readonly open: boolean;
  /** The deed in the words of the thing: "Close Operation X for 83 agencies". */
  readonly deed: string;
  /** What follows from it, and that it cannot be undone. */
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly busy?: boolean;
}

/** Asks before what cannot be undone; the deed is both the question and the button. */
export const ConfirmDialog = ({ open, deed, children, onConfirm, onCancel, busy = false }: Props) => {
  const { t } = useTranslation('kit');
  return (
    <Dialog
      alert
      open={open}
      title={deed}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('confirm.keep')}</Button>
          <Button kind="danger" busy={busy} onClick={onConfirm}>
            {deed}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
};
