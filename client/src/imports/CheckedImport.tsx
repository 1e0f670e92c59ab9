import { useState } from 'react';
import type { ImportPage_ImportFragment } from '../graphql/graphql';
import { ColumnMapping } from './ColumnMapping';
import { ConfirmImport } from './ConfirmImport';
import { ImportRows } from './ImportRows';
import { nothingLeftOut } from './left-out';

interface Props {
  readonly found: ImportPage_ImportFragment;
  readonly operation: string;
}

/** An import that waits: what its columns mean, what was noticed in its rows, what to leave out, and the word to go. */
export const CheckedImport = ({ found, operation }: Props) => {
  const [leave, setLeave] = useState(nothingLeftOut);
  return (
    <>
      <ColumnMapping key={found.mapping.join()} found={found} />
      <ImportRows found={found} leave={leave} onLeave={setLeave} />
      <ConfirmImport found={found} operation={operation} leave={leave} onLeave={setLeave} />
    </>
  );
};
