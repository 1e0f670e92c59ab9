import { checkText } from './text';

const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';

describe('checkText', () => {
  it.each([
    ['plain words', 'Two containers', { ok: true, value: 'Two containers' }],
    ['trimmed', '  bales \n', { ok: true, value: 'bales' }],
    ['composed to NFC', 'de\u0301chets', { ok: true, value: 'd\u00e9chets' }],
    ['emoji with joiners', family, { ok: true, value: family }],
    ['right-to-left script', '\u0646\u0641\u0627\u064a\u0627\u062a', { ok: true, value: '\u0646\u0641\u0627\u064a\u0627\u062a' }],
    ['direction marks without override', 'a\u200Fb', { ok: true, value: 'a\u200Fb' }],
    ['nothing', '', { ok: false, rule: 'text.empty' }],
    ['blanks only', ' \t\n ', { ok: false, rule: 'text.empty' }],
    ['NUL', 'a\u0000b', { ok: false, rule: 'text.control-character', at: 1 }],
    ['escape', 'ab\u001B[0m', { ok: false, rule: 'text.control-character', at: 2 }],
    ['delete', 'a\u007Fb', { ok: false, rule: 'text.control-character', at: 1 }],
    ['C1 control', 'a\u0085b', { ok: false, rule: 'text.control-character', at: 1 }],
    ['tab on one line', 'a\tb', { ok: false, rule: 'text.control-character', at: 1 }],
    ['newline on one line', 'a\nb', { ok: false, rule: 'text.control-character', at: 1 }],
    ['line separator on one line', 'a\u2028b', { ok: false, rule: 'text.control-character', at: 1 }],
    ['lone high surrogate', 'a\uD83Db', { ok: false, rule: 'text.control-character', at: 1 }],
    ['lone low surrogate', 'ab\uDE00', { ok: false, rule: 'text.control-character', at: 2 }],
  ])('%s', (_, text, expected) => {
    expect(checkText(text, { max: 30 })).toEqual(expected);
  });

  it.each([...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'])('refuses the bidi control %j', (control) => {
    expect(checkText(`ok${control}exe`, { max: 30 })).toEqual({ ok: false, rule: 'text.bidi-override', at: 2 });
  });

  it.each([
    ['newline and tab', 'a\n\tb', { ok: true, value: 'a\n\tb' }],
    ['carriage return with newline', 'a\r\nb', { ok: true, value: 'a\nb' }],
    ['carriage return alone', 'a\rb', { ok: false, rule: 'text.control-character', at: 1 }],
    ['bell', 'a\u0007b', { ok: false, rule: 'text.control-character', at: 1 }],
    ['lone surrogate', '\uD800', { ok: false, rule: 'text.control-character', at: 0 }],
  ])('on many lines: %s', (_, text, expected) => {
    expect(checkText(text, { max: 30, multiline: true })).toEqual(expected);
  });

  it.each([
    ['abc', 3, true],
    ['abcd', 3, false],
    ['\u{1F6A2}\u{1F6A2}\u{1F6A2}', 3, true],
    ['e\u0301e\u0301e\u0301', 3, true],
  ])('%j within %i characters: %s', (text, max, ok) => {
    expect(checkText(text, { max })).toMatchObject(ok ? { ok } : { ok, rule: 'text.too-long', max });
  });
});
