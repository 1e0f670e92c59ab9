import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusals, type RefusalData } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { RadioGroup } from '../ui/RadioGroup';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { PhaseFields } from './PhaseFields';
import { unfinishedPhases, type PlanDraft } from './plan-draft';
import type { PlanPart } from './plan-part';
import { ScopeFields } from './ScopeFields';

interface Props {
  readonly start: PlanDraft;
  readonly refusals: readonly RefusalData[];
  readonly isFailed: boolean;
  readonly isBusy: boolean;
  readonly save: string;
  readonly onSave: (draft: PlanDraft) => void;
}

const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'de'] as const;

/** The plan of an operation: objectives, scope, phases, the report form; what is wrong stands at its field. */
export const PlanForm = ({ start, refusals, isFailed, isBusy, save, onSave }: Props) => {
  const { t, i18n } = useTranslation(['operations', 'vocabulary', 'kit']);
  const words = useRefusals();
  const [draft, setDraft] = useState(start);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const set = (change: Partial<PlanDraft>) => setDraft((known) => ({ ...known, ...change }));
  const at = (field: string) => (missing.includes(field) ? t('operations:plan.dayMissing') : words.at(refusals, field));
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unfinished = draft.kind === 'STANDING' ? [] : unfinishedPhases(draft);
    setMissing(unfinished);
    if (unfinished.length === 0) onSave(draft);
  };
  const part: PlanPart = { draft, set, at };
  const fields = new Set([...missing, ...refusals.flatMap(({ field }) => field ?? [])]);
  const marked = fields.size;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Whoever presses the button at the end of a long form is led to what is wrong.
    if (marked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals, missing, marked]);
  const isRefused = refusals.length > 0 || isFailed || missing.length > 0;
  return (
    <form ref={form} className="plan-form" noValidate onSubmit={submit}>
      <Section title={t('operations:plan.identity')}>
        <div className="form-columns">
          <TextField label={t('operations:plan.name')} required value={draft.name} onChange={(name) => set({ name })} error={at('name')} maxLength={200} />
          <TextField label={t('operations:code')} hint={t('operations:plan.codeHint')} required code value={draft.code} onChange={(code) => set({ code })} error={at('code')} maxLength={40} />
          <TextField label={t('operations:plan.edition')} hint={t('operations:plan.editionHint')} value={draft.edition} onChange={(edition) => set({ edition })} error={at('edition')} maxLength={20} />
          <TextField label={t('operations:plan.unitHost')} hint={t('operations:plan.unitHostHint')} value={draft.unitHost} onChange={(unitHost) => set({ unitHost })} error={at('unitHost')} />
        </div>
        <RadioGroup
          label={t('operations:plan.kind')}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          error={at('kind')}
          choices={[
            { value: 'IN_TIME', label: t('vocabulary:operationKind.IN_TIME'), hint: t('operations:plan.inTimeHint') },
            { value: 'STANDING', label: t('vocabulary:operationKind.STANDING'), hint: t('operations:plan.standingHint') },
          ]}
        />
        <Checkbox checked={draft.isExercise} onChange={(isExercise) => set({ isExercise })} hint={t('operations:plan.exerciseHint')}>
          {t('operations:plan.isExercise')}
        </Checkbox>
      </Section>
      <Section title={t('operations:plan.objectives')}>
        <TextField label={t('operations:plan.objectives')} labelHidden hint={t('operations:plan.objectivesHint')} rows={6} value={draft.objectives} onChange={(objectives) => set({ objectives })} error={at('objectives')} />
        <Select
          label={t('operations:plan.language')}
          options={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
          value={languages.find((language) => draft.language.startsWith(language))}
          onChange={(language) => language && set({ language })}
          error={at('language')}
        />
      </Section>
      <ScopeFields {...part} />
      {draft.kind === 'IN_TIME' && <PhaseFields {...part} />}
      <Section title={t('operations:plan.reportForm')}>
        <RadioGroup
          label={t('operations:plan.reportForm')}
          labelHidden
          value={draft.reportForm}
          onChange={(reportForm) => set({ reportForm })}
          choices={[
            { value: 'SHORT', label: t('vocabulary:reportForm.SHORT'), hint: t('operations:plan.shortHint') },
            { value: 'LONG', label: t('vocabulary:reportForm.LONG'), hint: t('operations:plan.longHint') },
          ]}
        />
      </Section>
      {isRefused && (
        <ErrorNote
          title={t(isFailed ? 'operations:plan.failed' : 'operations:plan.refused')}
          kept={t('operations:plan.kept')}
          todo={marked > 0 ? t('operations:plan.mend', { count: marked }) : refusals.map(words.say).join(' ') || t('operations:plan.again')}
        />
      )}
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={isBusy}>
          {save}
        </Button>
      </div>
    </form>
  );
};
