import { Turn } from '../files/files.room';
import type { Services } from '../platform/context';
import type { Viewer } from '../platform/viewer';
import type { ImportEntity } from './import.entity';
import { ImportWork } from './import-work';

type BatchKey = Pick<ImportEntity, 'operationId' | 'id' | 'pass'>;

const mostWaiting = 10;

/** Imports of one server are worked on one after the other. */
export class ImportQueue {
  private readonly turn = new Turn(1);
  private readonly running = new Set<Promise<void>>();
  private static readonly ofServices = new WeakMap<Services, ImportQueue>();

  private constructor(private readonly services: Services) {}

  static of(services: Services): ImportQueue {
    const known = ImportQueue.ofServices.get(services);
    if (known) return known;
    const made = new ImportQueue(services);
    ImportQueue.ofServices.set(services, made);
    return made;
  }

  get isFull(): boolean {
    return this.running.size >= mostWaiting;
  }

  read(viewer: Viewer, batch: BatchKey, bytes: Buffer, fileName: string): void {
    this.begin(() => new ImportWork(this.services, viewer, batch).readFile(bytes, fileName));
  }

  check(viewer: Viewer, batch: BatchKey): void {
    this.begin(() => new ImportWork(this.services, viewer, batch).check());
  }

  /** Waits until nothing is being worked on. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private begin(work: () => Promise<void>): void {
    const run = this.turn.take(work).finally(() => this.running.delete(run));
    this.running.add(run);
  }
}
