import { useMutation } from '@apollo/client/react';
import type { NationalPlanAction } from '@muster/shared/planning/national-plan-lifecycle';
import { nationalPlanParts, type NationalPlanPart } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { NationalPlanPage_PlanFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useAnswer } from '../platform/use-answer';
import { useRefusals } from '../platform/use-refusals';
import { useStandsOn } from '../platform/use-stands-on';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { StaleChoice } from '../ui/StaleChoice';
import { Sign } from '../ui/StatusBadge';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { nationalPlanSigns } from './national-plan-signs';

const saveMutation = graphql(`
  mutation SaveNationalPlan($input: SaveNationalPlanInput!) {
    answer: saveNationalPlan(input: $input) {
      ... on NationalPlan {
        id
        ...NationalPlanPage_plan @unmask
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

const stepMutation = graphql(`
  mutation StepNationalPlan($input: StepNationalPlanInput!) {
    answer: stepNationalPlan(input: $input) {
      ... on NationalPlan {
        id
        ...NationalPlanPage_plan @unmask
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

export interface FormerPlan {
  readonly operation: string;
  readonly language: string;
  readonly parts: readonly { readonly part: NationalPlanPart; readonly text: string }[];
}

interface Props {
  readonly operationId: string;
  readonly agencyId: string;
  readonly plan: NationalPlanPage_PlanFragment | null;
  readonly mayBegin: boolean;
  readonly language: string;
  /** What the same agency wrote in the edition before, where there is one. */
  readonly former: FormerPlan | null;
  readonly onDone: () => void;
}

type Texts = Readonly<Partial<Record<NationalPlanPart, string>>>;

/** A national plan as its agency writes it, or as the coordinators read it; what is typed stays until it is kept. */
export const NationalPlanSheet = ({ operationId, agencyId, plan: now, mayBegin, language, former, onDone }: Props) => {
  const { t, i18n } = useTranslation(['planning', 'vocabulary']);
  const format = useFormat();
  const { say, at } = useRefusals();
  const [typed, setTyped] = useState<Texts>({});
  const [begunIn, setBegunIn] = useState<string>();
  const [remarks, setRemarks] = useState('');
  const answer = useAnswer();
  const { hasFailed, take: answered } = answer;
  const [save, saving] = useMutation(saveMutation);
  const [step, stepping] = useMutation(stepMutation);
  const isChanged = Object.keys(typed).length > 0;
  // Remarks, too, are on the plan that was read when they were begun.
  const { base: plan, theirs, follow, refusals } = useStandsOn(now, isChanged || remarks !== '', answer.refusals, onDone);
  const mayWrite = plan ? plan.viewerCanWrite : mayBegin;
  const writtenIn = (read: typeof plan, part: NationalPlanPart): string => read?.parts.find((one) => one.part === part)?.text ?? '';
  const textOf = (part: NationalPlanPart): string => typed[part] ?? writtenIn(plan, part);
  /** Fills the earlier text in, in the language that it was written in; nothing is kept before somebody has read it. */
  const beginWith = (earlier: FormerPlan) => {
    setTyped(Object.fromEntries(earlier.parts.map(({ part, text }) => [part, text])));
    setBegunIn(earlier.language);
    toast(t('national.begun'));
  };
  /** The version that it has now; null where it was not kept. */
  const keep = async (): Promise<number | null> => {
    const parts = nationalPlanParts.map((part) => ({ part, text: textOf(part) })).filter(({ text }) => text.trim() !== '');
    const saved = await answered(save({ variables: { input: { operationId, version: plan?.version ?? null, parts, language: begunIn ?? plan?.language ?? language } } }).then(({ data }) => data?.answer));
    if (!saved) return null;
    setTyped({});
    onDone();
    return saved.version;
  };
  const take = async (action: NationalPlanAction) => {
    const version = action === 'submit' && (isChanged || !plan) ? await keep() : plan?.version;
    if (version == null) return;
    const said = remarks.trim() ? { remarks, remarksLanguage: i18n.language } : {};
    if (!(await answered(step({ variables: { input: { operationId, agencyId, action, version, ...said } } }).then(({ data }) => data?.answer)))) return;
    setRemarks('');
    toast(t(`national.done.${action}`));
    onDone();
  };
  // Whoever only read it sees it as it is now, beside their remarks.
  if (theirs && !isChanged) follow();
  if (theirs && isChanged) {
    const changes = nationalPlanParts
      .map((part) => ({ field: part, label: t(`vocabulary:nationalPlanPart.${part}`), before: writtenIn(theirs, part) || '–', after: (typed[part] ?? writtenIn(theirs, part)) || '–' }))
      .filter(({ before, after }) => before !== after);
    const takeTheirs = () => {
      setTyped({});
      follow();
    };
    return <StaleChoice changes={changes} onYours={follow} onTheirs={takeTheirs} />;
  }
  const reviews = plan?.nextActions.includes('accept') ?? false;
  const others = (isChanged ? refusals : answer.refusals).filter(({ field }) => !field?.startsWith('parts') && field !== 'reason');
  return (
    <>
      {plan && (
        <p className="facts">
          <Sign {...nationalPlanSigns[plan.planState]}>{t(`vocabulary:nationalPlanState.${plan.planState}`)}</Sign>
          {plan.submittedAt && <span className="muted">{t('national.sentBy', { name: plan.submittedBy?.name ?? '–', when: format.moment(plan.submittedAt) })}</span>}
          {plan.reviewedAt && <span className="muted">{t('national.readBy', { name: plan.reviewedBy?.name ?? '–', when: format.moment(plan.reviewedAt) })}</span>}
        </p>
      )}
      {plan?.remarks && (
        <blockquote className="plan-remarks" lang={plan.remarksLanguage ?? undefined}>
          {plan.remarks}
        </blockquote>
      )}
      {!plan && !mayWrite && <EmptyState title={t('national.none')}>{t('national.noneTodo')}</EmptyState>}
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('national.failed')} kept={t('national.failedKept')} todo={others.map(say).join(' ') || t('failedTodo')} />}
      {mayWrite && <p className="muted">{t('national.lead')}</p>}
      {mayWrite && former && !isChanged && (plan?.parts ?? []).length === 0 && (
        <p className="row no-print">
          <span>{t('national.former', { operation: former.operation })}</span>
          <Button onClick={() => beginWith(former)}>{t('national.begin')}</Button>
        </p>
      )}
      {(plan ?? mayWrite) &&
        nationalPlanParts.map((part) =>
          mayWrite ? (
            <TextField
              key={part}
              label={t(`vocabulary:nationalPlanPart.${part}`)}
              hint={t(`national.ask.${part}`)}
              required={part === 'CONTACTS' || part === 'PLACES' || part === 'METHODS'}
              rows={4}
              value={textOf(part)}
              onChange={(text) => setTyped({ ...typed, [part]: text })}
              error={at(refusals, `parts.${part}`)}
            />
          ) : (
            <Section key={part} title={t(`vocabulary:nationalPlanPart.${part}`)}>
              {textOf(part) ? (
                <p className="plan-text" lang={plan?.language}>
                  {textOf(part)}
                </p>
              ) : (
                <p className="muted">{t('national.empty')}</p>
              )}
            </Section>
          ),
        )}
      {reviews && <TextField label={t('national.remarks')} hint={t('national.remarksHint')} rows={3} value={remarks} onChange={setRemarks} error={at(refusals, 'reason')} />}
      <p className="task-steps no-print">
        {mayWrite && (
          <Button busy={saving.loading} onClick={() => void keep().then((version) => version !== null && toast(t('national.kept')))}>
            {t('national.save')}
          </Button>
        )}
        {mayWrite && !plan && (
          <Button kind="primary" busy={saving.loading || stepping.loading} onClick={() => void take('submit')}>
            {t('national.action.submit')}
          </Button>
        )}
        {plan?.nextActions.filter((action) => action !== 'revise' || !mayWrite).map((action) => (
          <Button key={action} kind={action === 'submit' || action === 'accept' ? 'primary' : 'plain'} busy={saving.loading || stepping.loading} onClick={() => void take(action)}>
            {t(`national.action.${action}`)}
          </Button>
        ))}
      </p>
    </>
  );
};
