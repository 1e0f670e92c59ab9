import { parseHsCode } from '@muster/shared/identifiers/hs-code';
import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountField } from '../ui/AmountField';
import { ComboBox } from '../ui/ComboBox';
import { TextField } from '../ui/TextField';
import { CodePicker } from './CodePicker';
import type { GroupProps } from './group-props';

/** Reads an HS code that the short table does not list. */
export const parseHs = (text: string): string | undefined => {
  const parsed = parseHsCode(text);
  return parsed.ok ? parsed.value : undefined;
};

/** What the papers say, in figures. */
export const DeclaredGroup = ({ draft, change, problem }: GroupProps) => {
  const { t, i18n } = useTranslation('seizures');
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((code) => ({ id: code, code, title: names.of(code) ?? code }));
  }, [i18n.language]);
  return (
    <>
      <CodePicker label={t('field.declaredHs')} codes={hsHeadings} on={draft.when.date} parse={parseHs} value={draft.declaredHs} onChange={(declaredHs) => change({ declaredHs })} error={problem('declaredHs')} />
      <AmountField label={t('field.declaredWeightKg')} unit="KILOGRAM" value={draft.declaredWeightKg} onChange={(declaredWeightKg) => change({ declaredWeightKg })} error={problem('declaredWeightKg')} />
      <TextField label={t('field.declaredValue')} value={draft.declaredValue} onChange={(declaredValue) => change({ declaredValue })} inputMode="decimal" code error={problem('declaredValue')} />
      <ComboBox label={t('field.declaredCurrency')} items={currencies} value={draft.declaredCurrency || undefined} onChange={(code) => change({ declaredCurrency: code ?? '' })} error={problem('declaredCurrency')} />
    </>
  );
};
