import { operationRoles, type OperationRole } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Select } from '../ui/Select';
import type { Eyes } from './eyes';
import { useHandlingChoices } from './use-handling-choices';

interface Props {
  readonly operationId: string;
  readonly onLook: (eyes: Eyes) => void;
  readonly onClose: () => void;
}

/** Chooses through whose eyes a record is to be seen: which agency, in which role. */
export const EyesDialog = ({ operationId, onLook, onClose }: Props) => {
  const { t } = useTranslation(['handling', 'vocabulary']);
  const { agencies } = useHandlingChoices(operationId);
  const [agencyId, setAgencyId] = useState<string>();
  const [role, setRole] = useState<OperationRole>('OFFICER');
  const chosen = agencies.find(({ id }) => id === agencyId);
  return (
    <Dialog
      open
      title={t('handling:eyes.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('handling:mark.leave')}</Button>
          <Button kind="primary" disabled={!chosen} onClick={() => chosen && onLook({ agencyId: chosen.id, agency: chosen.code ?? chosen.title, role })}>
            {t('handling:eyes.look')}
          </Button>
        </>
      }
    >
      <Select label={t('handling:eyes.agency')} none={t('handling:eyes.none')} options={agencies.map(({ id, code, title }) => ({ value: id, label: code ? `${code} · ${title}` : title }))} value={agencyId} onChange={setAgencyId} />
      <Select label={t('handling:eyes.role')} options={operationRoles.map((value) => ({ value, label: t(`vocabulary:operationRole.${value}`) }))} value={role} onChange={(next) => next && setRole(next)} />
    </Dialog>
  );
};
