import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsignmentPair_PairFragmentDoc } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { pairFields } from './pair-fields';
import { PairSide } from './PairSide';
import { useDecideConsignment } from './use-decide-consignment';
import { useMarks } from './use-marks';

interface Props {
  readonly pair: FragmentType<typeof ConsignmentPair_PairFragmentDoc>;
  readonly onStale: () => void;
}

/** Two reports side by side, what they have in common, and whether they count once. */
export const ConsignmentPair = ({ pair: from, onStale }: Props) => {
  const { t } = useTranslation('deconfliction');
  const { say, at } = useRefusals();
  const marks = useMarks();
  const [isParting, setParting] = useState(false);
  const [reason, setReason] = useState('');
  const { data: pair, complete } = useFragment({ fragment: pairFields, fragmentName: 'ConsignmentPair_pair', from });
  const { decide, refusals, error, loading } = useDecideConsignment(onStale);
  if (!complete || !pair.one || !pair.other) return null;
  const send = async (isSame: boolean) => {
    if (await decide(pair, isSame, reason.trim() || null)) setParting(false);
  };
  const others = refusals.filter(({ field }) => field !== 'reason');
  const note = (others.length > 0 || error) && <ErrorNote title={t('failed')} todo={others.map(say).join(' ') || t('failedTodo')} />;
  return (
    <li className="report-pair">
      <p>{t('pairs.common', { marks: marks(pair.kinds) })}</p>
      <div className="report-pair-sides">
        <PairSide report={pair.one} />
        <PairSide report={pair.other} />
      </div>
      {pair.verdict !== 'PROPOSED' && (
        <p className="muted small">
          {t(`pairs.verdict.${pair.verdict}`, { name: pair.decidedBy?.name ?? '–' })}
          {pair.reason && ` ${pair.reason}`}
        </p>
      )}
      {!isParting && note}
      <div className="answers">
        {pair.verdict !== 'CONFIRMED' && (
          <Button kind={pair.verdict === 'PROPOSED' ? 'primary' : 'plain'} busy={loading} onClick={() => void send(true)}>
            {t('pairs.confirm')}
          </Button>
        )}
        {pair.verdict !== 'APART' && <Button onClick={() => setParting(true)}>{t('pairs.part')}</Button>}
      </div>
      <Dialog
        open={isParting}
        title={t('pairs.part')}
        onClose={() => setParting(false)}
        actions={
          <>
            <Button onClick={() => setParting(false)}>{t('leave')}</Button>
            <Button kind="primary" busy={loading} onClick={() => void send(false)}>
              {t('pairs.part')}
            </Button>
          </>
        }
      >
        <p>{t('pairs.partWhat')}</p>
        {note}
        <TextField label={t('pairs.reason')} rows={3} value={reason} onChange={setReason} error={at(refusals, 'reason')} />
      </Dialog>
    </li>
  );
};
