import { agreementSides, unionAsParty } from '@muster/shared/law/agreements';
import { measureEffects, measureSides } from '@muster/shared/law/measures';
import { papers } from '@muster/shared/law/movement';
import { notBasel, operationSides } from '@muster/shared/law/register';
import { treaties } from '@muster/shared/law/treaties';
import { useTranslation } from 'react-i18next';
import { useCountryItems } from '../directory/use-country-items';
import { PickMany } from '../operations/PickMany';
import { useFormat } from '../platform/use-format';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import type { Written } from './record-form';

interface Props {
  readonly written: Written;
  readonly onChange: (changed: Partial<Written>) => void;
  readonly errorAt: (field: keyof Written) => string | undefined;
}

/** What it is and of which waste it speaks: of a measure and of an agreement. */
const WasteFields = ({ written, onChange, errorAt }: Props) => {
  const { t } = useTranslation('register');
  return (
    <>
      <TextField label={t('field.titleEn')} required value={written.titleEn ?? ''} onChange={(titleEn) => onChange({ titleEn })} error={errorAt('titleEn')} />
      <TextField label={t('field.titleFr')} hint={t('hint.titleFr')} value={written.titleFr ?? ''} onChange={(titleFr) => onChange({ titleFr })} error={errorAt('titleFr')} />
      <TextField label={t('field.hs')} hint={t('hint.hs')} code value={written.hs} onChange={(hs) => onChange({ hs })} error={errorAt('hs')} />
      <TextField label={t('field.codes')} hint={t('hint.codes')} rows={written.codes.length > 120 ? 6 : 2} value={written.codes} onChange={(codes) => onChange({ codes })} error={errorAt('codes')} />
    </>
  );
};

const OperationField = ({ written, onChange, errorAt }: Props) => {
  const { t } = useTranslation('register');
  return (
    <Select label={t('field.operation')} none={t('allOperations')} options={operationSides.map((value) => ({ value, label: t(`operations.${value}`) }))} value={written.operation ?? undefined} onChange={(operation) => onChange({ operation: operation ?? null })} error={errorAt('operation')} />
  );
};

/** Who has agreed on what, and in which direction. */
export const AgreementFields = ({ written, onChange, errorAt }: Props) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const countryItems = useCountryItems();
  return (
    <>
      <PickMany
        label={t('agreements.parties')}
        hint={t('hint.parties')}
        items={[{ id: unionAsParty, title: format.country(unionAsParty) }, ...countryItems]}
        chosen={written.other ?? []}
        onChange={(other) => onChange({ other: other.length > 0 ? other : null })}
        error={errorAt('other')}
      />
      <Select label={t('agreements.direction')} none={t('agreements.directions.BOTH')} options={agreementSides.map((value) => ({ value, label: t(`agreements.directions.${value}`) }))} value={written.side === 'TRANSIT' ? undefined : (written.side ?? undefined)} onChange={(side) => onChange({ side: side ?? null })} error={errorAt('side')} />
      <WasteFields written={written} onChange={onChange} errorAt={errorAt} />
      <OperationField written={written} onChange={onChange} errorAt={errorAt} />
      <Checkbox checked={written.isTacit} onChange={(isTacit) => onChange({ isTacit })} hint={t('hint.isTacit')}>
        {t('field.isTacit')}
      </Checkbox>
    </>
  );
};

/** What a measure says beyond its State. */
export const MeasureFields = ({ written, onChange, errorAt }: Props) => {
  const { t } = useTranslation(['register', 'law']);
  const countryItems = useCountryItems();
  return (
    <>
      <Select label={t('register:field.side')} required options={measureSides.map((value) => ({ value, label: t(`register:measures.sides.${value}`) }))} value={written.side ?? undefined} onChange={(side) => onChange({ side: side ?? null })} error={errorAt('side')} />
      <Select label={t('register:field.effect')} required none="" options={measureEffects.map((value) => ({ value, label: t(`law:verdict.${value}`) }))} value={written.effect ?? undefined} onChange={(effect) => onChange({ effect: effect ?? null })} error={errorAt('effect')} />
      <WasteFields written={written} onChange={onChange} errorAt={errorAt} />
      <PickMany
        label={t('register:field.other')}
        hint={t('register:hint.other')}
        items={[{ id: notBasel, title: t('register:hint.notBasel') }, ...countryItems]}
        chosen={written.other ?? []}
        onChange={(other) => onChange({ other: other.length > 0 ? other : null })}
        error={errorAt('other')}
      />
      <OperationField written={written} onChange={onChange} errorAt={errorAt} />
      <PickMany label={t('register:field.needs')} items={papers.map((id) => ({ id, title: t(`law:paper.${id}`) }))} chosen={written.needs} onChange={(needs) => onChange({ needs: papers.filter((paper) => needs.includes(paper)) })} error={errorAt('needs')} />
    </>
  );
};

/** By which treaty a State is bound. */
export const MembershipFields = ({ written, onChange, errorAt }: Props) => {
  const { t } = useTranslation('register');
  return <Select label={t('field.treaty')} required none="" options={treaties.map((value) => ({ value, label: t(`treaty.${value}`) }))} value={written.treaty ?? undefined} onChange={(treaty) => onChange({ treaty: treaty ?? null })} error={errorAt('treaty')} />;
};
