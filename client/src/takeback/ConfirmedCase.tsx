import { confirmedCaseFields, confirmedCaseOf } from '@muster/shared/takeback/confirmed-case';
import { packWords } from '@muster/shared/takeback/pack-words';
import { illegalTrafficGrounds, type IllegalTrafficGround } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { CountryPicker } from '../seizures/CountryPicker';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { CaseDialog } from './CaseDialog';
import { describeTakeBackMutation } from './take-back-mutations';
import { useCaseVerb } from './use-case-verb';
import { TransitCountries } from './TransitCountries';

/** What the form for confirmed cases of illegal traffic asks for, of what the reader sees; what is empty is not known yet. */
export const ConfirmedCase = ({ one }: { readonly one: TakeBack_CaseFragment }) => {
  const { t, i18n } = useTranslation('takeback');
  const [isChanging, setChanging] = useState(false);
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en';
  const { seizure } = one;
  const form = confirmedCaseOf({ ...one, seizure: seizure && { ...seizure, zone: seizure.reportZone, country: seizure.reportCountry } }, language);
  return (
    <>
      <dl className="known-facts">
        {confirmedCaseFields.map((field) => (
          <div key={field}>
            <dt>{packWords[language].form[field]}</dt>
            <dd>{form[field] || <span className="muted">{t('form.unknown')}</span>}</dd>
          </div>
        ))}
      </dl>
      {one.viewerCan.handle && <Button onClick={() => setChanging(true)}>{t('form.change')}</Button>}
      {isChanging && <DescribeDialog one={one} onClose={() => setChanging(false)} />}
    </>
  );
};

const DescribeDialog = ({ one, onClose }: { readonly one: TakeBack_CaseFragment; readonly onClose: () => void }) => {
  const { t, i18n } = useTranslation(['takeback', 'vocabulary']);
  const { at } = useRefusals();
  const say = packWords[i18n.language.startsWith('fr') ? 'fr' : 'en'].form;
  const { title, ground, stateOfExport, stateOfImport, statesOfTransit, dealtWith, punishment, remarks } = one;
  const [draft, setDraft] = useState({ title, ground: ground ?? null, stateOfExport: stateOfExport ?? null, stateOfImport: stateOfImport ?? null, statesOfTransit: [...statesOfTransit], dealtWith: dealtWith ?? '', punishment: punishment ?? '', remarks: remarks ?? '' });
  const { run, ...verb } = useCaseVerb(describeTakeBackMutation);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const error = (field: string) => at(verb.refusals, field);
  const send = async () => {
    if (!(await run({ input: { operationId: one.operationId, id: one.id, version: one.version, ...draft, dealtWith: draft.dealtWith || null, punishment: draft.punishment || null, remarks: draft.remarks || null } }))) return;
    toast(t('takeback:form.changed'));
    onClose();
  };
  return (
    <CaseDialog title={t('takeback:form.change')} deed={t('takeback:form.deed')} {...verb} told={Object.keys(draft)} onSend={() => void send()} onClose={onClose}>
      <TextField label={t('takeback:caseTitle')} required maxLength={200} value={draft.title} onChange={(next) => set({ title: next })} error={error('title')} />
      <Select<IllegalTrafficGround> label={say.illegalAct} none={t('takeback:form.unknown')} options={illegalTrafficGrounds.map((value) => ({ value, label: t(`vocabulary:illegalTrafficGround.${value}`) }))} value={draft.ground ?? undefined} onChange={(next) => set({ ground: next ?? null })} />
      <CountryPicker label={say.stateOfExport} value={draft.stateOfExport ?? undefined} onChange={(next) => set({ stateOfExport: next ?? null })} error={error('stateOfExport')} />
      <TransitCountries label={say.statesOfTransit} chosen={draft.statesOfTransit} onChange={(next) => set({ statesOfTransit: [...next] })} error={error('statesOfTransit')} />
      <CountryPicker label={say.stateOfImport} value={draft.stateOfImport ?? undefined} onChange={(next) => set({ stateOfImport: next ?? null })} error={error('stateOfImport')} />
      <TextField label={say.dealtWith} rows={3} value={draft.dealtWith} onChange={(next) => set({ dealtWith: next })} error={error('dealtWith')} />
      <TextField label={say.punishment} rows={3} value={draft.punishment} onChange={(next) => set({ punishment: next })} error={error('punishment')} />
      <TextField label={say.remarks} rows={3} value={draft.remarks} onChange={(next) => set({ remarks: next })} error={error('remarks')} />
    </CaseDialog>
  );
};
