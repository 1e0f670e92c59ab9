import type { HandlingInput } from '../handling/handling.room';
import type { Context } from '../platform/context';
import { HttpRefusedError } from '../platform/http-answer';
import { Mistakes } from '../platform/mistakes';
import { assertMayAttach, attachFile } from './attach-file';
import { checkContent } from './check-content';
import type { FileEntity, FileSubject } from './file.entity';
import type { FileVault, Sealed } from './file-vault';
import type { MediaType } from './media-type';
import { isAsDeclared, signatureLength, sniffMediaType } from './media-type';
import type { Photograph, PhotographLocation } from './photograph';
import { examinePhotograph, locatePhotograph } from './photograph';
import type { Turn } from './turn';

/** What a client says of a file that it sends. */
export interface Upload {
  operationId: string;
  id: string;
  subjectType: FileSubject;
  subjectId: string;
  name: string;
  declaredType: string | undefined;
  /** How it is to be handled from the first moment; null: as its report. */
  handling: HandlingInput | null;
  content: AsyncGenerator<Buffer>;
}

/** Keeps, examines and attaches a file as it comes in; of one that is refused nothing is left behind. */
export const receiveFile = async (context: Context, vault: FileVault, turn: Turn, upload: Upload): Promise<{ file: FileEntity; isNew: boolean }> => {
  const name = checkName(upload.name);
  await assertMayAttach(context, upload);
  const { first, whole } = await peek(upload.content);
  const mediaType = checkType(first, upload.declaredType, name);
  const sealed = vault.newFile(upload.operationId, upload.id);
  let isKept = false;
  try {
    const fingerprint = await vault.keep(sealed, 'original', whole);
    const { photograph, location } = await turn.take(() => examine(vault, sealed, mediaType));
    const answer = await attachFile(
      // It may have been minutes on its way: the rights count as they stand at the end.
      await context.renewed(),
      {
        operationId: upload.operationId, id: upload.id, subjectType: upload.subjectType, subjectId: upload.subjectId, name, mediaType, ...fingerprint,
        width: photograph?.width ?? null, height: photograph?.height ?? null, hasPreview: photograph !== null,
        storageKey: sealed.storageKey, wrappedKey: vault.wrapKey(sealed),
      },
      location,
      upload.handling,
    );
    isKept = answer.isNew;
    return answer;
  } finally {
    if (!isKept) await vault.discard(sealed.storageKey);
  }
};

/** The name without the folders that some clients send along. */
const checkName = (given: string): string => {
  const mistakes = new Mistakes();
  const name = mistakes.requiredText('name', given.slice(0, 2000).split(/[/\\]/).at(-1), { max: 200 });
  mistakes.throwIfAny();
  return name;
};

const checkType = (first: Buffer, declared: string | undefined, name: string): MediaType => {
  if (first.length === 0) throw new HttpRefusedError(422, 'file.empty', 'content', 'content: the file is empty.');
  const type = sniffMediaType(first);
  if (!type) throw new HttpRefusedError(415, 'file.type-not-allowed', 'content', 'content: JPEG, PNG, WebP, HEIC and PDF are taken.');
  if (isAsDeclared(type, declared, name)) return type;
  throw new HttpRefusedError(415, 'file.type-mismatch', 'content', `content: the file is ${type}, not what its name or type says.`, { found: type });
};

/** The first bytes, and the stream from its very beginning. */
const peek = async (content: AsyncGenerator<Buffer>): Promise<{ first: Buffer; whole: AsyncGenerator<Buffer> }> => {
  let first = Buffer.alloc(0);
  while (first.length < signatureLength) {
    const next = await content.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  const begin = first;
  const whole = async function* (): AsyncGenerator<Buffer> {
    yield begin;
    yield* content;
  };
  return { first, whole: whole() };
};

const examine = async (vault: FileVault, sealed: Sealed, type: MediaType): Promise<{ photograph: Photograph | null; location: PhotographLocation | null }> => {
  const bytes = await vault.readWhole(sealed, 'original');
  checkContent(bytes, type);
  const isDrawable = type === 'image/jpeg' || type === 'image/png' || type === 'image/webp';
  const photograph = isDrawable ? await examinePhotograph(bytes) : null;
  for (const [variant, picture] of Object.entries(photograph?.previews ?? {})) await vault.keep(sealed, variant as 'preview' | 'thumbnail', piece(picture));
  return { photograph, location: await locatePhotograph(bytes, type) };
};

async function* piece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
