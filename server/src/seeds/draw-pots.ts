import sharp from 'sharp';

const pot = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})"><rect width="150" height="120" rx="26" fill="#9fb3c8"/><rect x="10" y="-14" width="130" height="22" rx="10" fill="#627d98"/>${[0, 1, 2].map((n) => `<rect x="${24 + n * 36}" y="34" width="28" height="62" fill="#2f855a"/><path d="M${30 + n * 36} 44h16M${30 + n * 36} 58h16M${30 + n * 36} 72h16" stroke="#f6e05e" stroke-width="4"/>`).join('')}</g>`;

/** What a scanner saw: pots on a pallet, with boards in them where nothing should be. */
export const drawPots = (): Promise<Buffer> => {
  const pots = [0, 1, 2, 3].flatMap((column) => [0, 1].map((row) => pot(40 + column * 190, 60 + row * 180)));
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="820" height="480"><rect width="820" height="480" fill="#102a43"/>${pots.join('')}<rect x="20" y="400" width="780" height="30" fill="#8d6748"/></svg>`)).png().toBuffer();
};
