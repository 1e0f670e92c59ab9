import { wasteDocumentKinds } from '@muster/shared/documents/document-kinds';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TargetDocuments_TargetFragment } from '../graphql/graphql';
import { Section } from '../ui/Page';
import { DocumentItem } from './DocumentItem';
import './documents.css';
import { InconsistencyList } from './InconsistencyList';

interface Props {
  /** The address of the record. */
  readonly at: string;
  readonly record: Omit<TargetDocuments_TargetFragment, ' $fragmentName' | '__typename'>;
  /** Whether it is looked at with the reader's own eyes. */
  readonly isMine: boolean;
  readonly again: () => void;
}

/** The documents that a consignment has: first what does not agree, then each of them. */
export const DocumentsSection = ({ at, record: { wasteDocuments, inconsistencies, viewerCanAddWasteDocument }, isMine, again }: Props) => {
  const { t } = useTranslation('documents');
  return (
    <Section title={t('title')}>
      {inconsistencies.length > 0 && (
        <div className="disagreement">
          <h3>{t('disagrees')}</h3>
          <p className="muted small">{t('advice')}</p>
          <InconsistencyList inconsistencies={inconsistencies} documents={wasteDocuments} />
        </div>
      )}
      {wasteDocuments.length > 0 && inconsistencies.length === 0 && <p className="muted">{t('agrees')}</p>}
      {wasteDocuments.length === 0 && <p className="muted">{t('none')}</p>}
      {wasteDocuments.map((document) => (
        <DocumentItem key={document.id} document={document} formAt={`${at}/documents`} mayChange={isMine} again={again} />
      ))}
      {isMine && viewerCanAddWasteDocument && (
        <p className="row no-print">
          {wasteDocumentKinds.map((kind) => (
            <Link key={kind} className="button" href={`${at}/documents/new?kind=${kind}`}>
              {t(`add.${kind}`)}
            </Link>
          ))}
        </p>
      )}
    </Section>
  );
};
