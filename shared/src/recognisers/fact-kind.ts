/** What kind of fact an id is, whoever it belongs to: `guardian.mobile` and `org.contactPhone` are both phones. */
export const kindOf = (id: string): string => {
  const what = id.slice(id.indexOf('.') + 1);
  if (/name$/i.test(what) || what === 'legalRep') return 'name';
  if (/mobile|phone/i.test(what)) return 'phone';
  if (/idNumber$/i.test(what)) return 'idNumber';
  if (/address$|place$|residence/i.test(what)) return 'address';
  if (/relation/i.test(what)) return 'relation';
  if (/email/i.test(what)) return 'email';
  return what;
};
