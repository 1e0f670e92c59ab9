interface InRegion {
  readonly region: string;
}

interface Placed<Agency> {
  readonly agency: Agency;
  readonly x: number;
  readonly y: number;
}

interface Layout<Agency> {
  readonly cells: readonly Placed<Agency>[];
  /** Each region's heading, with the room that it has before the next one begins. */
  readonly regions: readonly { readonly name: string; readonly x: number; readonly y: number; readonly room: number }[];
  readonly height: number;
  readonly cellWidth: number;
}

const gap = 2;
const regionGap = 8;
const smallest = 8;
const thumb = 24;

/** One line when every cell can be told apart; on a narrow screen a block for each region, cells as wide as a thumb needs. */
export const placeCells = <Agency extends InRegion>(
  agencies: readonly Agency[],
  width: number,
  tall: number,
  oneLine = false,
): Layout<Agency> => {
  const groups = new Map<string, Agency[]>();
  for (const agency of agencies) groups.set(agency.region, [...(groups.get(agency.region) ?? []), agency]);
  const fitting = (width - (groups.size - 1) * regionGap) / Math.max(agencies.length, 1) - gap;
  const inLine = oneLine || fitting >= smallest;
  const cellWidth = Math.min(inLine ? Math.max(fitting, 2) : thumb, 36);
  const perRow = Math.max(1, Math.floor((width + gap) / (cellWidth + gap)));
  const top = 18;
  const cells: Placed<Agency>[] = [];
  const regions: { name: string; x: number; y: number; room: number }[] = [];
  let x = 0;
  let y = top;
  for (const [name, members] of groups) {
    regions.push({ name, x, y: y - 5, room: inLine ? members.length * (cellWidth + gap) + regionGap / 2 : width });
    members.forEach((agency, index) => {
      cells.push(
        inLine
          ? { agency, x: x + index * (cellWidth + gap), y }
          : { agency, x: (index % perRow) * (cellWidth + gap), y: y + Math.floor(index / perRow) * (tall + gap) },
      );
    });
    if (inLine) x += members.length * (cellWidth + gap) + regionGap;
    else y += Math.ceil(members.length / perRow) * (tall + gap) + top + 4;
  }
  return { cells, regions, cellWidth, height: inLine ? top + tall : y - top };
};

/** A heading cut to the room that it has; nothing rather than two letters. */
export const fitHeading = (name: string, room: number, characterWidth: number): string => {
  const fitting = Math.floor(room / characterWidth);
  if (name.length <= fitting) return name;
  return fitting < 4 ? '' : `${name.slice(0, fitting - 1).trimEnd()}…`;
};
