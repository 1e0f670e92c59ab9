import type { ByteRange } from './file-store';

/**
 * What a Range header asks for of so many bytes (RFC 9110, 14.1.2): one range; all, where it says nothing that is
 * understood or asks for several at once; nothing, where none of the bytes is there.
 */
export const byteRangeOf = (header: string | undefined, size: number): ByteRange | 'all' | 'none' => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec((header ?? '').trim()) ?? [];
  if (from === '' && to === '') return 'all';
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length > 0 ? { start: size - length, end: size - 1 } : 'none';
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return 'all';
  return start < size ? { start, end } : 'none';
};
