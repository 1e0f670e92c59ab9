import type { Verdict } from '@muster/shared/law/verdict';
import type { Shape, Tone } from '../ui/Glyph';

/** The shape and colour of each verdict. */
export const verdictSigns: Readonly<Record<Verdict, { shape: Shape; tone: Tone }>> = {
  PROHIBITED: { shape: 'cross', tone: 'red' },
  ILLEGAL_TRAFFIC: { shape: 'cross', tone: 'red' },
  INSUFFICIENT_INFORMATION: { shape: 'triangle', tone: 'amber' },
  PRIOR_CONSENT_REQUIRED: { shape: 'half', tone: 'amber' },
  ALLOWED_WITH_CONDITIONS: { shape: 'half', tone: 'green' },
  ALLOWED: { shape: 'check', tone: 'green' },
  OUTSIDE_SCOPE: { shape: 'ring', tone: 'neutral' },
};
