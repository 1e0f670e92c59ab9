import { World } from '../testing/world';

it('leaves no policy of the application in which the planner sees a bare overlap of arrays', async () => {
  const world = await World.create();
  const { rows } = await world.superuser.query<{ policy: string; qual: string }>(
    `select tablename || '.' || policyname as policy, qual from pg_policies where 'muster_app' = any(roles) and qual like '%audience && ( SELECT muster.class()%'`);
  await world.close();
  expect(rows.length).toBeGreaterThan(20);
  const bare = rows.filter(({ qual }) => qual.replaceAll('COALESCE((audience && ( SELECT muster.class() AS class)), false)', '').includes('audience &&'));
  expect(bare.map(({ policy }) => policy)).toEqual([]);
});
