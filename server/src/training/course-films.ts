import type { Block } from '@muster/shared/training/course-text';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../platform/checks/check-id';
import { Mistakes } from '../platform/mistakes';
import type { WrittenText } from './keep-course';

interface Found {
  id: string;
  kind: 'FILM' | 'CAPTIONS';
  mediaType: string;
  bytes: number;
}

type Film = Extract<Block, { kind: 'film' }>;

const filmsIn = (texts: readonly WrittenText[]): Film[] => texts.flatMap(({ lessons }) => lessons.flatMap(({ blocks }) => blocks.filter((block): block is Film => block.kind === 'film')));

const idsIn = (texts: readonly WrittenText[]): string[] => filmsIn(texts).flatMap(({ film, captions }) => [film, captions]).filter((id) => id && isUuid(id));

/** The files of a later room, looked for where they stand: those alone of whoever owns the course. */
const findFiles = async (manager: EntityManager, texts: readonly WrittenText[], ownerAgencyId: string | null): Promise<Map<string, Found>> => {
  const ids = idsIn(texts);
  if (ids.length === 0) return new Map();
  const found = (await manager.query('/* findFiles */ select id, kind, media_type as "mediaType", size as bytes from course_files where id = any($1::uuid[]) and owner_agency_id is not distinct from $2', [ids, ownerAgencyId])) as Found[];
  return new Map(found.map((file) => [file.id, file]));
};

const mapBlocks = (texts: readonly WrittenText[], change: (block: Block, field: string) => Block): WrittenText[] =>
  texts.map((text, index) => ({
    ...text,
    lessons: text.lessons.map((lesson, place) => ({ ...lesson, blocks: lesson.blocks.map((block, at) => change(block, `texts.${index}.lessons.${place}.blocks.${at}`)) })),
  }));

const withFacts = (block: Film, file: Found | undefined): Film => (file ? { ...block, bytes: file.bytes, mediaType: file.mediaType } : block);

/** The texts with how large each film is and of which type, as far as it is there. */
export const describeFilms = async (manager: EntityManager, texts: readonly WrittenText[], ownerAgencyId: string | null): Promise<WrittenText[]> => {
  const files = await findFiles(manager, texts, ownerAgencyId);
  return mapBlocks(texts, (block) => (block.kind === 'film' ? withFacts(block, files.get(block.film)) : block));
};

/** The same for a version that is published: every film and its captions are there, and are shown from now on to everybody who is signed in. */
export const publishFilms = async (manager: EntityManager, texts: readonly WrittenText[], ownerAgencyId: string | null): Promise<WrittenText[]> => {
  const files = await findFiles(manager, texts, ownerAgencyId);
  const check = new Mistakes();
  const described = mapBlocks(texts, (block, field) => {
    if (block.kind !== 'film') return block;
    if (files.get(block.film)?.kind !== 'FILM') check.add('film.unknown', `${field}.film`, `${field}.film: there is no such film.`);
    if (files.get(block.captions)?.kind !== 'CAPTIONS') check.add('captions.unknown', `${field}.captions`, `${field}.captions: there are no such captions.`);
    return withFacts(block, files.get(block.film));
  });
  check.throwIfAny();
  const ids = idsIn(texts);
  if (ids.length > 0) await manager.query(`/* publishFilms */ update course_files set audience = '{any}' where id = any($1::uuid[])`, [ids]);
  return described;
};
