import { ProductStage } from '../testing/product-stage';
import type { Somebody } from '../testing/world';

describe('a product that is withdrawn', () => {
  let stage: ProductStage;
  beforeAll(async () => {
    stage = await ProductStage.create();
  });
  afterAll(() => stage.world.close());

  it('is told to members who see it, and to nobody else', async () => {
    const { world, colleague, coordinator, dutch, polish, spanish, german } = stage;
    const id = await stage.disseminated();
    await stage.step(colleague, id, 'withdraw', { reason: 'Canary' });
    world.app.services.jobs.wake();
    await world.app.services.jobs.idle();
    const told = async (who: Somebody): Promise<boolean> => {
      const { notifications } = await who.ask<{ notifications: { items: { kind: string; subjectId: string }[] } }>('{ notifications(first: 100) { items { kind subjectId } } }');
      return notifications.items.some(({ kind, subjectId }) => kind === 'PRODUCT_WITHDRAWN' && subjectId === id);
    };
    expect(await Promise.all([coordinator, dutch, polish].map(told))).toEqual([true, true, true]);
    // Whoever withdrew it, who never saw it, and who is in the other operation alone.
    expect(await Promise.all([colleague, spanish, german].map(told))).toEqual([false, false, false]);
  });
});
