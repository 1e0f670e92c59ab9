import { inflateSync } from 'node:zlib';

type Letters = ReadonlyMap<string, string>;

/** Objects of a file by number: their dictionary and what their stream holds. */
const objectsOf = (bytes: Buffer): Map<string, { head: string; stream: string }> => {
  const text = bytes.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const { 1: number = '', 2: body = '', index } of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', after] = body.split(/stream\r?\n/, 2);
    if (after === undefined) objects.set(number, { head: body, stream: '' });
    else {
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      const start = index + text.slice(index).indexOf('stream\n') + 7;
      const raw = bytes.subarray(start, start + length);
      objects.set(number, { head, stream: head.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1') });
    }
  }
  return objects;
};

const utf16 = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');

/** A font's letters by the code under which it is written. */
const lettersOf = (cmap: string): Letters => {
  const letters = new Map<string, string>();
  for (const [, start = '0', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], offset) => letters.set((parseInt(start, 16) + offset).toString(16).padStart(4, '0'), utf16(hex)));
  }
  return letters;
};

/** The words of a PDF that pdfkit wrote, each piece of text on a line. */
export const textOfPdf = (bytes: Buffer): string => {
  const objects = objectsOf(bytes);
  const fonts = new Map<string, Letters>();
  for (const { head } of objects.values()) {
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1];
      if (cmap) fonts.set(name, lettersOf(objects.get(cmap)?.stream ?? ''));
    }
  }
  const lines: string[] = [];
  for (const { stream } of objects.values()) {
    let letters: Letters = new Map();
    for (const [, font, pieces] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (font) letters = fonts.get(font) ?? letters;
      else lines.push([...(pieces ?? '').matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((code) => letters.get(code.toLowerCase()) ?? '').join('')).join(''));
    }
  }
  return lines.join('\n');
};
