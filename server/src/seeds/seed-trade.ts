import { importStatistics } from '../trade/trade.room';
import { unitKey } from './demonstration-agencies';
import { exportsOfTheUnitedKingdom, firstYear, importsReported } from './data/trade-excerpts';
import type { Cast } from './seed-agencies';
import type { Seeder } from './seeder';

const day = 86_400_000;

/** The excerpts in the forms in which they are published. */
export const exportsFile = (): string =>
  [
    'Cn8,Year,FlowType,Country,NetMass',
    ...Object.entries(exportsOfTheUnitedKingdom).flatMap(([partner, years]) => years.map((kilograms, index) => `3915,${firstYear + index},Non-EU Exports,"${partner}",${kilograms}`)),
  ].join('\n');

export const importsFile = (): string =>
  [
    'Entity,Year,plastic_waste_exports,plastic_waste_imports,plastic_waste_reexports,plastic_waste_reimports',
    ...Object.entries(importsReported).flatMap(([entity, years]) => years.map((tonnes, index) => `"${entity}",${firstYear + index},,${tonnes},,`)),
  ].join('\n');

async function* asContent(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}

/** Trade statistics for the demonstration: where the plastic waste of a large exporter went in ten years, and what its partners reported. */
export const seedTrade = async (seeder: Seeder, cast: Cast, now: Date): Promise<void> => {
  const unit = cast.get(unitKey);
  if (!unit) throw new Error('The demonstration has no coordination unit.');
  const context = await seeder.as(unit.lead, new Date(now.getTime() - 12 * day));
  await importStatistics(context, { key: 'HMRC_CN8', edition: 'Excerpt: exports of 3915, 2015–2024', version: 0, content: asContent(exportsFile()) });
  await importStatistics(context, { key: 'OWID_COMTRADE', edition: 'Excerpt: imports of 16 partners, 2015–2021', version: 0, content: asContent(importsFile()) });
};
