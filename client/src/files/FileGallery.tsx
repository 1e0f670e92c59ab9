import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { FileGallery_FileFragment, FileGallery_FileFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { TlpLabel } from '../ui/TlpLabel';
import { MarkFileDialog } from './MarkFileDialog';

/** What a picture or document shows of itself. */
export const fileGalleryFile = graphql(`
  fragment FileGallery_file on File {
    id
    operationId
    name
    mediaType
    size
    sha256
    hasPreview
    thumbnailUrl
    previewUrl
    originalUrl
    createdAt
    removedAt
    handling {
      ...Handling_handling @unmask
    }
    agency {
      id
      shortName
    }
  }
`);

const removeFileMutation = graphql(`
  mutation RemoveFile($operationId: ID!, $id: ID!) {
    removeFile(operationId: $operationId, id: $id) {
      ... on File {
        id
        removedAt
        thumbnailUrl
        previewUrl
        originalUrl
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

interface Props {
  readonly files: readonly FragmentType<typeof FileGallery_FileFragmentDoc>[];
  readonly canChange: boolean;
}

/** Photographs and documents of a report or a message: small in a row, large on a tap, the original for those who may have it. */
export const FileGallery = ({ files, canChange }: Props) => {
  const { t } = useTranslation(['seizures', 'handling']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: fileGalleryFile, fragmentName: 'FileGallery_file', from: [...files] });
  const shown = (data as readonly FileGallery_FileFragment[]).filter(({ removedAt }) => !removedAt);
  // By its id: what is retracted while it is open closes with its picture.
  const [openId, setOpenId] = useState<string>();
  const open = shown.find(({ id }) => id === openId);
  const [markingId, setMarkingId] = useState<string>();
  const marking = shown.find(({ id }) => id === markingId);
  const [removing, setRemoving] = useState<FileGallery_FileFragment>();
  const [remove, { loading }] = useMutation(removeFileMutation);
  if (shown.length === 0) return <EmptyState title={t('seizures:files.none')} />;
  return (
    <>
      <ul className="file-gallery">
        {shown.map((file) => (
          <li key={file.id}>
            {file.thumbnailUrl ? (
              <button type="button" className="file-picture" onClick={() => setOpenId(file.id)}>
                <img src={file.thumbnailUrl} alt={t('seizures:files.open', { name: file.name })} loading="lazy" />
              </button>
            ) : (
              <span className="file-picture file-blank" aria-hidden="true">
                {file.mediaType.split('/')[1]?.toUpperCase()}
              </span>
            )}
            <p className="file-name">
              {file.name} {file.handling && <TlpLabel tlp={file.handling.tlp} />}
            </p>
            <p className="muted small">
              {format.number(Math.ceil(file.size / 1024))} kB · {file.agency.shortName}
            </p>
            <p className="row">
              {file.originalUrl && (
                <a className="link" href={file.originalUrl} download={file.name}>
                  {t('seizures:files.original')}
                </a>
              )}
              {canChange && (
                <>
                  <Button kind="quiet" onClick={() => setMarkingId(file.id)}>
                    {t('handling:file.open')}
                  </Button>
                  <Button kind="quiet" onClick={() => setRemoving(file)}>
                    {t('seizures:files.remove')}
                  </Button>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Dialog open={open !== undefined} title={open?.name ?? ''} onClose={() => setOpenId(undefined)} actions={<Button onClick={() => setOpenId(undefined)}>{t('seizures:files.close')}</Button>}>
        {open?.previewUrl && <img className="file-preview" src={open.previewUrl} alt={open.name} />}
        <p className="muted small">
          SHA-256 <code className="code file-hash">{open?.sha256}</code>
        </p>
      </Dialog>
      {marking && <MarkFileDialog file={marking} onClose={() => setMarkingId(undefined)} />}
      <ConfirmDialog
        open={removing !== undefined}
        deed={t('seizures:files.removeDeed', { name: removing?.name ?? '' })}
        busy={loading}
        onCancel={() => setRemoving(undefined)}
        onConfirm={() =>
          removing && void remove({ variables: { operationId: removing.operationId, id: removing.id } }).finally(() => setRemoving(undefined))
        }
      >
        <p>{t('seizures:files.removeWhat')}</p>
      </ConfirmDialog>
    </>
  );
};
