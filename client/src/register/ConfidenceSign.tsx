import type { Confidence } from '@muster/shared/law/verdict';
import { useTranslation } from 'react-i18next';
import type { Shape, Tone } from '../ui/Glyph';
import { Sign } from '../ui/StatusBadge';

const signs: Readonly<Record<Confidence, { shape: Shape; tone: Tone }>> = {
  HIGH: { shape: 'check', tone: 'green' },
  MEDIUM: { shape: 'half', tone: 'amber' },
  LOW: { shape: 'triangle', tone: 'red' },
};

/** How sure a source is, in shape, word and colour: what is uncertain is never hidden. */
export const ConfidenceSign = ({ confidence }: { readonly confidence: Confidence }) => {
  const { t } = useTranslation('register');
  return <Sign {...signs[confidence]}>{t(`confidence.${confidence}`)}</Sign>;
};
