import { useLazyQuery } from '@apollo/client/react';
import type { SearchKind } from '@muster/shared/vocabularies';
import { useState, type ReactNode } from 'react';
import { graphql } from '../graphql/gql';
import type { RecordSearchQuery } from '../graphql/graphql';
import { useRested } from '../session/use-rested';
import { ComboBox, type ComboItem } from '../ui/ComboBox';

const recordSearch = graphql(`
  query RecordSearch($operationId: ID, $words: String!, $kinds: [SearchKind!]!) {
    search(operationId: $operationId, words: $words, kinds: $kinds, first: 12) {
      id
      kind
      code
      title
      operation {
        id
        name
      }
      message {
        id
        messageKind: kind
      }
      seizure {
        id
        reference
        reportState: state
        wasteStream
        totalKg
        country
        place
      }
    }
  }
`);

/** A record as the search finds it. */
export type FoundRecord = RecordSearchQuery['search'][number];

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** Only in this operation; in all of the reader's unless told. */
  readonly operationId?: string | undefined;
  readonly kinds: readonly SearchKind[];
  /** Which of those found can be picked; all unless told. */
  readonly fits?: (found: FoundRecord) => boolean;
  readonly value: FoundRecord | undefined;
  readonly onChange: (found: FoundRecord | undefined) => void;
}

const every = (): boolean => true;

/** Picks one record by its words or its reference, among those that the reader sees: it asks what the one search asks. */
export const RecordSearch = ({ label, hint, error, required = false, operationId, kinds, fits = every, value, onChange }: Props) => {
  const [ask, { data, loading, variables }] = useLazyQuery(recordSearch);
  const [typed, setTyped] = useState('');
  const search = useRested((words) => void ask({ variables: { operationId: operationId ?? null, words, kinds: [...kinds] } }).catch(() => undefined));
  const asItem = ({ id, code, title, operation }: FoundRecord): ComboItem => ({ id, code: code ?? undefined, title: operationId || !operation ? title : `${title} (${operation.name})` });
  const fitting = (data?.search ?? []).filter(fits);
  // What is picked must be in the list, or the control would show nothing.
  const found = value && !fitting.some(({ id }) => id === value.id) ? [value, ...fitting] : fitting;
  const shown = value && asItem(value);
  return (
    <ComboBox
      label={label}
      hint={hint}
      error={error}
      required={required}
      items={found.map(asItem)}
      value={value?.id}
      onChange={(id) => onChange(found.find((one) => one.id === id))}
      onSearch={(text) => {
        const words = shown && text === [shown.code, shown.title].filter(Boolean).join(' ') ? '' : text.trim();
        setTyped(words);
        search(words);
      }}
      // That nothing matches is not known before what was typed has been asked.
      searching={loading || (typed.length >= 2 && variables?.words !== typed)}
      opensOnFocus={false}
    />
  );
};
