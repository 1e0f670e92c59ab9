import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TargetPage_TargetFragment, TargetRow_TargetFragment } from '../graphql/graphql';
import { Button } from '../ui/Button';
import { AssignDialog, type Assignable } from './AssignDialog';
import { CloseDialog } from './CloseDialog';
import { ReopenDialog } from './ReopenDialog';

interface Props {
  readonly target: TargetPage_TargetFragment;
  readonly row: TargetRow_TargetFragment;
  readonly agencies: readonly Assignable[];
  readonly mayReport: boolean;
  readonly mayWarn: boolean;
  /** Somebody changed the target since it was read. */
  readonly onStale: () => void;
}

/** What this reader may do with the target now; the first thing that is theirs to do stands out. */
export const TargetSteps = ({ target, row, agencies, mayReport, mayWarn, onStale }: Props) => {
  const { t } = useTranslation('targets');
  const [open, setOpen] = useState<'assign' | 'close' | 'reopen'>();
  const { id, operationId, nextActions, controls } = target;
  const can = (action: (typeof nextActions)[number]) => nextActions.includes(action);
  const at = `/operations/${operationId}`;
  const hasFound = controls.some(({ finding }) => finding !== 'NOTHING_FOUND');
  const dialog = { target, row, onStale, onClose: () => setOpen(undefined) };
  return (
    <>
      {can('control') && (
        <Link className="button" data-kind={row.targetState === 'ASSIGNED' ? 'primary' : 'plain'} href={`${at}/targets/${id}/control`}>
          {t('step.control')}
        </Link>
      )}
      {mayReport && (
        <Link className="button" data-kind={hasFound && row.targetState === 'CONTROLLED' ? 'primary' : 'plain'} href={`${at}/report?target=${id}`}>
          {t('step.report')}
        </Link>
      )}
      {mayWarn && row.targetState !== 'CLOSED' && (
        <Link className="button" href={`${at}/messages/new?kind=WARNING&target=${id}`}>
          {t('step.warn')}
        </Link>
      )}
      {can('assign') && (
        <Button kind={row.targetState === 'NOMINATED' ? 'primary' : 'plain'} onClick={() => setOpen('assign')}>
          {t('step.assign')}
        </Button>
      )}
      {can('close') && <Button onClick={() => setOpen('close')}>{t('step.close')}</Button>}
      {can('reopen') && <Button onClick={() => setOpen('reopen')}>{t('step.reopen')}</Button>}
      {can('correct') && (
        <Link className="button" href={`${at}/targets/${id}/edit`}>
          {t('step.correct')}
        </Link>
      )}
      {open === 'assign' && <AssignDialog {...dialog} agencies={agencies} />}
      {open === 'close' && <CloseDialog {...dialog} />}
      {open === 'reopen' && <ReopenDialog {...dialog} />}
    </>
  );
};
