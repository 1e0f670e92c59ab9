import type { TlpLevel } from '@muster/shared/vocabularies';
import type { FileSubject } from './file.entity';

/** What a file belongs to, as far as a file needs to know it. */
export interface HeldSubject {
  type: FileSubject;
  id: string;
  version: number;
  audience: string[];
  tlp: TlpLevel;
  markedAudience: string[];
}

/** What is done to the files of a subject; marking leaves it what it is. */
export type FileDeed = 'attach' | 'edit' | 'mark';
