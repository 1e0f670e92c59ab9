import { createCipheriv } from 'node:crypto';
import { deriveRoot, deriveSecrets, keyIdLength } from './secrets';

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const before = deriveSecrets(first);
const during = deriveSecrets(second, first);
const after = deriveSecrets(second);
const plain = Buffer.from('Kanarienvogel');

/** As values were sealed before roots had names. */
const sealedLongAgo = (): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', deriveRoot(first).key('nominal'), Buffer.alloc(12, 9)).setAAD(Buffer.from('row'));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.alloc(12, 9), cipher.getAuthTag(), body]);
};

describe('secrets over a ring of roots', () => {
  it('open what any of the roots sealed, and seal with the current one', () => {
    const old = before.seal('nominal', plain, 'row');
    expect(during.open('nominal', old, 'row')).toEqual(plain);
    expect(after.open('nominal', old, 'row')).toBeNull();
    const renewed = during.seal('nominal', plain, 'row');
    expect(after.open('nominal', renewed, 'row')).toEqual(plain);
    expect(before.open('nominal', renewed, 'row')).toBeNull();
    expect(renewed.subarray(0, keyIdLength)).toEqual(after.keyId);
    expect(after.keyId).not.toEqual(before.keyId);
  });

  it('open what was sealed before roots had names', () => {
    expect(before.open('nominal', sealedLongAgo(), 'row')).toEqual(plain);
    expect(during.open('nominal', sealedLongAgo(), 'row')).toEqual(plain);
    expect(after.open('nominal', sealedLongAgo(), 'row')).toBeNull();
  });

  it('open nothing that was altered or moved', () => {
    const sealed = before.seal('nominal', plain, 'row');
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(during.open('nominal', altered, 'row')).toBeNull();
    }
    expect(during.open('nominal', sealed, 'another row')).toBeNull();
    expect(during.open('file-key', sealed, 'row')).toBeNull();
    expect(during.open('nominal', Buffer.alloc(3), 'row')).toBeNull();
  });

  it('know a token from before, and make the current one', () => {
    expect(during.blinds('nominal', 'x')).toEqual([after.blind('nominal', 'x'), before.blind('nominal', 'x')]);
    expect(during.blind('nominal', 'x')).toEqual(after.blind('nominal', 'x'));
  });

  it('are not made of a short root', () => {
    expect(() => deriveSecrets(Buffer.alloc(31, 1))).toThrow('The secret is too short: 32 bytes at least.');
  });
});
