import { namesInText } from './names-in-text';

describe('a name in a text that everybody reads', () => {
  it.each([
    ['Boxes of Acme Metals', 'Acme Metals Ltd.', true],
    ['ACME-METALS again', 'Acme Metals S.A.R.L.', true],
    ['Ferraille Éclair, au départ d’Anvers', 'Ferraille Eclair SA', true],
    ['A broker with forty addresses', 'Acme Metals Ltd.', false],
    ['Metals of Acme', 'Acme Metals', false],
    ['Acmes metals', 'Acme Metals', false],
    ['Anything', '  ', false],
    ['東京商事の貨物', '東京商事', false],
    ['東京商事 の 貨物', '東京商事', true],
  ])('%s / %s: %s', (text, name, expected) => expect(namesInText(text, name)).toBe(expected));
});
