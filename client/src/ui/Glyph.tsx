/** The shapes of states: each differs from the others without its colour. */
export type Shape =
  | 'ring'
  | 'half'
  | 'disc'
  | 'check'
  | 'triangle'
  | 'diamond'
  | 'square'
  | 'cross'
  | 'dash'
  | 'back'
  | 'pause'
  | 'clock'
  | 'hatch';

/** The colours of states, from Okabe and Ito's palette. */
export type Tone = 'neutral' | 'blue' | 'sky' | 'green' | 'amber' | 'red' | 'purple' | 'yellow';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const;

const drawings: Readonly<Record<Shape, React.ReactElement>> = {
  ring: <circle cx="7" cy="7" r="4.8" {...line} />,
  half: (
    <>
      <circle cx="7" cy="7" r="4.8" {...line} />
      <path d="M7 2.2a4.8 4.8 0 0 1 0 9.6z" fill="currentColor" />
    </>
  ),
  disc: <circle cx="7" cy="7" r="5.6" fill="currentColor" />,
  check: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="M4.2 7.2l2 2 3.6-4.2" fill="none" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  triangle: <path d="M7 1.2l6 11H1z" fill="currentColor" />,
  diamond: <path d="M7 .8l5.6 6.2L7 13.2 1.4 7z" fill="currentColor" />,
  square: <rect x="2" y="2" width="10" height="10" fill="currentColor" />,
  cross: <path d="M2.8 2.8l8.4 8.4M11.2 2.8l-8.4 8.4" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  dash: <path d="M2 7h10" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  back: <path d="M12 10.6V7.8a3 3 0 0 0-3-3H2.6M5.6 1.6L2.4 4.8l3.2 3.2" {...line} />,
  pause: <path d="M4.6 2.4v9.2M9.4 2.4v9.2" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  clock: (
    <>
      <circle cx="7" cy="7" r="5.4" {...line} />
      <path d="M7 3.8V7l2.2 1.6" {...line} strokeWidth="1.5" />
    </>
  ),
  hatch: (
    <>
      <rect x="2" y="2" width="10" height="10" {...line} strokeWidth="1.3" />
      <path d="M2 7l5-5M2 12L12 2M7 12l5-5" {...line} strokeWidth="1.2" />
    </>
  ),
};

interface Props {
  readonly shape: Shape;
  readonly tone?: Tone;
}

/** A state's shape in its colour; the word beside it says the same. */
export const Glyph = ({ shape, tone = 'neutral' }: Props) => (
  <svg className="glyph" data-tone={tone} data-shape={shape} viewBox="0 0 14 14" aria-hidden="true">
    {drawings[shape]}
  </svg>
);
