import { decide } from '@muster/shared/law/decide';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useNow } from '../platform/use-now';
import { useRegister } from '../register/use-register';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { movementOf, readFacts, type Facts } from './facts';
import { FactsForm } from './FactsForm';
import { Judgement } from './Judgement';
import { VerdictSign } from './VerdictSign';
import { writeFacts } from './write-facts';
import './law.css';

/** May this waste move? Judged on the device, so that it works without a line: no question leaves it. */
export const JudgePage = () => {
  const { t } = useTranslation('law');
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const [facts, setFacts] = useState(() => readFacts(location.search, today));
  const change = (changed: Partial<Facts>) => {
    const next = { ...facts, ...changed };
    setFacts(next);
    // The address holds the question, so that it can be kept, sent on and gone back to.
    history.replaceState(history.state, '', `${location.pathname}?${writeFacts(next)}`);
  };
  const { law } = useRegister();
  const decision = useMemo(() => {
    const movement = movementOf(facts);
    return movement && decide(movement, law);
  }, [facts, law]);
  return (
    <AppFrame>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Link className="button" data-kind="plain" href="/law/register">
              {t('register')}
            </Link>
            <Link className="button" data-kind="plain" href="/law/loopholes">
              {t('toLoopholes')}
            </Link>
          </>
        }
      >
        <div className="law">
          {/* On a phone the answer stands below the facts: its verdict stays in sight above them. */}
          {decision && (
            <a href="#law-answer" className="law-short no-print">
              <VerdictSign verdict={decision.verdict} /> <span>{t('why')}</span>
            </a>
          )}
          <FactsForm facts={facts} onChange={change} />
          <div id="law-answer" tabIndex={-1}>
            <Section title={t('answer')}>{decision ? <Judgement decision={decision} /> : <EmptyState title={t('noRoute')}>{t('noRouteTodo')}</EmptyState>}</Section>
          </div>
        </div>
      </Page>
    </AppFrame>
  );
};
