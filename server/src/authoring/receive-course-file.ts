import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { keepTrail } from '../agencies/agencies.room';
import { checkCaptions, checkFilm, fileKey, redrawPicture, type FileVault, type Turn } from '../files/files.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { HttpRefusedError } from '../platform/http-answer';
import { Mistakes } from '../platform/mistakes';
import { findDraft } from './course-draft.store';
import { filmPlace } from './film-place';

/** What a writer sends to a draft: a film, captions of one, or a picture. */
export interface CourseUpload {
  draftId: string;
  id: string;
  kind: 'FILM' | 'CAPTIONS' | 'PICTURE';
  name: string;
  content: AsyncIterable<Buffer>;
}

/** What is kept of it. */
export interface ReceivedFile {
  id: string;
  kind: CourseUpload['kind'];
  mediaType: string;
  size: number;
  sha256: string;
  /** Of a picture, in pixels. */
  width: number | null;
  height: number | null;
}
const facts = 'id, kind, media_type as "mediaType", size, sha256, width, height';

/** As many files as one draft brings. */
const mostFiles = 100;

/** As many bytes as the files in the courses of one agency, or those of the product, fill; those that are published count as well. */
const mostBytesOfOwner = 2 * 1024 ** 3;

/** Refuses what would be more than its owner may fill; sent again, a file counts once. */
const demandSpace = async (manager: EntityManager, ownerAgencyId: string | null, id: string, bytes: number): Promise<void> => {
  const [filled] = (await manager.query('/* demandSpace */ select coalesce(sum(size), 0)::double precision as bytes from course_files where owner_agency_id is not distinct from $1 and id <> $2', [ownerAgencyId, id])) as { bytes: number }[];
  if ((filled?.bytes ?? 0) + bytes > mostBytesOfOwner) throw new HttpRefusedError(422, 'film.agency-full', 'content', `content: ${mostBytesOfOwner} bytes at most, over all films and pictures of the agency.`, { max: mostBytesOfOwner / 1024 ** 3 });
};

/** Refuses, before a byte is read, what its owner has no more space for, by the length in bytes that it is said to have. */
export const demandSpaceAhead = (context: Context, ownerAgencyId: string | null, id: string, bytes: number): Promise<void> => context.atTheDoor((manager) => demandSpace(manager, ownerAgencyId, id, bytes));

/** Refuses, before a byte is read, whoever may not write on the draft: to them there is none. */
export const demandDraft = (context: Context, draftId: string): Promise<{ ownerAgencyId: string | null }> =>
  context.atTheDoor(async (manager) => {
    const draft = await findDraft(context, manager, draftId);
    if (!draft) throw notFound();
    return draft;
  });

type Sealed = ReturnType<FileVault['newFile']>;

/** What of a file that came in is kept. */
type Looked = Pick<ReceivedFile, 'mediaType' | 'size' | 'sha256' | 'width' | 'height'> & { sentSha256: string | null };

/** Looks at what came in. Of a picture that alone is kept which is drawn from it: who took it, when and where is gone. */
const look = async (vault: FileVault, kind: CourseUpload['kind'], [arrived, kept]: readonly [Sealed, Sealed], sent: { size: number; sha256: string }): Promise<Looked> => {
  const bytes = await vault.readWhole(arrived, 'original');
  if (kind !== 'PICTURE') return { mediaType: kind === 'CAPTIONS' ? checkCaptions(bytes) : checkFilm(bytes), ...sent, width: null, height: null, sentSha256: null };
  const picture = await redrawPicture(bytes);
  return { mediaType: 'image/webp', ...(await vault.keep(kept, 'original', Readable.from([picture.bytes]))), width: picture.width, height: picture.height, sentSha256: sent.sha256 };
};

/** Keeps a film, captions or a picture, sealed as they come in, and looks at them; of what is refused nothing is left behind. */
export const receiveCourseFile = async (context: Context, vault: FileVault, turn: Turn, { draftId, id, kind, name, content }: CourseUpload): Promise<{ file: ReceivedFile; isNew: boolean }> => {
  const called = checkName(name, kind);
  const arrived = vault.newFile(filmPlace, id);
  const sealed = kind === 'PICTURE' ? vault.newFile(filmPlace, id) : arrived;
  let isKept = false;
  try {
    const sent = await vault.keep(arrived, 'original', content);
    if (sent.size === 0) throw new HttpRefusedError(422, 'file.empty', 'content', 'content: the file is empty.');
    const { mediaType, size, sha256, width, height, sentSha256 } = await turn.take(() => look(vault, kind, [arrived, sealed], sent));
    // It may have been minutes on its way: the rights count as they stand at the end.
    const { ownerAgencyId } = await demandDraft(await context.renewed(), draftId);
    const answer = await context.atTheDoor(async (manager) => {
      const { accountId, agencyId } = context.signedIn;
      await manager.query(`/* receiveCourseFile */ select pg_advisory_xact_lock(hashtext('muster.course-files'), hashtext($1))`, [ownerAgencyId ?? 'product']);
      await demandSpace(manager, ownerAgencyId, id, size);
      const [counted] = (await manager.query('/* countFiles */ select count(*)::integer as n from course_files where draft_id = $1', [draftId])) as { n: number }[];
      if ((counted?.n ?? 0) >= mostFiles) throw new HttpRefusedError(422, 'film.too-many', 'draftId', `draftId: ${mostFiles} files at most.`, { max: mostFiles });
      const [made] = (await manager.query(
        `/* receiveCourseFile */ insert into course_files (id, draft_id, owner_agency_id, kind, name, media_type, size, sha256, width, height, sent_sha256, storage_key, wrapped_key, uploaded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing returning ${facts}`,
        [id, draftId, ownerAgencyId, kind, called, mediaType, size, sha256, width, height, sentSha256, sealed.storageKey, fileKey.wrap(context.services.secrets, sealed, sealed.key), accountId, context.clock.now()],
      )) as ReceivedFile[];
      if (made) {
        await keepTrail(context, manager, accountId, { kind: 'CourseFileAdded', agencyId, subjectId: id, subjectType: 'CourseFile', arguments: { draftId } });
        return { file: made, isNew: true };
      }
      // Known by what was sent: another release of the library may draw the same picture in other bytes.
      const [known] = (await manager.query(`/* receiveCourseFile */ select ${facts} from course_files where id = $1 and draft_id = $2 and coalesce(sent_sha256, sha256) = $3 and kind = $4`, [id, draftId, sent.sha256, kind])) as ReceivedFile[];
      if (!known) throw new HttpRefusedError(409, 'id.taken', 'fileId', 'fileId: this identifier cannot be used for this file: make a new one.');
      return { file: known, isNew: false };
    });
    isKept = answer.isNew;
    return answer;
  } finally {
    if (sealed !== arrived) await vault.discard(arrived.storageKey);
    if (!isKept) await vault.discard(sealed.storageKey);
  }
};

/** The name without the folders that some clients send along; that of a picture ends as what is kept of it. */
const checkName = (given: string, kind: CourseUpload['kind']): string => {
  const mistakes = new Mistakes();
  const name = mistakes.requiredText('name', given.slice(0, 2000).split(/[/\\]/).at(-1), { max: 200 });
  mistakes.throwIfAny();
  return kind === 'PICTURE' ? `${name.replace(/\.[^.]*$/, '').slice(0, 195)}.webp` : name;
};

/** How large it may be as it is sent, in bytes: a film of a few minutes, as a thin line still bears it. */
export const mostBytes: Readonly<Record<CourseUpload['kind'], number>> = { FILM: 25 * 1024 * 1024, CAPTIONS: 512 * 1024, PICTURE: 10 * 1024 * 1024 };
