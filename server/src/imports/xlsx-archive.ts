import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';
import { fromBuffer } from 'yauzl';
import { FileRefusal } from './file-refusal';

const most = { entries: 500, bytes: 300 * 1024 * 1024, whole: 4 * 1024 * 1024, ratio: 200, ratioFrom: 1024 * 1024 };

const bomb = (): never => {
  throw new FileRefusal('import.archive-bomb', 'The spreadsheet would unpack to far more than a spreadsheet holds.');
};

/** A spreadsheet's parts. Sizes are judged by the directory of the archive, and the parts are held to it as they unpack. */
export class XlsxArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  static async open(bytes: Buffer): Promise<XlsxArchive> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, opened) => (error ? reject(notXlsx()) : resolve(opened)));
    });
    const parts = new Map<string, Entry>();
    let total = 0;
    await new Promise<void>((resolve, reject) => {
      zip.on('error', () => reject(notXlsx()));
      zip.on('end', resolve);
      zip.on('entry', (entry: Entry) => {
        try {
          total += entry.uncompressedSize;
          if (parts.size >= most.entries || total > most.bytes || isTooDense(entry)) bomb();
          if (entry.isEncrypted()) throw notXlsx();
          parts.set(entry.fileName, entry);
          zip.readEntry();
        } catch (error) {
          reject(error as Error);
        }
      });
      zip.readEntry();
    });
    return new XlsxArchive(zip, parts);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The text of a part, piece by piece; it ends with an error when it is not the size that the directory says. */
  async *read(name: string): AsyncGenerator<string> {
    const entry = this.parts.get(name);
    if (!entry) return;
    const stream = (await promisify(this.zip.openReadStream.bind(this.zip) as (entry: Entry, done: (error: Error | null, stream?: Readable) => void) => void)(entry)) as Readable;
    stream.setEncoding('utf8');
    try {
      for await (const piece of stream) yield piece as string;
    } catch {
      throw notXlsx();
    }
  }

  /** A small part whole, such as the list of sheets; a large one of that name is none. */
  async readWhole(name: string): Promise<string> {
    if ((this.parts.get(name)?.uncompressedSize ?? 0) > most.whole) bomb();
    let text = '';
    for await (const piece of this.read(name)) text += piece;
    return text;
  }
}

const isTooDense = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > most.ratioFrom && uncompressedSize > most.ratio * Math.max(compressedSize, 1);

const notXlsx = (): FileRefusal => new FileRefusal('import.not-a-spreadsheet', 'The file is not a spreadsheet that can be read here (XLSX, without a password).');
