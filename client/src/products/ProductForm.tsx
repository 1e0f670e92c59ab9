import { caveats, informationEvaluations, productKinds, sourceEvaluations, type TlpLevel } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { AddresseePicker, type Addressable } from '../messages/AddresseePicker';
import { readerZone } from '../platform/zoned-time';
import { IndicatorPicker } from '../risk/IndicatorPicker';
import { CountryPicker } from '../seizures/CountryPicker';
import { StreamPicker } from '../seizures/StreamPicker';
import type { Kept } from '../seizures/use-kept-draft';
import type { SendEnd } from '../sending/send-end';
import { SendingForm } from '../sending/SendingForm';
import { Checkbox } from '../ui/Checkbox';
import { DateTimeField } from '../ui/DateTimeField';
import { RadioGroup } from '../ui/RadioGroup';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { checkProduct, type ProductDraft } from './product-draft';

interface Props {
  readonly deed: string;
  readonly draft: ProductDraft;
  readonly change: (patch: Partial<ProductDraft>) => void;
  readonly keeping?: { readonly kept: Kept; readonly onDiscard: () => void };
  readonly agencies: readonly Addressable[];
  readonly send: () => Promise<SendEnd<{ readonly id: string }>>;
  readonly onDone: (written: { readonly id: string }) => void;
  readonly onStale?: () => void;
}

/** What goes to agencies; RED is addressed to persons, which is not done from here. */
const levels = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT'] as const satisfies readonly TlpLevel[];

/** What a product says, how far it is to be believed, who is to have it and under which handling. */
export const ProductForm = ({ deed, draft, change, keeping, agencies, send, onDone, onStale }: Props) => {
  const { t } = useTranslation(['products', 'vocabulary', 'handling', 'seizures']);
  return (
    <SendingForm deed={{ words: deed, keys: ['mod+enter'], check: () => checkProduct(draft), send }} {...(keeping ? { keeping } : {})} onDone={onDone} onStale={onStale}>
      {(problem) => (
        <>
          <RadioGroup
            label={t('products:field.kind')}
            choices={productKinds.map((value) => ({ value, label: t(`vocabulary:productKind.${value}`), hint: t(`products:means.${value}`) }))}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            error={problem('kind')}
          />
          <AddresseePicker agencies={agencies} chosen={draft.addresseeIds} onChange={(addresseeIds) => change({ addresseeIds })} error={problem('addresseeIds')} />
          <TextField label={t('products:field.title')} required value={draft.title} onChange={(title) => change({ title })} error={problem('title')} />
          <TextField label={t('products:field.body')} hint={t('products:write.noSource')} rows={8} required value={draft.body} onChange={(body) => change({ body })} error={problem('body')} />
          <TextField label={t('products:field.reasons')} hint={t('products:write.reasonsHint')} rows={3} value={draft.reasons} onChange={(reasons) => change({ reasons })} error={problem('reasons')} />
          <StreamPicker label={t('products:field.wasteStream')} value={draft.wasteStream} onChange={(wasteStream) => change({ wasteStream })} error={problem('wasteStream')} />
          <IndicatorPicker label={t('products:field.riskIndicators')} chosen={draft.riskIndicators} onChange={(riskIndicators) => change({ riskIndicators })} error={problem('riskIndicators')} />
          <div className="message-pair">
            <CountryPicker label={t('products:field.departureCountry')} value={draft.departureCountry} onChange={(departureCountry) => change({ departureCountry })} error={problem('departureCountry')} />
            <CountryPicker label={t('products:field.destinationCountry')} value={draft.destinationCountry} onChange={(destinationCountry) => change({ destinationCountry })} error={problem('destinationCountry')} />
          </div>
          <DateTimeField label={t('products:field.expectedAt')} zone={readerZone()} toTheMinute value={draft.expectedAt} onChange={(expectedAt) => change({ expectedAt })} error={problem('expectedAt')} />
          <TextField label={t('products:field.validUntil')} type="date" value={draft.validUntil} onChange={(validUntil) => change({ validUntil })} error={problem('validUntil')} />
          <div className="message-pair">
            <Select label={t('products:field.source')} none={t('products:write.notSaid')} options={sourceEvaluations.map((value) => ({ value, label: t(`vocabulary:sourceEvaluation.${value}`) }))} value={draft.sourceEvaluation} onChange={(sourceEvaluation) => change({ sourceEvaluation })} />
            <Select label={t('products:field.information')} none={t('products:write.notSaid')} options={informationEvaluations.map((value) => ({ value, label: t(`vocabulary:informationEvaluation.${value}`) }))} value={draft.informationEvaluation} onChange={(informationEvaluation) => change({ informationEvaluation })} />
          </div>
          <Select
            label={t('handling:level')}
            none={t('products:write.handledUnlessTold')}
            options={levels.map((value) => ({ value, label: t(`vocabulary:tlpLevel.${value}`) }))}
            value={levels.find((level) => level === draft.tlp)}
            onChange={(tlp) => change({ tlp })}
            hint={t('products:write.seenBy')}
            error={problem('handling') ?? problem('handling.tlp')}
          />
          {draft.tlp && (
            <fieldset className="field">
              <legend className="field-label">{t('handling:caveats')}</legend>
              {caveats.filter((caveat) => caveat !== 'H3').map((caveat) => (
                <Checkbox key={caveat} checked={draft.caveats.includes(caveat)} onChange={(isSet) => change({ caveats: caveats.filter((each) => (each === caveat ? isSet : draft.caveats.includes(each))) })}>
                  {t(`vocabulary:caveat.${caveat}`)}
                </Checkbox>
              ))}
            </fieldset>
          )}
          {problem('messageId') && <p className="field-error">{problem('messageId')}</p>}
        </>
      )}
    </SendingForm>
  );
};
