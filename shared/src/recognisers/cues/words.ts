/** A list of words written with spaces between them: cue lists stay readable and one concept stays in one place. */
export const words = (text: TemplateStringsArray): readonly string[] => text.join('').trim().split(/\s+/);
