import type { HandlingInput } from '../graphql/graphql';
import type { RefusalData } from '../platform/use-refusals';

/** One photograph or document on its way, under an id of its own so that sending it twice keeps it once. */
export interface Upload {
  readonly fileId: string;
  readonly file: File;
  readonly operationId: string;
  readonly subjectType: 'Seizure' | 'Document' | 'PlanDocument' | 'TakeBackEntry' | 'Message' | 'WasteDocument';
  readonly subjectId: string;
  /** A handling of its own; nothing: as what it belongs to. */
  readonly handling: HandlingInput | null;
}

/** What files are taken, and how large each. */
export const takenFiles = { accept: 'image/jpeg,image/png,image/webp,image/heic,.heic,application/pdf', maxBytes: 25 * 1_048_576 };

/** How sending a file ended: kept, refused for good, or cut off and worth another try. */
export type UploadEnd = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly refusals: readonly RefusalData[] } | { readonly kind: 'cut-off' };

const refusalsIn = (text: string): readonly RefusalData[] => {
  try {
    return ((JSON.parse(text) as { refusals?: readonly RefusalData[] }).refusals ?? []).map((each) => ({ ...each, arguments: each.arguments ?? [] }));
  } catch {
    // A proxy's page instead of our answer.
    return [];
  }
};

/** Sends a file to an address and tells how far it has come; the request is of the kind that reports the progress of what goes out. */
export const putFile = (address: string, file: File, onProgress: (sent: number) => void, headers: Readonly<Record<string, string>> = {}): Promise<UploadEnd> =>
  new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.setRequestHeader('x-muster-client', 'web');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onerror = () => done({ kind: 'cut-off' });
    request.onload = () => {
      if (request.status < 300) done({ kind: 'done' });
      else if (request.status >= 500 || request.status === 429) done({ kind: 'cut-off' });
      else done({ kind: 'refused', refusals: refusalsIn(request.responseText) });
    };
    request.send(file);
  });

/** Sends one photograph or document. */
export const uploadFile = ({ operationId, fileId, subjectType, subjectId, file, handling }: Upload, onProgress: (sent: number) => void): Promise<UploadEnd> =>
  putFile(`/files/${operationId}/${fileId}?subjectType=${subjectType}&subjectId=${subjectId}`, file, onProgress, handling ? { 'x-file-handling': encodeURIComponent(JSON.stringify(handling)) } : {});
