/** `2026-01-15 09:30:00`: the wall clock of the office, wherever the server stands. */
export function officeTime(instant: string | Date): string {
  // The Swedish locale happens to write ISO dates.
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
