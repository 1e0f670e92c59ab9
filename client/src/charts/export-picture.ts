const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const paint = (from: Element, to: Element): void => {
  const look = getComputedStyle(from);
  // Attributes rather than a style: the page's policy forbids inline styles, and other programs read these better.
  for (const name of painted) {
    const value = look.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
  to.removeAttribute('class');
  [...from.children].forEach((child, index) => {
    const twin = to.children[index];
    if (twin) paint(child, twin);
  });
};

/** A drawing as a file of its own, with the colours it has on the page. */
export const toSvgFile = (svg: SVGSVGElement, title: string): Blob => {
  const twin = svg.cloneNode(true) as SVGSVGElement;
  paint(svg, twin);
  twin.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  twin.prepend(name, ground);
  return new Blob([new XMLSerializer().serializeToString(twin)], { type: 'image/svg+xml' });
};

/** The same as pixels, twice as fine as the screen. */
export const toPngFile = async (svg: SVGSVGElement, title: string): Promise<Blob> => {
  const address = URL.createObjectURL(toSvgFile(svg, title));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = svg.clientWidth * 2;
    canvas.height = svg.clientHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The browser made no picture.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Hands a file to the reader. */
export const saveFile = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
};
