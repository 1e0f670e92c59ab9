import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { TextField } from '../ui/TextField';
import { measureOf, type ProfileDraft } from './profile-draft';
import { TryProfile } from './TryProfile';
import { useSaveProfile } from './use-save-profile';
import { WeightTable } from './WeightTable';

interface Props {
  readonly operationId: string;
  /** None: a new one. */
  readonly profile: { readonly id: string; readonly version: number } | undefined;
  readonly begun: ProfileDraft;
  readonly mayChange: boolean;
}

/** What a profile says, to be read or changed, and to be tried before it is kept. */
export const ProfileEditor = ({ operationId, profile, begun, mayChange }: Props) => {
  const { t } = useTranslation('risk');
  const { say, at } = useRefusals();
  const [draft, setDraft] = useState(begun);
  const { save, busy, refusals, hasFailed } = useSaveProfile(operationId, profile);
  const set = (part: Partial<ProfileDraft>) => setDraft({ ...draft, ...part });
  const measure = measureOf(draft);
  const own = ['body.title', 'body.note', 'body.high', 'body.medium'];
  const codeAt = (field: string | null | undefined) => measure.weights[Number(/^body\.weights\.(\d+)/.exec(field ?? '')?.[1] ?? -1)]?.code;
  const wrong = new Map(refusals.flatMap((refusal) => (codeAt(refusal.field) ? [[codeAt(refusal.field) ?? '', say(refusal)] as const] : [])));
  const others = refusals.filter(({ field }) => !own.includes(field ?? '') && !codeAt(field));
  return (
    <>
      {!mayChange && <p className="muted">{t('profile.readOnly')}</p>}
      <div className="risk-form">
        <TextField label={t('profile.name')} value={draft.title} onChange={(title) => set({ title })} error={at(refusals, 'body.title')} disabled={!mayChange} required />
        <TextField label={t('profile.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} error={at(refusals, 'body.note')} disabled={!mayChange} />
        <TextField label={t('profile.high')} inputMode="decimal" value={draft.high} onChange={(high) => set({ high })} error={at(refusals, 'body.high')} disabled={!mayChange} required />
        <TextField label={t('profile.medium')} inputMode="decimal" value={draft.medium} onChange={(medium) => set({ medium })} error={at(refusals, 'body.medium')} disabled={!mayChange} required />
      </div>
      <Section title={t('profile.weights')}>
        <p className="muted">{t('profile.weightsHint')}</p>
        <WeightTable points={draft.points} wrong={wrong} mayChange={mayChange} onChange={(code, points) => set({ points: { ...draft.points, [code]: points } })} />
      </Section>
      {(hasFailed || others.length > 0) && <ErrorNote title={t('profile.notKept')} todo={others.map(say).join(' ')} />}
      {mayChange && (
        <p className="row">
          <Button kind="primary" busy={busy} onClick={() => void save(draft)}>
            {profile ? t('profile.save', { version: profile.version + 1 }) : t('profile.draft')}
          </Button>
        </p>
      )}
      <TryProfile operationId={operationId} measure={measure} />
    </>
  );
};
