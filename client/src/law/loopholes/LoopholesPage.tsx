import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AppFrame } from '../../session/AppFrame';
import { Page } from '../../ui/Page';
import { ProgressBar } from '../../ui/ProgressBar';
import { ChangeList } from './ChangeList';
import { readChoice, writeChoice, type Choice } from './choice';
import { ChoiceForm } from './ChoiceForm';
import { GapList } from './GapList';
import { MovedFlows } from './MovedFlows';
import { StateView } from './StateView';
import { useComparison } from './use-comparison';
import { WorldMatrix } from './WorldMatrix';
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
  const { share, found } = useComparison(choice);
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
          {found ? (
            <>
              <WorldMatrix found={found} />
              <StateView found={found} choice={choice} onChange={change} />
              <GapList found={found} choice={choice} onChange={change} />
              <ChangeList found={found} />
            </>
          ) : (
            <ProgressBar label={t('working')} done={Math.round(share * 100)} total={100} />
          )}
          <MovedFlows choice={choice} onChange={change} />
        </div>
      </Page>
    </AppFrame>
  );
};
