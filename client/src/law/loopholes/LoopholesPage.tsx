import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AppFrame } from '../../session/AppFrame';
import { Page } from '../../ui/Page';
import { readChoice, writeChoice, type Choice } from './choice';
import { ChoiceForm } from './ChoiceForm';
import { Findings } from './Findings';
import { MovedFlows } from './MovedFlows';
import './loopholes.css';

/** Where the laws of two sides differ, what an amendment changed, and where the goods went. Judged on the device; figures of trade are asked of the server. */
export const LoopholesPage = () => {
  const { t } = useTranslation('loopholes');
  const [choice, setChoice] = useState(() => readChoice(location.search));
  const change = (changed: Partial<Choice>) => {
    const next = { ...choice, ...changed };
    setChoice(next);
    // The address holds the choice, so that it can be kept, sent on and gone back to.
    history.replaceState(history.state, '', `${location.pathname}?${writeChoice(next)}`);
  };
  return (
    <AppFrame>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <Link href="/law" className="button">
            {t('toLaw')}
          </Link>
        }
      >
        <div className="loopholes">
          <ChoiceForm choice={choice} onChange={change} />
          <Findings choice={choice} onChange={change} />
          <MovedFlows choice={choice} onChange={change} />
        </div>
      </Page>
    </AppFrame>
  );
};
