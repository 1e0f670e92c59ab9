import type { Block } from '@muster/shared/training/course-text';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../platform/checks/check-id';
import { Mistakes } from '../platform/mistakes';
import type { WrittenText } from './keep-course';

interface Found {
  id: string;
  kind: 'FILM' | 'CAPTIONS' | 'PICTURE';
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
}
type Files = ReadonlyMap<string, Found>;

/** What a piece of a lesson shows: by which of its fields, of which kind, and what is said where it is not there. */
const wantedBy = (block: Block): { field: string; id: string; kind: Found['kind']; rule: string; sentence: string }[] => {
  if (block.kind === 'film') {
    return [
      { field: 'film', id: block.film, kind: 'FILM', rule: 'film.unknown', sentence: 'there is no such film.' },
      { field: 'captions', id: block.captions, kind: 'CAPTIONS', rule: 'captions.unknown', sentence: 'there are no such captions.' },
    ];
  }
  return block.kind === 'picture' && 'file' in block ? [{ field: 'file', id: block.file, kind: 'PICTURE', rule: 'picture.unknown', sentence: 'there is no such picture.' }] : [];
};

const idsIn = (texts: readonly WrittenText[]): string[] =>
  texts.flatMap(({ lessons }) => lessons.flatMap(({ blocks }) => blocks.flatMap((block) => wantedBy(block).map(({ id }) => id)))).filter((id) => id && isUuid(id));

/** The files of a later room, looked for where they stand: those alone of whoever owns the course. */
const findFiles = async (manager: EntityManager, texts: readonly WrittenText[], ownerAgencyId: string | null): Promise<Files> => {
  const ids = idsIn(texts);
  if (ids.length === 0) return new Map();
  const found = (await manager.query('/* findFiles */ select id, kind, media_type as "mediaType", size as bytes, width, height from course_files where id = any($1::uuid[]) and owner_agency_id is not distinct from $2', [ids, ownerAgencyId])) as Found[];
  return new Map(found.map((file) => [file.id, file]));
};

const mapBlocks = (texts: readonly WrittenText[], change: (block: Block, field: string) => Block): WrittenText[] =>
  texts.map((text, index) => ({
    ...text,
    lessons: text.lessons.map((lesson, place) => ({ ...lesson, blocks: lesson.blocks.map((block, at) => change(block, `texts.${index}.lessons.${place}.blocks.${at}`)) })),
  }));

/** A film with its size and type, a picture with its width and height, as far as they are there. */
const withFacts = (block: Block, files: Files): Block => {
  if (block.kind === 'film') {
    const film = files.get(block.film);
    return film?.kind === 'FILM' ? { ...block, bytes: film.bytes, mediaType: film.mediaType } : block;
  }
  if (block.kind !== 'picture' || !('file' in block)) return block;
  const picture = files.get(block.file);
  return picture?.width && picture.height ? { ...block, width: picture.width, height: picture.height } : block;
};

/** The texts with what is known of the films and pictures in them. */
export const describeFiles = async (manager: EntityManager, texts: readonly WrittenText[], ownerAgencyId: string | null): Promise<WrittenText[]> => {
  const files = await findFiles(manager, texts, ownerAgencyId);
  return mapBlocks(texts, (block) => withFacts(block, files));
};

/** The same for a version that is published: every film with its captions and every picture is there, and is shown from now on to everybody who is signed in. */
export const publishFiles = async (manager: EntityManager, texts: readonly WrittenText[], ownerAgencyId: string | null): Promise<WrittenText[]> => {
  const files = await findFiles(manager, texts, ownerAgencyId);
  const check = new Mistakes();
  const described = mapBlocks(texts, (block, at) => {
    for (const { field, id, kind, rule, sentence } of wantedBy(block)) if (files.get(id)?.kind !== kind) check.add(rule, `${at}.${field}`, `${at}.${field}: ${sentence}`);
    return withFacts(block, files);
  });
  check.throwIfAny();
  const ids = idsIn(texts);
  if (ids.length > 0) await manager.query(`/* publishFiles */ update course_files set audience = '{any}' where id = any($1::uuid[])`, [ids]);
  return described;
};
