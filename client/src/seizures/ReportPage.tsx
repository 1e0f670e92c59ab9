import { useMutation } from '@apollo/client/react';
import { countries, countryName } from '@muster/shared/reference/countries';
import { quantityBases, quantityUnits, wasteStreams } from '@muster/shared/vocabularies';
import type { QuantityBasis, QuantityUnit, WasteStream } from '@muster/shared/vocabularies';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { clockIn, instantIn, readerZone } from '../platform/zoned-time';
import { useSession } from '../session/session';
import { AmountField } from '../ui/AmountField';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { DateTimeField, type KnownDate } from '../ui/DateTimeField';
import { EmptyState } from '../ui/EmptyState';
import { ErrorNote } from '../ui/ErrorNote';
import { Page } from '../ui/Page';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { makeId } from '../platform/make-id';

const reportMutation = graphql(`
  mutation ReportSeizure($input: ReportSeizureInput!) {
    reportSeizure(input: $input) {
      ... on Seizure {
        id
        reference
        state
      }
      ... on Refused {
        refusals {
          rule
          field
          message
        }
      }
    }
  }
`);

/** The short report: what was found, where, when and how much. */
export const ReportPage = ({ operationId }: { operationId: string }) => {
  const { t, i18n } = useTranslation(['seizures', 'vocabulary']);
  const { person } = useSession();
  const zone = readerZone();
  const [id, setId] = useState(makeId);
  const [when, setWhen] = useState<KnownDate>(() => ({ ...clockIn(zone, new Date().toISOString()), precision: 'MINUTE' }));
  const [country, setCountry] = useState<string | undefined>(person.agency.country ?? undefined);
  const [place, setPlace] = useState('');
  const [stream, setStream] = useState<WasteStream>();
  const [declared, setDeclared] = useState('');
  const [found, setFound] = useState('');
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState<QuantityUnit>('KILOGRAM');
  const [basis, setBasis] = useState<QuantityBasis>('WEIGHED');
  const [containers, setContainers] = useState('');
  const [report, { data, loading, error, reset }] = useMutation(reportMutation);
  const countryItems = useMemo(() => countries.map(({ code }) => ({ id: code, code, title: countryName(code, i18n.language) })), [i18n.language]);
  const refusals = data?.reportSeizure.__typename === 'Refused' ? data.reportSeizure.refusals : [];
  const problem = (field: string) => refusals.find((refusal) => refusal.field?.startsWith(field))?.message;
  const send = async (submit: boolean) => {
    const answer = await report({
      variables: {
        input: {
          id, operationId, submit,
          body: {
            detectedAt: when.date ? instantIn(zone, when.date.padEnd(10, '-01').slice(0, 10), when.time || '12:00') : null,
            detectedPrecision: when.precision,
            zone,
            country: country ?? null,
            place,
            declaredDescription: declared,
            foundDescription: found,
            containerNumbers: containers.split(/[,;\n]/).map((each) => each.trim()).filter(Boolean),
            items: stream ? [{ wasteStream: stream, quantities: amount ? [{ amount, unit, basis }] : [] }] : [],
          },
        },
      },
    });
    // A refused id belongs to another body: the next try makes another one.
    if (answer.data?.reportSeizure.__typename === 'Refused' && answer.data.reportSeizure.refusals.some(({ rule }) => rule === 'id.taken')) setId(makeId());
  };
  if (data?.reportSeizure.__typename === 'Seizure') {
    const { reference, state } = data.reportSeizure;
    const again = () => {
      setId(makeId());
      setFound('');
      setAmount('');
      setContainers('');
      reset();
    };
    return (
      <Page title={t(state === 'DRAFT' ? 'seizures:report.drafted' : 'seizures:report.sent')}>
        <EmptyState title={t(state === 'DRAFT' ? 'seizures:report.receiptDraft' : 'seizures:report.receipt', { reference })} action={<Button onClick={again}>{t('seizures:report.another')}</Button>} />
      </Page>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(true);
  };
  return (
    <Page title={t('seizures:report.title')} lead={t('seizures:report.lead')}>
      <form className="form" noValidate onSubmit={submit}>
        {refusals.length > 0 && <ErrorNote title={t('seizures:report.refused')} kept={t('seizures:report.kept')} todo={t('seizures:report.todo')} />}
        {error && <ErrorNote title={t('seizures:report.failed')} kept={t('seizures:report.kept')} todo={t('seizures:report.failedTodo')} />}
        <DateTimeField label={t('seizures:report.when')} zone={zone} value={when} onChange={setWhen} error={problem('detectedAt')} required />
        <ComboBox label={t('seizures:report.country')} items={countryItems} value={country} onChange={setCountry} error={problem('country')} required />
        <TextField label={t('seizures:report.place')} value={place} onChange={setPlace} error={problem('place')} required />
        <Select label={t('seizures:report.stream')} options={wasteStreams.map((value) => ({ value, label: t(`vocabulary:wasteStream.${value}`) }))} value={stream} onChange={setStream} none="–" error={problem('items')} required />
        <TextField label={t('seizures:report.declared')} value={declared} onChange={setDeclared} rows={2} error={problem('declaredDescription')} />
        <TextField label={t('seizures:report.found')} value={found} onChange={setFound} rows={2} error={problem('foundDescription')} required />
        <AmountField label={t('seizures:report.amount')} unit={unit} value={amount} onChange={setAmount} error={problem('items.0.quantities')} required />
        <Select label={t('seizures:report.unit')} options={quantityUnits.map((value) => ({ value, label: t(`vocabulary:quantityUnit.${value}`) }))} value={unit} onChange={(value) => value && setUnit(value)} />
        <Select label={t('seizures:report.basis')} options={quantityBases.map((value) => ({ value, label: t(`vocabulary:quantityBasis.${value}`) }))} value={basis} onChange={(value) => value && setBasis(value)} />
        <TextField label={t('seizures:report.containers')} hint={t('seizures:report.containersHint')} value={containers} onChange={setContainers} error={problem('containerNumbers')} code />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={loading}>
            {t('seizures:report.send')}
          </Button>
          <Button busy={loading} onClick={() => void send(false)}>
            {t('seizures:report.keep')}
          </Button>
        </div>
      </form>
    </Page>
  );
};
