import type { Verdict } from '@muster/shared/law/verdict';
import { useTranslation } from 'react-i18next';
import { Sign } from '../ui/StatusBadge';
import { verdictSigns } from './verdict-signs';

/** A verdict in its shape, its word and its colour. */
export const VerdictSign = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useTranslation('law');
  return <Sign {...verdictSigns[verdict]}>{t(`verdict.${verdict}`)}</Sign>;
};
