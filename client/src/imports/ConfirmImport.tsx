import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ImportPage_ImportFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from '../ui/Page';
import { outcomeOf, type LeftOut } from './left-out';
import { useBothCount } from './use-both-count';

const confirmImportMutation = graphql(`
  mutation ConfirmImport($operationId: ID!, $importId: ID!, $problems: Boolean!, $duplicates: Boolean!, $rows: [Int!]!) {
    confirmImport(operationId: $operationId, id: $importId, leaveOutProblems: $problems, leaveOutDuplicates: $duplicates, leaveOutRows: $rows) {
      ... on Import {
        id
        ...ImportPage_import
      }
      ... on Refused {
        refusals {
          rule
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Props {
  readonly found: ImportPage_ImportFragment;
  readonly operation: string;
  readonly leave: LeftOut;
  readonly onLeave: (leave: LeftOut) => void;
}

/** What is left out, what comes of it, and the word to go: all reports at once, or none. */
export const ConfirmImport = ({ found, operation, leave, onLeave }: Props) => {
  const { t } = useTranslation('import');
  const words = useRefusals();
  const both = useBothCount(found);
  const [isAsked, setAsked] = useState(false);
  const [confirm, { data, loading, error, reset }] = useMutation(confirmImportMutation, {
    // The answer may have been lost on its way, and not the deed: the page says how things stand.
    onError: (_error, options) => void options?.client?.refetchQueries({ include: ['OneImport'] }),
  });
  const refusals = data?.confirmImport?.__typename === 'Refused' ? data.confirmImport.refusals : [];
  const { problemCount, duplicateCount } = found;
  const { reports, leftOut, inTheWay } = outcomeOf({ all: found.rowCount, wrong: problemCount, duplicates: duplicateCount, both: both ?? 0 }, leave);
  const isExact = both !== undefined || !leave.duplicates;
  const deed = isExact ? t('confirm.deed', { count: reports }) : t('confirm.deedOthers');
  const { operationId, id } = found;
  const send = () =>
    confirm({ variables: { operationId, importId: id, problems: leave.problems, duplicates: leave.duplicates, rows: [...leave.rows.keys()] } }).catch(() => undefined);
  const obstacle = isExact && inTheWay > 0 ? t('confirm.inTheWay', { count: inTheWay }) : isExact && reports === 0 ? t('confirm.nothing') : undefined;
  return (
    <Section title={t('confirm.title')}>
      <div className="choices">
        {problemCount > 0 && (
          <Checkbox checked={leave.problems} onChange={(problems) => onLeave({ ...leave, problems })}>
            {t('confirm.problems', { count: problemCount })}
          </Checkbox>
        )}
        {duplicateCount > 0 && (
          <Checkbox checked={leave.duplicates} hint={t('confirm.duplicatesHint')} onChange={(duplicates) => onLeave({ ...leave, duplicates })}>
            {t('confirm.duplicates', { count: duplicateCount })}
          </Checkbox>
        )}
      </div>
      {leave.rows.size > 0 && <p className="muted">{t('confirm.alone', { count: leave.rows.size })}</p>}
      {obstacle ? (
        <p role="status">{obstacle}</p>
      ) : (
        <p>
          <Button kind="primary" onClick={() => setAsked(true)}>
            {deed}
          </Button>
        </p>
      )}
      <ConfirmDialog
        open={isAsked}
        deed={deed}
        busy={loading}
        onConfirm={() => void send()}
        onCancel={() => {
          reset();
          setAsked(false);
        }}
      >
        <p>{t('confirm.follows', { operation })}</p>
        {isExact && leftOut > 0 && <p>{t('confirm.leftOut', { count: leftOut })}</p>}
        {(refusals.length > 0 || error) && (
          <p className="field-error" role="alert">
            {t('confirm.failed')} {refusals.map(words.say).join(' ') || t('confirm.unreachable')}
          </p>
        )}
      </ConfirmDialog>
    </Section>
  );
};
