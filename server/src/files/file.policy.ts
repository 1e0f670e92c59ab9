import type { Viewer } from '../platform/viewer';
import { actsFor, roleIn } from '../platform/viewer';
import type { MediaType } from './media-type';

/** What the rules need to know of a file. */
export interface FileFacts {
  operationId: string;
  agencyId: string;
  mediaType: MediaType;
}

/** A photograph as it came tells where it was taken: it is for its agency and the coordinators. A document has no other form. */
export const maySeeOriginal = (viewer: Viewer, file: FileFacts): boolean =>
  file.mediaType === 'application/pdf' || actsFor(viewer, file.operationId, file.agencyId) || roleIn(viewer, file.operationId) === 'COORDINATOR';
