import type { TakeBackEntryKind } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { UploadList } from '../files/UploadList';
import { useUploads } from '../files/use-uploads';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Section } from '../ui/Page';
import { EndStorage } from './EndStorage';
import { KeepEntryDialog, type PossibleMessage } from './KeepEntryDialog';
import { KeptLine } from './KeptLine';

interface Props {
  readonly one: TakeBack_CaseFragment;
  readonly messages: readonly PossibleMessage[];
  readonly again: () => void;
}

const kinds: readonly TakeBackEntryKind[] = ['LETTER', 'STORAGE', 'COST', 'PROOF'];

/** Correspondence, storage, costs and proofs of a case, each with its files. */
export const CaseEntries = ({ one, messages, again }: Props) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  const format = useFormat();
  const [adding, setAdding] = useState<TakeBackEntryKind>();
  const { uploads, send, retry } = useUploads(again);
  const lines = useLines(one);
  return (
    <>
      <UploadList uploads={uploads} onRetry={retry} />
      {kinds.map((kind) => (
        <Section key={kind} title={t(`vocabulary:takeBackEntryKind.${kind}`)}>
          {lines[kind].length === 0 ? <p className="muted">{t(`takeback:entries.none.${kind}`)}</p> : <ul className="take-back-list">{lines[kind]}</ul>}
          {kind === 'COST' && one.costTotals.length > 0 && <p className="take-back-total">{t('takeback:entries.inAll', { totals: format.list(one.costTotals.map(({ amount, currency }) => `${format.decimal(amount)} ${currency}`)) })}</p>}
          {one.viewerCan.contribute && <Button onClick={() => setAdding(kind)}>{t(`takeback:entries.add.${kind}`)}</Button>}
        </Section>
      ))}
      {adding && (
        <KeepEntryDialog
          key={adding}
          one={one}
          kind={adding}
          messages={messages}
          onKept={(id, files) => send(files, { operationId: one.operationId, subjectType: 'TakeBackEntry', subjectId: id, handling: null })}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  );
};

const useLines = ({ operationId, letters, storages, costs, proofs }: TakeBack_CaseFragment) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  const format = useFormat();
  return {
    LETTER: letters.map((letter) => (
      <KeptLine key={letter.id} operationId={operationId} kept={letter} title={`${format.day(letter.day)} · ${t(`vocabulary:letterKind.${letter.letterKind}`)}`}>
        <p>{t('takeback:entries.between', { from: letter.from, to: letter.to })}</p>
        {letter.message && (
          <p>
            <Link className="link" href={`/operations/${operationId}/messages/${letter.message.id}`}>
              {letter.message.reference}
            </Link>
          </p>
        )}
      </KeptLine>
    )),
    STORAGE: storages.map((storage) => (
      <KeptLine key={storage.id} operationId={operationId} kept={storage} title={storage.place} actions={!storage.until && <EndStorage operationId={operationId} id={storage.id} place={storage.place} />}>
        <p>
          {storage.until ? t('takeback:entries.span', { since: format.day(storage.since), until: format.day(storage.until) }) : t('takeback:entries.sinceDay', { since: format.day(storage.since) })}
          {storage.costPerDay && ` · ${t('takeback:entries.aDay', { amount: `${format.decimal(storage.costPerDay)} ${storage.dayCurrency ?? ''}` })}`}
        </p>
      </KeptLine>
    )),
    COST: costs.map((cost) => (
      <KeptLine key={cost.id} operationId={operationId} kept={cost} title={`${format.decimal(cost.amount)} ${cost.currency} · ${t(`vocabulary:takeBackCostKind.${cost.costKind}`)}`}>
        <p>{[format.day(cost.day), t('takeback:entries.borne', { bearer: t(`vocabulary:costBearer.${cost.borneBy}`) })].join(' · ')}</p>
      </KeptLine>
    )),
    PROOF: proofs.map((proof) => (
      <KeptLine key={proof.id} operationId={operationId} kept={proof} title={[proof.facility, proof.country && format.country(proof.country)].filter(Boolean).join(', ')}>
        <p>{[format.day(proof.day), proof.disposalOperation, `${format.decimal(proof.quantity)} ${t(`vocabulary:quantityUnit.${proof.unit}`)}`].join(' · ')}</p>
      </KeptLine>
    )),
  };
};
