import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { useFormat } from '../platform/use-format';
import { AppFrame } from '../session/AppFrame';
import { EmptyState } from '../ui/EmptyState';
import { Page, Section } from '../ui/Page';
import { Table } from '../ui/Table';
import { ConfirmFile } from './ConfirmFile';
import { fileQuery, filesQuery } from './file-query';
import { FilePreview } from './FilePreview';
import './register.css';
import { SendFile } from './SendFile';
import { TakeBackFile } from './TakeBackFile';
import { useKeeps } from './use-keeps';

/** Files of the register: sent and looked at, read in, taken back. */
export const FilesPage = () => {
  const { importId } = useParams();
  return <AppFrame>{importId ? <OneFile key={importId} id={importId} /> : <Files />}</AppFrame>;
};

const OneFile = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const { data } = useSuspenseQuery(fileQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const file = data.registerImport;
  return (
    <Page title={t('file.one')} lead={<><bdi className="register-file">{file?.fileName}</bdi> <Link className="link" href="/law/register/files">{t('file.title')}</Link></>}>
      {file ? (
        <>
          {file.state !== 'PREVIEWED' && (
            <p role="status">
              {t(`file.state.${file.state}`)} · {t('record.by', { name: file.importedBy.name, when: format.moment(file.importedAt) })} · {file.takenBackReason ?? file.reason}
            </p>
          )}
          <FilePreview file={file} />
          {file.state === 'PREVIEWED' && <ConfirmFile id={id} />}
        </>
      ) : (
        <EmptyState title={t('file.gone')} />
      )}
    </Page>
  );
};

const Files = () => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const { keepsSome } = useKeeps();
  const { data } = useSuspenseQuery(filesQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('file.title')} lead={<>{t('file.lead')} <Link className="link" href="/law/register">{t('back')}</Link></>}>
      {keepsSome && <SendFile />}
      <Section title={t('file.list')}>
        <Table
          caption={t('file.list')}
          captionHidden
          rows={data.registerImports.items}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('file.none')} />}
          columns={[
            { id: 'name', heading: t('file.name'), main: true, cell: ({ id, fileName }) => <Link className="link" href={`/law/register/files/${id}`}><span className="register-file">{fileName}</span></Link> },
            { id: 'kind', heading: t('file.kind'), cell: ({ kind }) => t(`file.kinds.${kind}`) },
            { id: 'state', heading: t('file.how'), cell: ({ state }) => t(`file.state.${state}`) },
            { id: 'when', heading: t('file.when'), cell: ({ importedAt }) => format.moment(importedAt) },
            { id: 'by', heading: t('file.by'), cell: ({ importedBy }) => importedBy.name },
            { id: 'back', heading: t('file.takeBack'), cell: ({ id, state, fileName }) => keepsSome && state === 'IMPORTED' && <TakeBackFile id={id} name={fileName} /> },
          ]}
        />
      </Section>
    </Page>
  );
};
