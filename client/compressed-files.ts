import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const squeezes = [
  ['.br', (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } })],
  ['.gz', (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION })],
] as const;

const isText = (name: string): boolean => /\.(js|css|html|svg)$/.test(name);

/** Below this a packet is a packet, however small. */
const worthwhile = 1024;

/** Leaves each file compressed beside itself, as small as can be: the server sends it as it is, and spends nothing on it. */
export const writeCompressedFiles = (): Plugin => ({
  name: 'muster-compressed-files',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      const text = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      if (!isText(name) || text.length < worthwhile) continue;
      for (const [ending, squeeze] of squeezes) writeFileSync(join(dir, `${name}${ending}`), await squeeze(text));
    }
  },
});
