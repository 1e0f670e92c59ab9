/** The words of the chosen mark, seen and heard; its line keeps its place when nothing is chosen. */
export const Readout = ({ children }: { children: string | undefined }) => (
  <p className="readout" role="status">
    {children ?? '\u00a0'}
  </p>
);
