import { crc32 } from 'node:zlib';

/** A file of an archive: its path within, and its bytes. */
export interface ZipFile {
  path: string;
  bytes: Buffer;
}

interface Placed {
  path: Buffer;
  crc: number;
  size: number;
  offset: number;
}

const utf8Names = 0x0800;
const version = 20;

/** Date and time as MS-DOS has them, to two seconds, in UTC. */
const dosTime = (at: Date): { date: number; time: number } => ({
  date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
});

/** What a local header and an entry of the directory have in common. */
const shared = (one: Placed, at: Date): Buffer => {
  const { date, time } = dosTime(at);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(version, 0);
  head.writeUInt16LE(utf8Names, 2);
  head.writeUInt16LE(0, 4);
  head.writeUInt16LE(time, 6);
  head.writeUInt16LE(date, 8);
  head.writeUInt32LE(one.crc, 10);
  head.writeUInt32LE(one.size, 14);
  head.writeUInt32LE(one.size, 18);
  head.writeUInt16LE(one.path.length, 22);
  return head;
};

const uint32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes;
};

/**
 * A ZIP archive, written file by file as they come, each as it is: photographs and PDFs are packed already. The same files at the same `at`
 * make the same bytes. Below 4 GB and 65,535 files.
 */
export async function* writeZip(files: AsyncIterable<ZipFile>, at: Date): AsyncGenerator<Buffer> {
  const placed: Placed[] = [];
  let offset = 0;
  for await (const { path, bytes } of files) {
    const one = { path: Buffer.from(path, 'utf8'), crc: crc32(bytes), size: bytes.length, offset };
    const head = Buffer.concat([uint32(0x04034b50), shared(one, at), one.path]);
    yield head;
    yield bytes;
    placed.push(one);
    offset += head.length + bytes.length;
  }
  // Of each: by whom it was made, then as in its header, no comment, the first disk, no attributes, and where it stands.
  const directory = Buffer.concat(placed.map((one) => Buffer.concat([uint32(0x02014b50), Buffer.from([version, 0]), shared(one, at), Buffer.alloc(10), uint32(one.offset), one.path])));
  yield directory;
  const end = Buffer.alloc(10);
  end.writeUInt16LE(placed.length, 4);
  end.writeUInt16LE(placed.length, 6);
  yield Buffer.concat([uint32(0x06054b50), end.subarray(0, 8), uint32(directory.length, offset), end.subarray(8)]);
}
