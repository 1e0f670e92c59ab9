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
const widest = 36;
const widestOnWall = 64;

/** How wide a cell can be when each region is at least as wide as its heading. */
const cellBesideHeadings = (regions: readonly { readonly members: number; readonly heading: number }[], room: number, most: number): number => {
  const fixed = regions.filter(({ members, heading }) => members * (most + gap) < heading);
  const free = regions.filter((region) => !fixed.includes(region));
  const left = room - fixed.reduce((sum, { heading }) => sum + heading, 0);
  const count = free.reduce((sum, { members }) => sum + members, 0);
  const cell = count === 0 ? most : left / count - gap;
  if (left < 0 || cell <= 0) return 0;
  // A narrower cell leaves further regions narrower than their headings: those are set aside, and it is reckoned again.
  return cell >= most ? most : cellBesideHeadings(regions, room, cell);
};

/** One line when every cell can be told apart; on a narrow screen a block for each region, cells as wide as a thumb needs. */
export const placeCells = <Agency extends InRegion>(
  agencies: readonly Agency[],
  width: number,
  tall: number,
  oneLine = false,
  characterWidth = 0,
): Layout<Agency> => {
  const groups = new Map<string, Agency[]>();
  for (const agency of agencies) groups.set(agency.region, [...(groups.get(agency.region) ?? []), agency]);
  const room = width - (groups.size - 1) * regionGap;
  const headingOf = (name: string) => Math.ceil(name.length * characterWidth);
  const most = oneLine ? widestOnWall : widest;
  const beside = cellBesideHeadings([...groups].map(([name, { length }]) => ({ members: length, heading: headingOf(name) })), room, most);
  const headed = beside >= smallest;
  const inLine = oneLine || headed;
  const fitting = headed ? beside : room / Math.max(agencies.length, 1) - gap;
  const cellWidth = inLine ? Math.min(Math.max(fitting, 2), most) : thumb;
  const perRow = Math.max(1, Math.floor((width + gap) / (cellWidth + gap)));
  const top = 18;
  const cells: Placed<Agency>[] = [];
  const regions: { name: string; x: number; y: number; room: number }[] = [];
  let x = 0;
  let y = top;
  for (const [name, members] of groups) {
    const wide = Math.max(members.length * (cellWidth + gap), headed ? headingOf(name) : 0);
    regions.push({ name, x, y: y - 5, room: inLine ? wide + regionGap / 2 : width });
    members.forEach((agency, index) => {
      cells.push(
        inLine
          ? { agency, x: x + index * (cellWidth + gap), y }
          : { agency, x: (index % perRow) * (cellWidth + gap), y: y + Math.floor(index / perRow) * (tall + gap) },
      );
    });
    if (inLine) x += wide + regionGap;
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
