import { useCallback, useEffect, useRef, useState } from 'react';
import { makeId } from '../platform/make-id';
import type { RefusalData } from '../platform/use-refusals';
import { uploadFile, type Upload } from './upload-file';

/** How one file stands. */
export interface UploadState {
  readonly upload: Upload;
  readonly kind: 'waiting' | 'sending' | 'done' | 'refused' | 'cut-off';
  readonly sent: number;
  readonly refusals: readonly RefusalData[];
}

/** What files are sent to. */
export type UploadSubject = Pick<Upload, 'operationId' | 'subjectType' | 'subjectId' | 'handling'>;

/** Sends files one after the other, which a thin line bears best; what was cut off can be tried again under the same id. */
export const useUploads = (onDone?: () => void) => {
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const told = useRef(onDone);
  told.current = onDone;
  const set = useCallback(
    (fileId: string, patch: Partial<UploadState>) =>
      setUploads((all) => all.map((each) => (each.upload.fileId === fileId ? { ...each, ...patch } : each))),
    [],
  );
  const busy = uploads.some(({ kind }) => kind === 'sending');
  const next = uploads.find(({ kind }) => kind === 'waiting');
  useEffect(() => {
    if (busy || !next) return;
    const { upload } = next;
    set(upload.fileId, { kind: 'sending', sent: 0 });
    void uploadFile(upload, (sent) => set(upload.fileId, { sent })).then((end) => {
      set(upload.fileId, { kind: end.kind, refusals: end.kind === 'refused' ? end.refusals : [] });
      if (end.kind === 'done') told.current?.();
    });
  }, [busy, next, set]);
  const pending = uploads.some(({ kind }) => kind !== 'done' && kind !== 'refused');
  useEffect(() => {
    if (!pending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [pending]);
  const send = useCallback(
    (files: readonly File[], subject: UploadSubject) =>
      setUploads((all) => [
        ...all,
        ...files.map((file): UploadState => ({ upload: { ...subject, file, fileId: makeId() }, kind: 'waiting', sent: 0, refusals: [] })),
      ]),
    [],
  );
  const retry = useCallback((fileId: string) => set(fileId, { kind: 'waiting', sent: 0 }), [set]);
  useEffect(() => {
    const again = () => setUploads((all) => all.map((each) => (each.kind === 'cut-off' ? { ...each, kind: 'waiting', sent: 0 } : each)));
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  return { uploads, send, retry, pending };
};
