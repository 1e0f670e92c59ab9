import type { EntityManager } from 'typeorm';
import { keepTrail } from '../agencies/agencies.room';
import { checkCaptions, checkFilm, fileKey, type FileVault, type Turn } from '../files/files.room';
import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { HttpRefusedError } from '../platform/http-answer';
import { Mistakes } from '../platform/mistakes';
import { findDraft } from './course-draft.store';
import { filmPlace } from './film-place';

/** What a writer sends to a draft: a film, or captions. */
export interface CourseUpload {
  draftId: string;
  id: string;
  kind: 'FILM' | 'CAPTIONS';
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
}

/** As many films and captions as one draft brings. */
const mostFiles = 100;

/** As many bytes as the films and captions of one agency, or those of the product, fill; those that are published count as well. */
const mostBytesOfOwner = 2 * 1024 ** 3;

/** Refuses what would be more than its owner may fill; sent again, a file counts once. */
const demandSpace = async (manager: EntityManager, ownerAgencyId: string | null, id: string, bytes: number): Promise<void> => {
  const [filled] = (await manager.query('/* demandSpace */ select coalesce(sum(size), 0)::double precision as bytes from course_files where owner_agency_id is not distinct from $1 and id <> $2', [ownerAgencyId, id])) as { bytes: number }[];
  if ((filled?.bytes ?? 0) + bytes > mostBytesOfOwner) throw new HttpRefusedError(422, 'film.agency-full', 'content', `content: ${mostBytesOfOwner} bytes at most, over all films of the agency.`, { max: mostBytesOfOwner / 1024 ** 3 });
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

/** Keeps a film or captions as they come in, sealed, and looks at them; of what is refused nothing is left behind. */
export const receiveCourseFile = async (context: Context, vault: FileVault, turn: Turn, { draftId, id, kind, name, content }: CourseUpload): Promise<{ file: ReceivedFile; isNew: boolean }> => {
  const called = checkName(name);
  const sealed = vault.newFile(filmPlace, id);
  let isKept = false;
  try {
    const fingerprint = await vault.keep(sealed, 'original', content);
    if (fingerprint.size === 0) throw new HttpRefusedError(422, 'file.empty', 'content', 'content: the file is empty.');
    const mediaType = await turn.take(async () => {
      const bytes = await vault.readWhole(sealed, 'original');
      return kind === 'CAPTIONS' ? checkCaptions(bytes) : checkFilm(bytes);
    });
    const file = { id, kind, mediaType, ...fingerprint };
    // It may have been minutes on its way: the rights count as they stand at the end.
    const { ownerAgencyId } = await demandDraft(await context.renewed(), draftId);
    isKept = await context.atTheDoor(async (manager) => {
      const { accountId, agencyId } = context.signedIn;
      await manager.query(`/* receiveCourseFile */ select pg_advisory_xact_lock(hashtext('muster.course-files'), hashtext($1))`, [ownerAgencyId ?? 'product']);
      await demandSpace(manager, ownerAgencyId, id, file.size);
      const [counted] = (await manager.query('/* countFiles */ select count(*)::integer as n from course_files where draft_id = $1', [draftId])) as { n: number }[];
      if ((counted?.n ?? 0) >= mostFiles) throw new HttpRefusedError(422, 'film.too-many', 'draftId', `draftId: ${mostFiles} files at most.`, { max: mostFiles });
      const made = (await manager.query(
        `/* receiveCourseFile */ insert into course_files (id, draft_id, owner_agency_id, kind, name, media_type, size, sha256, storage_key, wrapped_key, uploaded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
        [id, draftId, ownerAgencyId, kind, called, mediaType, file.size, file.sha256, sealed.storageKey, fileKey.wrap(context.services.secrets, sealed, sealed.key), accountId, context.clock.now()],
      )) as unknown[];
      if (made.length > 0) {
        await keepTrail(context, manager, accountId, { kind: 'CourseFileAdded', agencyId, subjectId: id, subjectType: 'CourseFile', arguments: { draftId } });
        return true;
      }
      const [known] = (await manager.query('/* receiveCourseFile */ select 1 from course_files where id = $1 and draft_id = $2 and sha256 = $3 and kind = $4', [id, draftId, file.sha256, kind])) as unknown[];
      if (!known) throw new HttpRefusedError(409, 'id.taken', 'fileId', 'fileId: this identifier cannot be used for this file: make a new one.');
      return false;
    });
    return { file, isNew: isKept };
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

/** How large it may be, in bytes: a film of a few minutes, as a thin line still bears it. */
export const mostBytes: Readonly<Record<CourseUpload['kind'], number>> = { FILM: 25 * 1024 * 1024, CAPTIONS: 512 * 1024 };
