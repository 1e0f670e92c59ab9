import type { MaterialKey } from '@muster/shared/guide/materials';

/** A picture on a sheet of 64 by 48: what is filled, and the lines over it. */
export interface Drawing {
  readonly fill: string;
  readonly line: string;
}

const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h${-width}z`;
const drawing = (fill: string, line = ''): Drawing => ({ fill, line });

/** Drawn by us, in plain shapes that are told apart at the size of a thumb. */
export const drawings: Readonly<Record<MaterialKey, Drawing>> = {
  CIRCUIT_BOARDS: drawing(box(8, 8, 48, 32), `${box(24, 17, 16, 14)}M8 14h10v8h6M8 34h8l8-6M56 14H46l-6 6M56 34H48v-8h-8M28 17v-4M32 17v-4M36 17v-4M28 31v4M32 31v4M36 31v4${circle(14, 28, 2)}${circle(51, 30, 2)}`),
  TUBE_SCREENS: drawing('M10 8h34v32H10zM44 12l12 6v14l-12 6z', 'M15 13q12-3 24 0q3 11 0 22q-12 3-24 0q-3-11 0-22zM14 44h26M18 22q4-5 9-4'),
  FLAT_SCREENS: drawing(box(6, 8, 52, 28), 'M32 36v6M20 42h24M20 8l8 10-5 5 10 13M28 18l14-6M33 26l13 3'),
  COMPUTERS_PHONES: drawing(`M10 10h30v20H10zM6 30h38l3 8H3z${box(49, 18, 11, 22)}`, `M20 34h10${circle(54.5, 37, 1)}M51 21h7v13h-7z`),
  FRIDGES: drawing(box(10, 4, 22, 40), 'M10 18h22M14 9v5M14 23v8M40 8h16v32H40zM40 14h16M40 20h16M40 26h16M40 32h16M32 40q4 2 8 0'),
  SOLAR_PANELS: drawing('M16 8h42L48 36H6z', 'M30 8L20 36M44 8L34 36M13 17h42M9 27h42M28 36v7M20 43h16'),
  SHREDDED_ELECTRONICS: drawing('M4 42q14-26 28-30q14 4 28 30z', `M14 36l5-4 3 4zM26 30l6 2-3 5zM38 26l5 5-6 2zM46 38l4-3 3 4zM24 22l4-4 3 4zM34 38l4-3 2 5zM18 40h4M40 20q5 2 3 5`),
  PLASTIC_BALES: drawing(box(6, 10, 52, 32), 'M20 10v32M44 10v32M11 20h5v8h-5zM12 20v-4h3v4M27 18h6v10h-6zM28.500 18v-4h3v4M35 30h5v8h-5zM36 30v-3h3v3M49 22h5v9h-5zM50 22v-4h3v4M25 34l6 4M9 34l7 4'),
  PLASTIC_FLAKES: drawing('M14 18h36l4 26H10z', 'M14 18q18 8 36 0M18 14l4-4 3 5zM30 10l5-5 2 6zM42 14l5-3v5zM20 28l4 2-3 3zM32 28l5 3-5 3zM44 30l3 3-5 2zM26 38h5l-3 3zM40 39l4-2v4z'),
  PLASTIC_FILM: drawing(`${circle(20, 24, 14)}M20 38q16 8 38-2l-3-24q-16-2-35-2z`, `${circle(20, 24, 5)}M34 14q4 10 0 24M42 14q5 12 2 23M51 14q2 10 3 20M38 22l6 6`),
  HEAVY_SCRAP: drawing('M4 42l10-18 12 6 8-16 12 8 14 20z', `${circle(44, 34, 7)}${circle(44, 34, 2)}M10 36l18-4 1 4-18 4zM20 20l4-12 4 1-3 13M28 26h12v4H28z`),
  TURNINGS: drawing('M6 42q26-22 52 0z', 'M10 34q4-10 10-6q4 4-2 6q-6 0 0-8q8-8 12 0q2 6-4 6q-5-2 2-9q8-7 12 1q1 6-5 5q-4-3 3-8q8-4 11 3'),
  CABLE: drawing(`${circle(28, 24, 18)}`, `${circle(28, 24, 13)}${circle(28, 24, 8)}M44 32q8 4 12 10M46 28q9 2 14 7M56 42l2 3M56 42l4 1M60 35l3 1M60 35l2 3`),
  CARS: drawing('M4 32l4-8h10l8-8h16l8 8h8l2 8v4H4z', `M27 17v7h20M14 24L6 10M34 28h4M8 36v4M16 36v4M46 36v4M56 36v4M4 40h56`),
  ENGINES: drawing('M12 18h30v18H12zM42 22h8v10h-8z', `M16 18v-6h6v6M26 18v-6h6v6M36 18v-4h4v4M12 24H6v8h6M50 24h6v6h-6${circle(27, 27, 5)}M24 36q-3 5 0 6q3-1 0-6zM36 38q-2 4 0 5q2-1 0-5z`),
  TYRES: drawing(`${circle(20, 28, 16)}${circle(46, 30, 14)}`, `${circle(20, 28, 10)}${circle(20, 28, 6)}${circle(46, 30, 7)}M20 12v3M34 28h-4M6 28h4M46 16v3M60 30h-4M36 20l2 2`),
  RUBBER_CRUMB: drawing('M4 42q12-20 28-22q16 2 28 22z', `M14 34l10-5M22 38l12-3M30 28l9-4M38 36l11 3M44 28l6 4${circle(18, 40, 1.5)}${circle(28, 34, 1.5)}${circle(36, 40, 1.5)}${circle(52, 38, 1.5)}${circle(41, 31, 1.5)}`),
  CAR_BATTERIES: drawing(box(8, 16, 48, 26), 'M14 16v-5h8v5M42 16v-5h8v5M8 24h48M15 33h8M19 29v8M41 33h8M32 28q-4 6 0 8q4-2 0-8z'),
  SMALL_BATTERIES: drawing(`${box(8, 14, 12, 28)}${box(26, 20, 10, 22)}${circle(49, 33, 9)}`, `M11 14v-4h6v4M29 20v-3h4v3M8 22h12M26 26h10M46 33h6M49 30v6`),
  LITHIUM_PACKS: drawing('M6 16q26-10 52 0v20q-26 10-52 0z', 'M58 22h4v8h-4M16 15v23M48 15v23M32 36q-9-4-4-11q3-2 2-7q9 5 7 11q-1 5-5 7z'),
  PAPER_BALES: drawing(box(6, 10, 52, 32), 'M6 18h52M6 26h52M6 34h52M20 10v32M44 10v32M26 14h10M28 22h12M24 30h14M30 38h8'),
  CLOTHES: drawing('M24 6l8 4 8-4 12 8-5 8-5-3v12H22V19l-5 3-5-8z', `M26 7q6 7 12 0M10 31h44v12H10zM22 31v12M42 31v12`),
  CARPETS: drawing(`M14 14h40v20H14${circle(14, 24, 10)}`, `${circle(14, 24, 6)}${circle(14, 24, 2.5)}M26 18h22v12H26zM32 22h10v4H32zM54 34v6M50 34v6M46 34v6M42 34v6M38 34v6M34 34v6M30 34v6`),
  RUBBISH: drawing('M12 42q-10-16 6-24l-3-5h10l-3 5q16 8 6 24zM36 42q-6-12 6-18l-2-4h9l-2 4q14 6 8 18z', 'M16 24q-3 6-1 12M24 24q3 6 1 12M43 30v7M49 30v6'),
  SLUDGE: drawing('M4 12h36q6 8 0 16H4zM46 30q10 4 16 13H36q2-10 10-13z', `${circle(13, 33, 5)}${circle(27, 33, 5)}M42 24q6 0 6 6M12 12v16M24 12v16M44 38h8M50 41h6`),
  INCINERATOR_ASH: drawing('M8 42V8h10v34zM22 42q14-18 36 0z', 'M8 14h10M13 6q-4-3 0-5M17 6q5-2 2-5M30 38h3M38 34h3M46 38h3M36 40h2M42 31h2'),
  DRUMS: drawing('M18 8q14-5 28 0v32q-14 5-28 0z', 'M18 8q14 5 28 0M18 18q14 5 28 0M18 31q14 5 28 0M32 21l6 8H26zM32 24v2.500M46 36q6 2 5 6q-3 3-6 0M14 44h36'),
  PAINT: drawing('M12 18h26v24H12z', 'M12 18q13-6 26 0M12 18q13 6 26 0M16 21v8q3 3 4-1v-6M14 15q11-16 22 0M44 42l10-26 4 2-10 25zM54 16l1-8 6 3-3 7z'),
  PESTICIDES: drawing(`${box(8, 16, 18, 26)}M36 18q12-6 24 0l-2 24H38z`, 'M12 16v-5h10v5M26 22q8-2 8-12l8-4M44 6h4M43 3l4-2M44 9l4 3M42 28h12M42 34h12'),
  EMPTY_PACKAGING: drawing('M8 22h34q8 0 8 10t-8 10H8z', 'M50 29h6v6h-6M16 22v-8h16v8M16 28v9M8 30h6M56 40q4 1 3 4'),
  SHARPS: drawing('M14 26h36v18H14z', `${circle(32, 35, 2)}${circle(32, 31, 3)}${circle(28.5, 37, 3)}${circle(35.5, 37, 3)}M12 20L34 8l3 5-22 12zM34 8l6-3M37 13l7-4M40 3l4 7M15 25l-7 4M22 15l3 5M27 12l3 5`),
  MEDICINES: drawing(`${box(6, 16, 30, 24)}M42 18h16v24H42z`, `${circle(14, 22, 3)}${circle(22, 22, 3)}${circle(30, 22, 3)}${circle(14, 33, 3)}${circle(22, 33, 3)}M27 30l6 6M33 30l-6 6M45 18v-8h10v8M42 26h16M42 36h16`),
  SLAG: drawing('M4 42l6-16 10-4 8 8 4 12zM30 42l4-20 10-10 14 12 4 18z', 'M10 26l8 6 2-10M18 32l-4 10M34 22l10 6V12M44 28l14-4M44 28l-4 14M44 28l10 14'),
  DROSS: drawing('M14 14h36l3 28H11z', `M14 14q-4-8 2-8M50 14q4-8-2-8M14 14q18 6 36 0M32 22q-7 9 0 13q7-4 0-13zM22 38l20-16`),
  FILTER_DUST: drawing('M18 12h28l6 30H12z', `M18 12l4-6h20l4 6M24 6v6M40 6v6M22 24q10 4 20 0${circle(6, 20, 1)}${circle(9, 30, 1)}${circle(4, 38, 1)}${circle(57, 22, 1)}${circle(59, 32, 1)}${circle(55, 14, 1)}${circle(10, 12, 1)}`),
  ASBESTOS: drawing('M4 16q4-6 8 0t8 0 8 0 8 0 8 0 8 0 8 0v12q-4-6-8 0t-8 0-8 0-8 0-8 0-8 0-8 0z', 'M8 36l-3 7M14 36l1 7M22 36l-3 6M30 36l2 8M40 36l-3 7M46 36l3 6M54 36l-1 8M16 18v10M32 18v10M48 18v10'),
  RUBBLE: drawing('M4 42l6-10h14l4 10zM22 30l4-10h16l3 10zM36 42l2-10h16l6 10z', 'M12 18l34-10 2 5-34 10zM17 32v5M32 20v10M47 32v6M18 14h1M24 13h1M40 9h1'),
  WOOD: drawing('M6 12h52v8H6zM6 30h52v8H6z', `M10 16q10-3 20 0t24 0M10 34q12 3 22 0t20 0${circle(14, 10, 1)}M14 12v-4M48 12V7M46 7h4M12 8h4M20 30v-5M18 25h4M24 20v10M44 20v10`),
  WASTE_OIL: drawing('M8 16h26v22H8z', 'M34 20l14-8 3 4-17 12M14 16v-5h10v5M8 24h26M8 31h26M51 18q-5 8 0 11q5-3 0-11zM34 42q14-7 28 0q-14 6-28 0z'),
  TRANSFORMERS: drawing(box(14, 16, 36, 24), `M20 16v24M26 16v24M32 16v24M38 16v24M44 16v24M20 16V9M17 9h6M18 6h4M32 16V9M29 9h6M30 6h4M44 16V9M41 9h6M42 6h4M12 40h40M16 44h8M40 44h8`),
  CYLINDERS: drawing('M10 20q0-8 8-8t8 8v22H10zM36 26h22v16H36z', 'M18 12V7M14 7h8M10 28h16M36 26l4-5h14l4 5M42 21q0-8 5-8t5 8M47 13V9M44 9h6M41 34h12'),
  MIXED_LOAD: drawing(box(4, 8, 56, 34), `${circle(46, 32, 8)}${circle(46, 32, 4)}M10 16v24M10 28h12v12M22 28l2-8M28 42q-6-10 4-14l-2-4h6l-2 4q8 4 4 14M14 12h12v8H14zM34 12h20v8H34zM4 8l-3-4M60 8l3-4`),
  SHREDDER_FLUFF: drawing('M10 36q-8-6 0-12q0-10 10-9q5-9 14-4q9-4 13 5q10 0 9 10q6 8-4 11q-20 8-42-1z', 'M18 26q5-5 9 0M32 22q5-5 9 0M24 34q5-4 9 0M42 32l4-4 2 5zM18 32l4 1M36 30l3 5M30 16l3-3 1 4'),
  SHIPS: drawing('M6 22h50l-8 14H14z', 'M22 22v-8h16v8M26 14V6h6v8M44 22V8M40 12h8M4 40q8-4 16 0t16 0 16 0 10 0M28 18h1M33 18h1'),
  GLASS: drawing('M26 44V26l3-8V4h8v14l3 8v4l-5-3-3 5-3-4z', 'M29 8h8M44 40l6-6 4 6zM12 42l4-8 4 6zM30 36v6M46 26l5-2-1 5z'),
  CATALYSTS: drawing('M12 14q20-8 40 0v24q-20 8-40 0z', `M12 14q20 8 40 0${circle(22, 26, 2.5)}${circle(30, 30, 2.5)}${circle(38, 27, 2.5)}${circle(46, 30, 2.5)}${circle(18, 34, 2.5)}${circle(26, 37, 2.5)}${circle(34, 37, 2.5)}${circle(43, 37, 2.5)}`),
};
