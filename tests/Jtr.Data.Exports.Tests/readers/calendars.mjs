// Reads iCalendar with ical.js. Prints the properties of the calendars and of their events.
// node calendars.mjs FILE…
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const read = {};
for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  const text = (component, name) => component.getFirstPropertyValue(name)?.toString() ?? null;
  read[path] = {
    description: text(calendar, 'x-wr-caldesc'),
    leftOut: text(calendar, 'x-jtr-left-out'),
    events: calendar.getAllSubcomponents('vevent').map(component => ({
      uid: text(component, 'uid'),
      stamp: text(component, 'dtstamp'),
      start: text(component, 'dtstart'),
      end: text(component, 'dtend'),
      isDate: component.getFirstPropertyValue('dtstart').isDate,
      status: text(component, 'status'),
      summary: text(component, 'summary'),
      description: text(component, 'description'),
      edtf: text(component, 'x-jtr-edtf'),
      standing: text(component, 'x-jtr-status'),
      accordingTo: text(component, 'x-jtr-according-to'),
      peripheral: text(component, 'x-jtr-peripheral'),
    })),
  };
}

console.log(JSON.stringify(read));
