import { SimulatedClock, systemClock, uuidV7 } from './clock';

const millisecondsOf = (uuid: string): number => parseInt(uuid.replaceAll('-', '').slice(0, 12), 16);

describe('identifiers', () => {
  it('are those of RFC 9562: 48 bits of time, version 7, the variant, and chance', () => {
    // The example of the RFC's appendix A.6.
    expect(uuidV7(new Date('2022-02-22T19:22:22.000Z'), Buffer.from('0000000000000cc318c4dc0c0c07398f', 'hex'))).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it.each([['the system', systemClock], ['a simulation', new SimulatedClock(new Date('2011-05-05T05:05:05.005Z'))]])('tell the time of the clock of %s, and never come twice', (_whose, clock) => {
    const ids = Array.from({ length: 5000 }, () => clock.uuid());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(Math.abs(millisecondsOf(ids[0] ?? '') - clock.now().getTime())).toBeLessThan(10_000);
  });

  it('leave what they are made of as it was', () => {
    const random = Buffer.alloc(16, 0xff);
    uuidV7(new Date(0), random);
    expect(random).toEqual(Buffer.alloc(16, 0xff));
  });
});

describe('a simulated clock', () => {
  it('draws identifiers that sort as they were drawn while it stands still', () => {
    const clock = new SimulatedClock(new Date('2011-05-05T05:05:05Z'));
    const ids = Array.from({ length: 4000 }, () => clock.uuid());
    expect([...ids].sort()).toEqual(ids);
  });

  it('stands still until it is moved, and cannot be moved through what it told', () => {
    const clock = new SimulatedClock(new Date('2011-05-05T05:05:05Z'));
    const told = clock.now();
    told.setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2011-05-05T05:05:05.000Z');
    clock.advance(90_000);
    expect(clock.now().toISOString()).toBe('2011-05-05T05:06:35.000Z');
    clock.set(new Date('2010-01-01T00:00:00Z'));
    expect(clock.now().getUTCFullYear()).toBe(2010);
  });
});
