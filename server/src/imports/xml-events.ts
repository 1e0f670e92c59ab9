/** A tag or the text before it, as a spreadsheet's parts hold them. */
export interface XmlEvent {
  kind: 'open' | 'close' | 'text';
  /** A tag's name without its prefix. */
  name: string;
  /** Text with its entities resolved, or a tag's attributes as they stand. */
  text: string;
}

const mostPending = 1_000_000;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Only the five entities of XML and numbers: a document cannot define more, so that none can multiply. */
const resolve = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex: string | undefined, number: string | undefined, name: string | undefined) =>
        hex ? codePoint(parseInt(hex, 16)) : number ? codePoint(Number(number)) : (entities[name ?? ''] ?? all),
      )
    : text;

/** Cuts XML into tags and texts as it streams in. Comments and declarations are skipped, never obeyed. */
export async function* xmlEvents(pieces: AsyncIterable<string>): AsyncGenerator<XmlEvent[]> {
  let pending = '';
  for await (const piece of pieces) {
    pending += piece;
    const events: XmlEvent[] = [];
    let at = 0;
    for (;;) {
      const open = pending.indexOf('<', at);
      if (open < 0) break;
      const end = endOfTag(pending, open);
      if (end < 0) break;
      if (open > at) events.push({ kind: 'text', name: '', text: resolve(pending.slice(at, open)) });
      pushTag(events, pending.slice(open, end));
      at = end;
    }
    pending = pending.slice(at);
    if (pending.length > mostPending) throw new Error('A tag of the spreadsheet does not end.');
    yield events;
  }
}

const endOfTag = (text: string, open: number): number => {
  const [mark, from] = text.startsWith('<!--', open) ? ['-->', open + 4] : text.startsWith('<![CDATA[', open) ? [']]>', open + 9] : ['>', open + 1];
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
};

const pushTag = (events: XmlEvent[], tag: string): void => {
  if (tag.startsWith('<![CDATA[')) return void events.push({ kind: 'text', name: '', text: tag.slice(9, -3) });
  const [, slash, name = '', attributes = '', empty] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)([^]*?)(\/?)>$/.exec(tag) ?? [];
  if (name === '') return;
  events.push({ kind: slash ? 'close' : 'open', name, text: attributes });
  if (empty && !slash) events.push({ kind: 'close', name, text: '' });
};

/** An attribute's value; undefined when the tag has none of that name. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : resolve(found);
};
