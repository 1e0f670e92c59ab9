const needed = [20, 19];

/** Ends with one sentence where Node is too old to run anything here; first of all imports, so kept to old syntax. */
export const demandNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(`Muster needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
};
