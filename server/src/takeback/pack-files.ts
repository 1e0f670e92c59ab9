import type { PackCase, PackFile } from './pack-document';

/** A file as it goes into a pack. */
export interface PackedFile {
  id: string;
  /** Its path within the archive. */
  path: string;
  isOriginal: boolean;
  size: number;
  /** Of the original, known before it is opened; null of a preview, which is hashed as it is packed. */
  sha256: string | null;
  agencyName: string;
}

/** A name that no file system takes for a path, a device or a hidden file. */
const safe = (name: string): string => name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').replace(/^\.+/, '_').slice(-120) || 'file';

/** The files that the reader may have: as they came, or else as a preview; those of which neither is for the reader stay behind. */
export const filesOf = ({ seizure, letters, costs, storages, proofs }: PackCase): PackedFile[] => {
  const parts: readonly (readonly [folder: string, files: readonly PackFile[]])[] = [
    ['report', seizure?.files ?? []], ...([['letters', letters], ['costs', costs], ['storage', storages], ['proofs', proofs]] as const).map(([folder, kept]) => [folder, kept.flatMap(({ files }) => files)] as const),
  ];
  return parts.flatMap(([folder, files]) =>
    files.filter(({ originalUrl, previewUrl }) => originalUrl !== null || previewUrl !== null).map(({ id, name, size, sha256, originalUrl, agency }, index) => {
      const isOriginal = originalUrl !== null;
      return { id, path: `files/${folder}/${String(index + 1).padStart(3, '0')}-${safe(name)}${isOriginal ? '' : '.preview.webp'}`, isOriginal, size, sha256: isOriginal ? sha256 : null, agencyName: agency.name };
    }),
  );
};
