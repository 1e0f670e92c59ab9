import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandlingFold } from '../handling/HandlingFold';
import { handlingInput } from '../handling/marking-draft';
import { makeId } from '../platform/make-id';
import '../seizures/seizures.css';
import type { Kept } from '../seizures/use-kept-draft';
import { SendingForm } from '../sending/SendingForm';
import { TextField } from '../ui/TextField';
import { checkTarget } from './check-target';
import { ComingPart } from './ComingPart';
import { companyOf, partiesOf, type CompanyDraft, type NamedParty } from './company-draft';
import { CompanyPart } from './CompanyPart';
import { bodyOf, type TargetDraft } from './target-draft';
import './targets.css';
import { useSendTarget, type SentTarget } from './use-send-target';
import { WhatPart } from './WhatPart';
import { WhyPart } from './WhyPart';

interface Props {
  readonly operationId: string;
  readonly id: string;
  readonly draft: TargetDraft;
  readonly change: (patch: Partial<TargetDraft>, byItself?: boolean) => void;
  readonly kept: Kept;
  readonly onDiscard: () => void;
  /** Given when a target that exists is corrected. */
  readonly version?: number | undefined;
  /** Whom it names already. */
  readonly named?: readonly NamedParty[];
  readonly onDone: (sent: SentTarget) => void;
  readonly onStale?: () => void;
}

/** What is said of a target: what it is, why it is suspected, when and where it comes. */
export const TargetForm = ({ operationId, id, draft, change, kept, onDiscard, version, named = [], onDone, onStale }: Props) => {
  const { t, i18n } = useTranslation(['targets', 'parties']);
  const send = useSendTarget();
  const isCorrection = version !== undefined;
  const known = companyOf(named);
  const [company, setCompany] = useState<CompanyDraft>(() => ({ id: known?.id ?? makeId(), name: '', address: '', identifiers: '', part: known?.part ?? 'OTHER' }));
  const isCompany = draft.kind === 'COMPANY';
  const parties = isCompany ? partiesOf(company, named) : null;
  return (
    <SendingForm
      deed={{
        words: t(isCorrection ? 'targets:form.correct' : 'targets:form.nominate'),
        keys: ['mod+enter'],
        check: () => checkTarget(draft, isCompany ? { name: company.name, isNamed: known !== undefined } : undefined),
        send: () => send({ operationId, id, body: bodyOf(draft, i18n.language), parties, handling: draft.handling ? handlingInput(draft.handling) : null, version, reason: draft.reason }),
      }}
      keeping={{ kept, onDiscard }}
      onDone={onDone}
      onStale={onStale}
    >
      {(problem, refusals) => {
        const part = { draft, change, problem };
        return (
          <>
            <div className="report-sides">
              <WhatPart {...part} company={isCompany && <CompanyPart company={company} change={(patch) => setCompany((before) => ({ ...before, ...patch }))} isNamed={known !== undefined} problem={problem} />} />
              <WhyPart {...part} />
            </div>
            <ComingPart {...part} />
            {!isCorrection && <HandlingFold operationId={operationId} kind="Target" marking={draft.handling} change={(handling) => change({ handling })} problem={problem} wrong={refusals.map(({ field }) => field ?? '')} />}
            {isCorrection && <TextField label={t('targets:form.reason')} value={draft.reason} onChange={(reason) => change({ reason })} rows={2} error={problem('reason')} />}
          </>
        );
      }}
    </SendingForm>
  );
};
