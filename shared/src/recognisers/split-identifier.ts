/** The last meaningful step of a binding path: `form.person.idCard` → `idCard`, `list[0].xm` → `xm`. */
export const lastStep = (identifier: string): string => {
  const steps = identifier.split(/[.[\]/$:]+/).filter((step) => step !== '' && !/^\d+$/.test(step));
  return steps[steps.length - 1] ?? '';
};

/** Lower-case words of an identifier: `txtIdCard_no` → txt id card no. */
export const wordsOf = (identifier: string): readonly string[] =>
  identifier
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
