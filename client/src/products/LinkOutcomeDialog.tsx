import { useQuery } from '@apollo/client/react';
import type { OutcomeRecord, SearchKind } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { OutcomeSourceInput } from '../graphql/graphql';
import { makeId } from '../platform/make-id';
import { useRefusals } from '../platform/use-refusals';
import { RecordSearch, type FoundRecord } from '../search/RecordSearch';
import { Button } from '../ui/Button';
import { ComboBox } from '../ui/ComboBox';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Segmented } from '../ui/Segmented';
import { toast } from '../ui/toasts';
import { useOutcomeVerbs } from './use-outcome-verbs';

const operationsQuery = graphql(`
  query OperationsToLink {
    operations(first: 100) {
      items {
        id
        name
        code
        viewerRole
      }
    }
  }
`);

/** What the one search finds, and operations; a control is found by its target. */
const kinds = ['Target', 'Seizure', 'Message', 'Operation'] as const satisfies readonly OutcomeRecord[];
type Kind = (typeof kinds)[number];
const searched: Readonly<Record<Exclude<Kind, 'Operation'>, SearchKind>> = { Target: 'TARGET', Seizure: 'SEIZURE', Message: 'MESSAGE' };

interface Props {
  readonly source: OutcomeSourceInput;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Says what came of a warning or a product: a record that the reader sees, in whichever of their operations. */
export const LinkOutcomeDialog = ({ source, again, onClose }: Props) => {
  const { t } = useTranslation(['products', 'vocabulary']);
  const { say, at } = useRefusals();
  const [id] = useState(makeId);
  const [kind, setKind] = useState<Kind>('Target');
  const [found, setFound] = useState<FoundRecord>();
  const [operation, setOperation] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const { data } = useQuery(operationsQuery, { skip: kind !== 'Operation' });
  const { link, busy, refusals, hasFailed } = useOutcomeVerbs();
  const picked = kind === 'Operation' ? operation && { id: operation, operationId: operation } : found?.operation && { id: found.id, operationId: found.operation.id };
  const problem = isMissing && !picked ? t('products:link.missing') : at(refusals, 'recordId');
  const others = refusals.filter(({ field }) => field !== 'recordId');
  const choose = (next: Kind) => {
    setKind(next);
    setFound(undefined);
    setOperation(undefined);
    setMissing(false);
  };
  const send = async () => {
    setMissing(!picked);
    if (!picked || !(await link({ id, source, recordOperationId: picked.operationId, recordType: kind, recordId: picked.id }))) return;
    toast(t('products:link.done'));
    onClose();
    again();
  };
  return (
    <Dialog
      open
      title={t('products:link.open')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('products:step.leave')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void send()}>
            {t('products:link.deed')}
          </Button>
        </>
      }
    >
      <p>{t('products:link.what')}</p>
      {(others.length > 0 || hasFailed) && <ErrorNote title={t('products:notTaken')} todo={others.map(say).join(' ') || t('products:failedTodo')} />}
      <Segmented label={t('products:link.kind')} choices={kinds.map((value) => ({ value, label: t(`vocabulary:outcomeRecord.${value}`) }))} value={kind} onChange={choose} />
      {kind === 'Operation' ? (
        <ComboBox
          label={t('products:link.operation')}
          required
          items={(data?.operations.items ?? []).filter((one) => one.viewerRole && one.id !== source.operationId).map((one) => ({ id: one.id, code: one.code, title: one.name }))}
          value={operation}
          onChange={setOperation}
          error={problem}
          opensOnFocus={false}
        />
      ) : (
        <RecordSearch
          key={kind}
          label={t('products:link.record')}
          hint={t('products:link.hint')}
          required
          kinds={[searched[kind]]}
          fits={({ id: one, message }) => one !== source.id && (kind !== 'Message' || message?.messageKind === 'WARNING')}
          value={found}
          onChange={setFound}
          error={problem}
        />
      )}
    </Dialog>
  );
};
