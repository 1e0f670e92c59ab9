import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface Props {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The next steps, at the end. */
  readonly actions?: ReactNode;
  /** An answer is needed: it interrupts and does not close by itself. */
  readonly alert?: boolean;
}

/** Something to do before going on; Escape leaves it. */
export const Dialog = ({ title, open, onClose, children, actions, alert = false }: Props) => (
  <ModalOverlay
    className="dialog-shade"
    isOpen={open}
    isDismissable={!alert}
    onOpenChange={(next) => {
      if (!next) onClose();
    }}
  >
    <Modal className="dialog-box">
      <AriaDialog className="dialog" role={alert ? 'alertdialog' : 'dialog'}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <div className="dialog-body">{children}</div>
        {actions && <div className="dialog-actions">{actions}</div>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
