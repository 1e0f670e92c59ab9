import type { Verdict } from '@muster/shared/law/verdict';
import { useTranslation } from 'react-i18next';
import type { Shape, Tone } from '../ui/Glyph';
import { Sign } from '../ui/StatusBadge';

const signs: Readonly<Record<Verdict, { shape: Shape; tone: Tone }>> = {
  PROHIBITED: { shape: 'cross', tone: 'red' },
  ILLEGAL_TRAFFIC: { shape: 'cross', tone: 'red' },
  INSUFFICIENT_INFORMATION: { shape: 'triangle', tone: 'amber' },
  PRIOR_CONSENT_REQUIRED: { shape: 'half', tone: 'amber' },
  ALLOWED_WITH_CONDITIONS: { shape: 'half', tone: 'green' },
  ALLOWED: { shape: 'check', tone: 'green' },
  OUTSIDE_SCOPE: { shape: 'ring', tone: 'neutral' },
};

/** A verdict in its shape, its word and its colour. */
export const VerdictSign = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useTranslation('law');
  return <Sign {...signs[verdict]}>{t(`verdict.${verdict}`)}</Sign>;
};
