import type { Room } from '../platform/room';
import { FileEntity } from './file.entity';
import type { FileSubject } from './file.entity';
import { fileLocationReads, fileReads, seizureFileReads } from './file.reads';
import { FileResolver, SeizureFilesResolver } from './file.resolver';
import { fileRoutes } from './file.routes';
import { sealedFileKeys } from './reseal-keys';

export type { FileSubject };
export { File } from './file.type';
export { copyFiles } from './copy-files';
export { destroyDraftFiles, discardStored } from './remove-file';
export { byteRangeOf } from './byte-range';
export { fileKey } from './file-key';
export { FileVault } from './file-vault';
export { checkCaptions, checkFilm } from './film';
export { redrawPicture } from './picture';
export { contentDisposition } from '../platform/content-disposition';
export { limitedBody, refuseLargeUpload } from './limit-stream';
export { receiveFile } from './receive-file';
export { openFile } from './send-file';
export { rawBodies } from './raw-bodies';
export { Turn } from './turn';

/** Photographs and documents, kept sealed and seen by those who see what they belong to. */
export const filesRoom: Room = {
  name: 'files',
  reads: [fileReads, fileLocationReads, seizureFileReads],
  resolvers: [SeizureFilesResolver, FileResolver],
  entities: [FileEntity],
  sealed: [sealedFileKeys],
  routes: fileRoutes,
};
