import fc from 'fast-check';
import { hiddenDeeds } from './hidden-deeds';
import { HalfWorld } from './world-pair';
import { somePlot, tryPlot } from './worlds';

jest.setTimeout(240_000);

/** The short run of the proof in worlds.proof.ts: a few worlds, and one in which every hidden deed is done. */
describe('hidden activity cannot be observed', () => {
  let quiet: HalfWorld;
  let busy: HalfWorld;
  let addresses: { quiet: string; busy: string };
  beforeAll(async () => {
    [quiet, busy] = [await HalfWorld.create(false), await HalfWorld.create(true)];
    addresses = { quiet: await quiet.world.listen(), busy: await busy.world.listen() };
  });
  afterAll(async () => {
    await quiet.world.close();
    await busy.world.close();
  });

  it('when everything hidden that there is a verb for is done', async () => {
    const told = await tryPlot({ quiet, busy }, addresses, [[], Object.keys(hiddenDeeds), []], { nth: 9, from: 0 });
    process.stderr.write(`${told.compared} observations compared, ${told.differing.length} differing\n`);
    expect(told.differing).toEqual([]);
  });

  it('in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(somePlot, fc.nat(28), async (plot, from) => {
        expect((await tryPlot({ quiet, busy }, addresses, plot, { nth: 29, from })).differing).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });
});
