import { checkCaptions, checkFilm, sniffFilm } from './film';

const box = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const mp4 = (brand: string): Buffer => Buffer.concat([box('ftyp', Buffer.from(`${brand}\0\0\0\0`, 'latin1')), box('mdat', Buffer.alloc(100))]);
const webm = Buffer.from('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81\x01\x42\xf2\x81\x04\x42\xf3\x81\x08\x42\x82\x84webm', 'latin1');
const ruleOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { refusals: { rule: string }[] }).refusals[0]?.rule;
  }
};

describe('a film', () => {
  it.each([['isom', 'video/mp4'], ['mp42', 'video/mp4'], ['qt  ', null], ['heic', null]])('with the brand %s', (brand, type) => {
    expect(sniffFilm(mp4(brand))).toBe(type);
  });

  it('is a WebM by its DocType; Matroska is none', () => {
    expect(sniffFilm(webm)).toBe('video/webm');
    expect(sniffFilm(Buffer.from(webm.toString('latin1').replace('\x84webm', '\x88matroska'), 'latin1'))).toBeNull();
  });

  it.each<[string, Buffer, string]>([
    ['a page that calls itself a film', Buffer.from('<!doctype html><script>1</script>'), 'film.type-not-allowed'],
    ['a film that is a page as well', Buffer.concat([mp4('isom'), box('free', Buffer.from('<script>1</script>'))]), 'file.two-types'],
    ['a film that is an archive as well', Buffer.concat([mp4('isom'), box('free', Buffer.from('PK\x05\x06', 'latin1'))]), 'file.two-types'],
    ['one that was cut off', mp4('isom').subarray(0, -10), 'file.damaged'],
    ['nothing', Buffer.alloc(0), 'film.type-not-allowed'],
  ])('refuses %s', (_what, bytes, rule) => {
    expect(ruleOf(() => checkFilm(bytes))).toBe(rule);
  });
});

describe('captions', () => {
  it('are WebVTT with a cue', () => {
    expect(checkCaptions(Buffer.from('\uFEFFWEBVTT\n\n00:00.000 --> 00:02.500\nA drum leaks.\n'))).toBe('text/vtt');
  });

  it.each<[string, Buffer, string]>([
    ['another kind of subtitles', Buffer.from('1\n00:00:00,000 --> 00:00:02,000\nA drum\n'), 'captions.type-not-allowed'],
    ['a page', Buffer.from('<html>WEBVTT</html>'), 'captions.type-not-allowed'],
    ['no cue', Buffer.from('WEBVTT\n\nNOTE nothing\n'), 'captions.empty'],
    ['another encoding', Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\n\xe9t\xe9\n', 'latin1'), 'captions.not-utf8'],
  ])('refuse %s', (_what, bytes, rule) => {
    expect(ruleOf(() => checkCaptions(bytes))).toBe(rule);
  });
});
