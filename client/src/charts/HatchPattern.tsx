/** The hatching of what is preliminary: gaps cut into the colour beneath. */
export const HatchPattern = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-gap" width="2.6" height="5" />
    </pattern>
  </defs>
);
