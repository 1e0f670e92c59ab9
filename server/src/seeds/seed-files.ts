import { Readable } from 'node:stream';
import type { FileSubject } from '../files/files.room';
import { FileVault, receiveFile, Turn } from '../files/files.room';
import type { SeededPerson, Seeder } from './seeder';

const turn = new Turn(1);

interface SeededFile {
  at: Date;
  operationId: string;
  subjectType: FileSubject;
  subjectId: string;
  name: string;
  content: Buffer;
}

/** Attaches a file as its sender would: examined, sealed, and seen by those who see what it belongs to. */
export const keepFile = async (seeder: Seeder, by: SeededPerson, { at, content, ...file }: SeededFile): Promise<void> => {
  const pieces = Readable.from([content])[Symbol.asyncIterator]() as AsyncGenerator<Buffer>;
  await receiveFile(await seeder.as(by, at), FileVault.of(seeder.services), turn, { ...file, id: seeder.clock.uuid(), declaredType: undefined, handling: null, content: pieces });
};
