import { decide } from '@muster/shared/law/decide';
import type { Movement } from '@muster/shared/law/movement';
import type { Ground, Verdict } from '@muster/shared/law/verdict';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shape, Tone } from '../ui/Glyph';
import { Sign } from '../ui/StatusBadge';
import { GroundItem } from './GroundItem';

const signs: Readonly<Record<Verdict, { shape: Shape; tone: Tone }>> = {
  PROHIBITED: { shape: 'cross', tone: 'red' },
  ILLEGAL_TRAFFIC: { shape: 'cross', tone: 'red' },
  INSUFFICIENT_INFORMATION: { shape: 'triangle', tone: 'amber' },
  PRIOR_CONSENT_REQUIRED: { shape: 'half', tone: 'amber' },
  ALLOWED_WITH_CONDITIONS: { shape: 'half', tone: 'green' },
  ALLOWED: { shape: 'check', tone: 'green' },
  OUTSIDE_SCOPE: { shape: 'ring', tone: 'neutral' },
};

/** The verdict on a movement, every ground of it, and what would change it. */
export const Judgement = ({ movement }: { movement: Movement }) => {
  const { t } = useTranslation('law');
  const decision = useMemo(() => decide(movement), [movement]);
  const { verdict, grounds, missing, changes, clocks, confidence, edition } = decision;
  const decisive = grounds.filter((ground) => ground.verdict === verdict);
  const others = grounds.filter((ground) => ground.verdict !== verdict);
  return (
    <div className="judgement">
      <div role="status">
        <p className="verdict">
          <Sign {...signs[verdict]}>{t(`verdict.${verdict}`)}</Sign>
        </p>
        {confidence !== 'HIGH' && <p>{t(`confidenceOf.${confidence}`)}</p>}
      </div>
      <Grounds title={t('because')} grounds={decisive} />
      <Grounds title={t('besides')} grounds={others} />
      <Words title={t('missing')} words={missing.map((paper) => t(`paper.${paper}`))} />
      <Words title={t('changes')} words={changes.map((change) => t(`change.${change}`))} />
      <Words title={t('clocks')} words={clocks.map((clock) => t(`clock.${clock}`))} />
      <p className="field-hint">{t('advice', { edition })}</p>
    </div>
  );
};

const Grounds = ({ title, grounds }: { title: string; grounds: readonly Ground[] }) =>
  grounds.length > 0 && (
    <section>
      <h3>{title}</h3>
      <ul className="grounds">
        {grounds.map((ground) => (
          <GroundItem key={JSON.stringify([ground.rule, ground.about])} ground={ground} />
        ))}
      </ul>
    </section>
  );

const Words = ({ title, words }: { title: string; words: readonly string[] }) =>
  words.length > 0 && (
    <section>
      <h3>{title}</h3>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  );
