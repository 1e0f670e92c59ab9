import type { Decision, Ground } from '@muster/shared/law/verdict';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { GroundItem } from './GroundItem';
import { VerdictSign } from './VerdictSign';

/** The verdict on a movement, every ground of it, and what would change it. */
export const Judgement = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation('law');
  const format = useFormat();
  const { verdict, grounds, missing, changes, clocks, confidence, edition, register } = decision;
  const decisive = grounds.filter((ground) => ground.verdict === verdict);
  const others = grounds.filter((ground) => ground.verdict !== verdict);
  return (
    <div className="judgement">
      <div role="status">
        <p className="verdict">
          <VerdictSign verdict={verdict} />
        </p>
        {confidence !== 'HIGH' && <p>{t(`confidenceOf.${confidence}`)}</p>}
      </div>
      <Grounds title={t('because')} grounds={decisive} />
      <Grounds title={t('besides')} grounds={others} />
      <Words title={t('missing')} words={missing.map((paper) => t(`paper.${paper}`))} />
      <Words title={t('changes')} words={changes.map((change) => t(`change.${change}`))} />
      <Words title={t('clocks')} words={clocks.map((clock) => t(`clock.${clock}`))} />
      <p className="field-hint">{t('advice', { edition })} {register > 0 && t('adviceRegister', { number: format.number(register) })}</p>
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
