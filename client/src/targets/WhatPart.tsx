import { targetKinds } from '@muster/shared/vocabularies';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ContainerField } from '../seizures/ContainerField';
import { ImoField } from '../seizures/ImoField';
import { RadioGroup } from '../ui/RadioGroup';
import { TextField } from '../ui/TextField';
import type { TargetPart } from './target-part';

const papers = ['voyage', 'billOfLading'] as const;

/** What is worth controlling, and by what it is known when it comes. */
export const WhatPart = ({ draft, change, problem, company }: TargetPart & { readonly company: ReactNode }) => {
  const { t } = useTranslation(['targets', 'vocabulary', 'seizures']);
  const { kind } = draft;
  const hasVehicle = kind === 'VEHICLE' || draft.vehicleRegistration !== '';
  return (
    <section className="report-side" aria-labelledby="target-what">
      <h2 id="target-what">{t('targets:form.what')}</h2>
      <div className="target-kind">
        <RadioGroup
          label={t('targets:form.kind')}
          choices={targetKinds.map((value) => ({ value, label: t(`vocabulary:targetKind.${value}`) }))}
          segmented
          value={kind}
          onChange={(next) => change({ kind: next })}
          error={problem('kind')}
        />
      </div>
      <TextField label={t('targets:form.title')} hint={t(kind === 'COMPANY' ? 'targets:form.titleHintCompany' : 'targets:form.titleHint')} value={draft.title} onChange={(title) => change({ title })} maxLength={200} error={problem('title')} required />
      {company}
      {hasVehicle && (
        <TextField
          label={t('targets:field.vehicleRegistration')}
          value={draft.vehicleRegistration}
          onChange={(vehicleRegistration) => change({ vehicleRegistration })}
          code
          required={kind === 'VEHICLE'}
          error={problem('vehicleRegistration')}
        />
      )}
      <ContainerField
        label={t('seizures:report.containers')}
        hint={t(kind === 'CONTAINER' ? 'targets:form.containersNeeded' : 'seizures:report.containersHint')}
        value={draft.containers}
        onChange={(containers) => change({ containers })}
        error={problem('containerNumbers')}
      />
      <TextField
        label={t('targets:field.vesselName')}
        hint={kind === 'VESSEL' ? t('targets:form.vesselNeeded') : undefined}
        value={draft.vesselName}
        onChange={(vesselName) => change({ vesselName })}
        error={problem('vesselName')}
      />
      <ImoField label={t('targets:field.imoNumber')} value={draft.imoNumber} onChange={(imoNumber) => change({ imoNumber })} error={problem('imoNumber')} />
      {papers.map((name) => (
        <TextField key={name} label={t(`targets:field.${name}`)} value={draft[name]} onChange={(value) => change({ [name]: value })} error={problem(name)} />
      ))}
    </section>
  );
};
