import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const does = (command: string, ...words: string[]): boolean => spawnSync(command, words).status === 0;

/** FS_IOC_SHUTDOWN without a flush of the journal: from now on nothing reaches the disk, what was written and not synced least of all. */
const shutDown = 'open(my $disk, "<", $ARGV[0]) or die; my $how = pack("L", 2); ioctl($disk, 0x8004587d, $how) or die';
const mostTries = 100;

/** A disk of one test's own, ext4 in a file in memory: it can be filled, and lose its power with all that was not synced. Takes root, loop devices and perl. */
export class OwnDisk {
  private constructor(private readonly folder: string) {}

  /** Makes one under an empty folder; null where that cannot be done. */
  static make(folder: string, megabytes: number): OwnDisk | null {
    chmodSync(folder, 0o755);
    if (!does('mount', '-t', 'tmpfs', '-o', `size=${megabytes + 16}m,mode=755`, 'tmpfs', folder)) return null;
    const disk = new OwnDisk(folder);
    mkdirSync(disk.path);
    const image = disk.image;
    if (does('truncate', '-s', `${megabytes}M`, image) && does('mkfs.ext4', '-q', '-m', '0', image) && disk.mount()) return disk;
    disk.close();
    return null;
  }

  get path(): string {
    return join(this.folder, 'disk');
  }

  /** Has everything that was written so far survive. */
  sync(): void {
    if (!does('sync', '-f', this.path)) throw new Error('The disk could not be synced.');
  }

  /** Loses what was not synced. Whoever used the disk has been killed before; it can be used again at once. */
  async cutPower(): Promise<void> {
    if (!does('perl', '-e', shutDown, this.path)) throw new Error('The disk could not be shut down.');
    for (let tries = 0; !does('umount', this.path); tries += 1) {
      if (tries === mostTries) throw new Error('Somebody still uses the disk.');
      await new Promise((again) => setTimeout(again, 50)); // the last processes of the killed are still being cleared away
    }
    if (!this.mount()) throw new Error('The disk could not be mounted again.');
  }

  close(): void {
    does('umount', '-l', this.path);
    does('umount', '-l', this.folder);
  }

  private get image(): string {
    return join(this.folder, 'image');
  }

  private mount(): boolean {
    return does('mount', '-o', 'loop', this.image, this.path);
  }
}
