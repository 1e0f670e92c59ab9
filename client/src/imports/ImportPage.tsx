import { useParams } from 'wouter';
import { ImportStart } from './ImportStart';
import './imports.css';
import { OneImport } from './OneImport';

/** How do many reports come in at once: the way to begin, or one import as it stands. */
export const ImportPage = ({ operationId }: { readonly operationId: string }) => {
  const { importId } = useParams();
  return importId ? <OneImport key={importId} operationId={operationId} importId={importId} /> : <ImportStart operationId={operationId} />;
};
