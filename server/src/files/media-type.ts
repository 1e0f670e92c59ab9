/** What a file may be, with the names that its maker may give it. */
export const mediaTypes = {
  'image/jpeg': { extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], aliases: ['image/jpg', 'image/pjpeg'] },
  'image/png': { extensions: ['png'], aliases: [] },
  'image/webp': { extensions: ['webp'], aliases: [] },
  'image/heic': { extensions: ['heic', 'heif', 'hif'], aliases: ['image/heif', 'image/heic-sequence'] },
  'application/pdf': { extensions: ['pdf'], aliases: ['application/x-pdf'] },
} as const satisfies Record<string, { extensions: readonly string[]; aliases: readonly string[] }>;

export type MediaType = keyof typeof mediaTypes;

/** What a film in a lesson may be: what every browser plays without anything added. */
export type FilmType = 'video/mp4' | 'video/webm';

/** How many of a file's first bytes say what it is. */
export const signatureLength = 32;

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const textAt = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** What the first bytes say that a file is; null for anything that is not taken. */
export const sniffMediaType = (first: Buffer): MediaType | null => {
  if (textAt(first, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (textAt(first, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (textAt(first, 0, 4) === 'RIFF' && textAt(first, 8, 12) === 'WEBP') return 'image/webp';
  if (textAt(first, 0, 5) === '%PDF-') return 'application/pdf';
  if (textAt(first, 4, 8) === 'ftyp' && heicBrands.includes(textAt(first, 8, 12))) return 'image/heic';
  return null;
};

/** Whether what was declared, and the name's ending, agree with what the bytes say. Saying nothing is not a lie. */
export const isAsDeclared = (type: MediaType, declared: string | undefined, name: string): boolean => {
  const { extensions, aliases }: { extensions: readonly string[]; aliases: readonly string[] } = mediaTypes[type];
  const said = (declared ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (said !== '' && said !== 'application/octet-stream' && said !== type && !aliases.includes(said)) return false;
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || extensions.includes(ending);
};
