/** A field of one frame of the tab: field keys are unique within a document only. */
export type LineKey = string;

export const lineKey = (frameId: number, field: string): LineKey => `${frameId}:${field}`;
